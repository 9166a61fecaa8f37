// Builds what runs: a bundle per workbook for Apps Script (dist/<name>), and the local edition (dist/local).
import { build } from 'esbuild';
import { chmod, copyFile, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { commandsFile, entryFunctions, entryRecords, isNeededAtOnce } from './entry-functions.mjs';
import { buildPages } from './build-pages.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** The three bundles; one is built as soon as its main exists. */
const bundles = [
  { name: 'correspondant', manifest: 'appsscript.json', names: ['entry-names', 'entryNames'] },
  { name: 'mediateur', manifest: 'appsscript.mediateur.json', names: ['mediator-entry-names', 'mediatorEntryNames'] },
  { name: 'unique', manifest: 'appsscript.unique.json', names: ['mediator-entry-names', 'singleEntryNames'] },
];

const common = {
  bundle: true,
  charset: 'utf8',
  logLevel: 'error',
  absWorkingDir: root,
  write: false,
};

/** Loads a TypeScript module of the sources as it stands. */
async function load(path) {
  const { outputFiles } = await build({ ...common, entryPoints: [path], format: 'esm', target: 'es2022' });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`);
}

/** Names that a main exports, read from esbuild's own account of it. */
async function exportsOf(path) {
  const { metafile } = await build({ ...common, entryPoints: [path], format: 'esm', target: 'es2020', metafile: true });
  return Object.values(metafile.outputs)[0].exports;
}

/** A script for Apps Script whose global `App` has what a module exports; what nothing of it needs is left out. */
async function scriptOf(contents) {
  const { outputFiles } = await build({
    ...common,
    stdin: { contents, resolveDir: root, loader: 'ts' },
    format: 'iife',
    globalName: 'App',
    target: 'es2020',
  });
  return outputFiles[0].text;
}

async function buildBundle({ name, manifest, names: [file, list] }, folder, help) {
  const main = `src/main.${name}.ts`;
  if (!existsSync(join(root, main))) return undefined;
  const records = entryRecords((await load(`src/bridge/${file}.ts`))[list], help);
  const wanted = records.map((record) => record.name).sort();
  const found = [...(await exportsOf(main))].sort();
  // A bundle that holds cases has no network: what it does not announce of this is left out of its script.
  const { registerNames } = await load('src/bridge/entry-names.ts');
  const left = name === 'unique' ? registerNames : [];
  const differences = [
    ...wanted.filter((entry) => !found.includes(entry)).map((entry) => `${entry} is announced and not exported`),
    ...found
      .filter((entry) => !wanted.includes(entry) && !left.includes(entry))
      .map((entry) => `${entry} is exported and not announced`),
  ];
  if (differences.length > 0) throw new Error(`${main}: ${differences.join('; ')}`);
  const target = join(folder, name);
  await mkdir(target, { recursive: true });
  const atOnce = records.filter(isNeededAtOnce).map((record) => record.name);
  const code = await scriptOf(`export { ${atOnce.join(', ')} } from './${main}';`);
  await writeFile(join(target, 'Code.js'), `${code}\n${entryFunctions(records)}`);
  await writeFile(
    join(target, `${commandsFile}.html`),
    await scriptOf(`export { ${wanted.join(', ')} } from './${main}';`),
  );
  await copyFile(join(root, manifest), join(target, 'appsscript.json'));
  await buildPages(root, target, name);
  return [name, records];
}

async function buildLocal(folder) {
  await mkdir(join(folder, 'local/page'), { recursive: true });
  const node = { format: 'esm', platform: 'node', target: 'node20', packages: 'external' };
  const browser = { format: 'iife', target: 'es2022' };
  const outputs = [
    {
      entry: 'local/services/index.ts',
      file: 'services.js',
      options: { format: 'iife', globalName: 'LocalServices', target: 'es2020' },
    },
    { entry: 'local/command-line/main.ts', file: 'pme.mjs', options: node },
    { entry: 'local/command-line/thread/main.ts', file: 'workbook-thread.mjs', options: node },
    { entry: 'local/drawing/draw-chart.ts', file: 'drawing.cjs', options: { ...node, format: 'cjs' } },
    { entry: 'local/page/client/main.ts', file: 'page/page.js', options: browser },
    { entry: 'local/page/frame/main.ts', file: 'page/frame.js', options: browser },
  ];
  for (const { entry, file, options } of outputs) {
    if (!existsSync(join(root, entry))) continue;
    const { outputFiles } = await build({ ...common, entryPoints: [entry], ...options });
    await writeFile(join(folder, 'local', file), outputFiles[0].text);
  }
  for (const file of ['page.html', 'page.css']) {
    await copyFile(join(root, 'local/page/client', file), join(folder, 'local/page', file));
  }
}

/** Builds everything in a folder of its own, then puts it in place of dist at once; a build that fails changes nothing. */
export async function buildAll() {
  await mkdir(join(root, 'node_modules/.cache'), { recursive: true });
  const folder = await mkdtemp(join(root, 'node_modules/.cache/build-'));
  try {
    await chmod(folder, 0o755);
    await buildInto(folder);
    await replaceFolder(folder, join(root, 'dist'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function buildInto(folder) {
  const { formulaHelp } = await load('src/text/formula-help.ts');
  const built = [];
  for (const bundle of bundles) built.push(await buildBundle(bundle, folder, formulaHelp));
  await buildLocal(folder);
  const entries = Object.fromEntries(built.filter((bundle) => bundle !== undefined));
  await writeFile(join(folder, 'entries.json'), JSON.stringify(entries, null, 2));
}

/** Renames a folder over another; a build that ran meanwhile may have done it first, which is as good. */
async function replaceFolder(from, to) {
  const old = `${from}-old`;
  if (existsSync(to)) await rename(to, old).catch(() => undefined);
  await rename(from, to).catch((error) => {
    if (!existsSync(to)) throw error;
  });
  await rm(old, { recursive: true, force: true });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await buildAll();
