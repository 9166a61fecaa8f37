import { spawn, type ChildProcess } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { leaveBrowser } from './a-browser';

const root = join(__dirname, '../..');

/** A workbook that `servir` holds open. */
export interface ServedWorkbook {
  /** Address of the page, secret included. */
  readonly address: string;
  readonly file: string;
  readonly close: () => void;
}

/** A bundle written for a test: its code and its pages by name. */
export interface TestBundle {
  readonly code: string;
  readonly pages?: Readonly<Record<string, string>>;
}

const scopes = ['spreadsheets', 'script.container.ui', 'script.send_mail'].map(
  (name) => `https://www.googleapis.com/auth/${name}`,
);

const open = new Set<ServedWorkbook>();

let nextPort = 20_000 + Math.floor(Math.random() * 20_000);

/** Serves a copy of the demonstration, with the built bundle or with one of the test's own. */
export async function aServedWorkbook(bundle?: TestBundle, options: readonly string[] = []): Promise<ServedWorkbook> {
  const folder = mkdtempSync(join(tmpdir(), 'pme-served-'));
  const file = join(folder, 'demo.xlsx');
  copyFileSync(process.env['PME_DEMO']!, file);
  const dist = bundle ? distWith(bundle) : join(root, 'dist');
  const words = [join(dist, 'local/pme.mjs'), 'servir', '--classeur', file, ...options];
  const { child, address } = await start(words).catch(() => start(words));
  const served: ServedWorkbook = {
    address,
    file,
    close: () => {
      open.delete(served);
      child.kill('SIGKILL');
      rmSync(folder, { recursive: true, force: true });
      if (bundle) rmSync(dist, { recursive: true, force: true });
    },
  };
  open.add(served);
  return served;
}

/** Leaves the browser to the other tests, and closes every workbook that a test still holds open. */
export async function leaveAll(): Promise<void> {
  await leaveBrowser();
  for (const served of open) served.close();
}

async function start(words: readonly string[]): Promise<{ readonly child: ChildProcess; readonly address: string }> {
  nextPort += 10;
  const child = spawn(process.execPath, words, { env: { ...process.env, PORT: String(nextPort) } });
  return { child, address: await addressOf(child) };
}

/** A folder like dist/ with that bundle; inside node_modules, so that the libraries are found from there. */
function distWith({ code, pages = {} }: TestBundle): string {
  const cache = join(root, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const dist = mkdtempSync(join(cache, 'served-'));
  const target = join(dist, 'correspondant');
  mkdirSync(target);
  cpSync(join(root, 'dist/local'), join(dist, 'local'), { recursive: true });
  writeFileSync(join(target, 'appsscript.json'), JSON.stringify({ timeZone: 'Europe/Paris', oauthScopes: scopes }));
  writeFileSync(join(target, 'Code.js'), code);
  for (const [name, html] of Object.entries(pages)) writeFileSync(join(target, `${name}.html`), html);
  const entries = [...code.matchAll(/^function (\w+)\(/gm)].map(([, name]) => ({
    name,
    kind: 'calls',
    parameters: [],
  }));
  writeFileSync(join(dist, 'entries.json'), JSON.stringify({ correspondant: entries }));
  return dist;
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const address = /http:\/\/\S+/.exec(said)?.[0];
      if (address !== undefined) resolve(address);
    });
    child.once('exit', () => {
      reject(new Error(`servir ended: ${said}`));
    });
  });
}
