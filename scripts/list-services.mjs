// Writes docs/services-locaux.md: what the local services emulate of Google's, class by class, as they claim it themselves.
import { writeFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';

const { outputFiles } = await build({
  entryPoints: ['local/services/index.ts'],
  bundle: true,
  format: 'iife',
  globalName: 'LocalServices',
  target: 'es2020',
  write: false,
});

/** Enough of a host to declare the classes: nothing is called. */
const host = {
  workbook: { id: '', name: '', locale: 'fr_FR', timeZone: 'Europe/Paris', sheets: [], names: [], metadata: [] },
  platform: { properties: {}, caches: {}, triggers: [], mails: [], documents: [], owner: '', editors: [], viewers: [] },
  execution: { mode: 'FULL', user: '', scopes: [], timeZone: 'Europe/Paris', bound: true, hasUi: true },
  selection: { sheetId: 0, area: { row: 1, column: 1, rows: 1, columns: 1 } },
  now: () => 0,
};
const context = createContext({ host });
runInContext(outputFiles[0].text, context);
const claimed = runInContext('LocalServices.install(host, globalThis, { ownClock: true }).claimed()', context);

const classes = Object.entries(claimed)
  .filter(([, methods]) => methods.length > 0)
  .sort(([left], [right]) => left.localeCompare(right));
const total = classes.reduce((sum, [, methods]) => sum + methods.length, 0);
const rooms = classes.map(
  ([name, methods]) => `## ${name} (${methods.length})\n\n${methods.map((method) => `\`${method}\``).join(' ')}\n`,
);
const text = `# Services de Google reproduits sur cette machine

Page écrite par \`node scripts/list-services.mjs\` ; un test la compare au code. Une méthode absente de la liste lève
\`not emulated: Classe.méthode\` quand elle est appelée : jamais de silence, jamais de valeur inventée.

${total} méthodes dans ${classes.length} classes.

${rooms.join('\n')}`;
writeFileSync(process.argv[2] ?? 'docs/services-locaux.md', text);
