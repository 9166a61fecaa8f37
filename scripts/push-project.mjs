// Pushes the folder of one clasp project file and believes clasp only when it lists every file.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const placeholder = 'REMPLACER_PAR_L_IDENTIFIANT_DU_SCRIPT';
const clasp = join(dirname(fileURLToPath(import.meta.url)), '../node_modules/@google/clasp/build/src/index.js');

/** Why a project file cannot be pushed, in French, or undefined. */
export function refusalOf(projectFile) {
  const { scriptId } = JSON.parse(readFileSync(projectFile, 'utf8'));
  if (typeof scriptId === 'string' && scriptId !== '' && scriptId !== placeholder) return undefined;
  return (
    `Envoi refusé : ${basename(projectFile)} n’a pas d’identifiant de script. Dans votre feuille Google, ouvrez ` +
    `Extensions › Apps Script › Paramètres du projet, copiez l’identifiant du script et mettez-le à la place de ${placeholder}.`
  );
}

/** Files that clasp says it sent; undefined when its answer is not a list (it can exit 0 without sending anything). */
function sentFiles(output) {
  try {
    const list = JSON.parse(output);
    return Array.isArray(list) ? list.map((path) => basename(path)).sort() : undefined;
  } catch {
    return undefined;
  }
}

/** Pushes and returns the exit code: 0 when every file arrived or was there already. */
export function pushProject(projectFile) {
  const refusal = refusalOf(projectFile);
  if (refusal !== undefined) {
    console.error(refusal);
    return 1;
  }
  const folder = dirname(resolve(projectFile));
  const content = join(folder, JSON.parse(readFileSync(projectFile, 'utf8')).rootDir ?? '.');
  if (!existsSync(join(content, 'Code.js'))) {
    console.error(`Envoi refusé : rien à envoyer dans ${content}.`);
    return 1;
  }
  // Without -f, a run without terminal prints "Skipping push." and exits 0 as soon as the manifest differs.
  const run = spawnSync(process.execPath, [clasp, 'push', '-f', '--json', '-P', resolve(projectFile)], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const wanted = readdirSync(content).sort();
  const sent = sentFiles(run.stdout);
  if (run.status !== 0 || sent === undefined) {
    console.error(`L’envoi a échoué. ${run.stdout.trim()}`.trim());
    return 1;
  }
  if (sent.length === 0) {
    console.log('Le script est déjà à jour.');
    return 0;
  }
  const missing = wanted.filter((file) => !sent.includes(file));
  if (missing.length > 0) {
    console.error(`Envoi incomplet : ${missing.join(', ')} n’est pas parti.`);
    return 1;
  }
  console.log(`Envoyé : ${sent.join(', ')}.`);
  return 0;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exit(pushProject(process.argv[2] ?? '.clasp.json'));
}
