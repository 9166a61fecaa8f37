// Sends a bundle to Google: `npm run push -- [correspondant|mediateur|unique]`. Builds first, refuses an empty identifier.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildAll } from './build.mjs';
import { pushProject, refusalOf } from './push-project.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const projectFiles = {
  correspondant: '.clasp.json',
  mediateur: '.clasp.mediateur.json',
  unique: '.clasp.unique.json',
};

const [name = 'correspondant'] = process.argv.slice(2);
const projectFile = projectFiles[name];
if (projectFile === undefined) {
  console.error(`Module inconnu : ${name}. Choisissez ${Object.keys(projectFiles).join(', ')}.`);
  process.exit(2);
}
const path = join(root, projectFile);
const refusal = existsSync(path) ? refusalOf(path) : `Le fichier ${projectFile} n’existe pas encore.`;
if (refusal !== undefined) {
  console.error(refusal);
  process.exit(1);
}
await buildAll();
process.exit(pushProject(path));
