// Runs the command line of the local edition, built first when a source is newer than what was built.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { buildAll } from './build.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const built = join(root, 'dist/local/pme.mjs');
const manifests = ['appsscript.json', 'appsscript.mediateur.json', 'appsscript.unique.json'];
const sources = ['src', 'sheets-templates', 'local', 'scripts', 'package-lock.json', ...manifests];

function newest(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

const newestSource = Math.max(...sources.map((source) => newest(join(root, source))));
if (!existsSync(built) || newestSource > statSync(built).mtimeMs) await buildAll();
await import(pathToFileURL(built).href);
