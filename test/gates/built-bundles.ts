import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const commandsFile = 'Commandes.html';

/** One public name as the build announces it in dist/entries.json. */
export interface EntryRecord {
  readonly name: string;
  readonly kind: 'triggers' | 'menu' | 'calls' | 'formulas';
  readonly parameters: readonly { readonly name: string; readonly help: string }[];
}

export interface BuiltBundle {
  readonly name: string;
  /** What Apps Script evaluates at every call. */
  readonly code: string;
  /** The commands, which Code.js reads on demand. */
  readonly commands: string;
  readonly manifest: unknown;
  readonly pages: readonly { readonly file: string; readonly html: string }[];
  readonly entries: readonly EntryRecord[];
}

function readBundle(name: string, entries: readonly EntryRecord[]): BuiltBundle {
  const folder = join(root, 'dist', name);
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  return {
    name,
    code: read('Code.js'),
    commands: read(commandsFile),
    manifest: JSON.parse(read('appsscript.json')) as unknown,
    pages: readdirSync(folder)
      .filter((file) => file.endsWith('.html') && file !== commandsFile)
      .map((file) => ({ file, html: read(file) })),
    entries,
  };
}

/** Names of the bundles that the sources ask for: one per src/main.<name>.ts. */
function bundleNames(): readonly string[] {
  return readdirSync(join(root, 'src')).flatMap((file) => /^main\.(.+)\.ts$/.exec(file)?.[1] ?? []);
}

/** The bundles of dist, as `npm run build` left them; throws where one is missing. */
export function builtBundles(): readonly BuiltBundle[] {
  const list = join(root, 'dist/entries.json');
  if (!existsSync(list)) throw new Error('dist is missing: npm run build first');
  const entries = JSON.parse(readFileSync(list, 'utf8')) as Record<string, readonly EntryRecord[]>;
  return bundleNames().map((name) => {
    const records = entries[name];
    if (records === undefined) throw new Error(`dist/${name} is missing: npm run build first`);
    return readBundle(name, records);
  });
}
