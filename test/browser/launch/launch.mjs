// Launches Chromium once for all browser tests, and makes the demonstration that they open.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

/** The libraries that the packaged Chromium wants from the machine; it carries copies for where they are missing. */
const wantedLibraries = ['libnss3.so', 'libnspr4.so', 'libexpat.so.1'];

function hasLibraries() {
  const { stdout } = spawnSync('ldconfig', ['-p'], { encoding: 'utf8' });
  return wantedLibraries.every((library) => (stdout ?? '').includes(library));
}

/** Unpacks the packaged Chromium in a folder of its own: two unpackings in the same place harm each other. */
async function unpack(folder) {
  if (!hasLibraries()) process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs20.x';
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    const { default: packaged } = await import('@sparticuz/chromium');
    packaged.setGraphicsMode = false;
    return await packaged.executablePath();
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

/** No name but the loopback's can be found: whatever would leave the machine fails. */
const arguments_ = [
  '--no-sandbox',
  '--font-render-hinting=none',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
];

async function launch(folder) {
  const executablePath = process.env.CHROMIUM_PATH || (await unpack(folder));
  return chromium.launchServer({ executablePath, args: arguments_, headless: true });
}

function makeDemonstration(folder) {
  const file = join(folder, 'demo.xlsx');
  const words = ['dist/local/pme.mjs', 'demarrer', '--sans-page', '--classeur', file];
  const made = spawnSync(process.execPath, words, { encoding: 'utf8' });
  if (made.status !== 0) throw new Error(`The demonstration could not be made (npm run build first?):\n${made.stderr}`);
  return file;
}

export default async function setUp() {
  const folder = mkdtempSync(join(tmpdir(), 'pme-browser-'));
  globalThis.pmeBrowser = { folder };
  process.env.PME_DEMO = makeDemonstration(folder);
  try {
    globalThis.pmeBrowser.server = await launch(folder);
  } catch (error) {
    console.error(
      '\nAUCUN NAVIGATEUR : Chromium ne démarre pas, les tests de la page ne peuvent pas être faits.\n' +
        'Donnez le chemin d’un Chromium ou d’un Chrome installé : CHROMIUM_PATH=/usr/bin/chromium npm test\n',
    );
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
  process.env.PME_BROWSER = globalThis.pmeBrowser.server.wsEndpoint();
}
