import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startStandIn, type StandIn } from './stand-in-script-api';

const root = join(__dirname, '../..');
const clasp = join(root, 'node_modules/@google/clasp/build/src/index.js');
const pushProject = join(root, 'scripts/push-project.mjs');
const scriptId = 'script-of-a-test';

jest.setTimeout(60_000);

let standIn: StandIn;
let folder: string;

beforeAll(async () => {
  standIn = await startStandIn(scriptId);
});

afterAll(async () => {
  await standIn.stop();
});

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'clasp-'));
  writeFileSync(join(folder, 'authority.pem'), standIn.authority);
  const token = {
    type: 'authorized_user',
    client_id: 'client-of-a-test',
    client_secret: 'secret-of-a-test',
    refresh_token: 'refresh-of-a-test',
    access_token: 'access-of-a-test',
    expiry_date: Date.now() + 3_600_000,
  };
  writeFileSync(join(folder, 'credentials.json'), JSON.stringify({ tokens: { default: token } }));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Run {
  readonly status: number | null;
  readonly output: string;
}

/** Runs a script of Node with nothing of this machine's account: its own home, credentials and proxy. */
function run(script: string, args: readonly string[]): Promise<Run> {
  const child = spawn(process.execPath, [script, ...args], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env['PATH'],
      HOME: folder,
      HTTPS_PROXY: standIn.proxy,
      NODE_EXTRA_CA_CERTS: join(folder, 'authority.pem'),
      clasp_config_auth: join(folder, 'credentials.json'),
    },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString('utf8');
    });
  }
  return new Promise((resolve) => {
    child.on('close', (status) => {
      resolve({ status, output });
    });
  });
}

/** Makes a clasp project over a copy of the built bundle, changed if asked; returns its content folder. */
function projectOfBundle(change?: (code: string) => string, id = scriptId, bundle = 'correspondant'): string {
  const content = join(folder, 'dist', bundle);
  cpSync(join(root, 'dist', bundle), content, { recursive: true });
  const code = join(content, 'Code.js');
  if (change !== undefined) writeFileSync(code, change(readFileSync(code, 'utf8')));
  writeFileSync(join(folder, '.clasp.json'), JSON.stringify({ scriptId: id, rootDir: `dist/${bundle}` }));
  return content;
}

/** The bytes of each file of a folder, by name. */
function bytesOf(content: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(content)
      .sort()
      .map((file) => [file, readFileSync(join(content, file)).toString('base64')]),
  );
}

function changedOnce(code: string): string {
  return `${code}\n// ${folder}\n`;
}

test.each(['correspondant', 'mediateur', 'unique'])(
  'what the push script sends of %s comes back byte for byte by clasp pull',
  async (bundle) => {
    const content = projectOfBundle(changedOnce, scriptId, bundle);
    const pushed = await run(pushProject, ['.clasp.json']);
    expect(pushed).toEqual({ status: 0, output: `Envoyé : ${Object.keys(bytesOf(content)).join(', ')}.\n` });

    const back = join(folder, 'back');
    mkdirSync(back);
    writeFileSync(join(back, '.clasp.json'), JSON.stringify({ scriptId, rootDir: 'content' }));
    const pulled = await run(clasp, ['pull', '-P', join(back, '.clasp.json')]);
    expect(pulled.status).toBe(0);
    expect(bytesOf(join(back, 'content'))).toEqual(bytesOf(content));
    expect(standIn.refusedHosts).toEqual([]);

    expect(await run(pushProject, ['.clasp.json'])).toEqual({ status: 0, output: 'Le script est déjà à jour.\n' });
  },
);

test('a file that does not parse is refused, and nothing changes', async () => {
  const before = standIn.filesOf(scriptId);
  projectOfBundle((code) => `${code}\nexport { App };\n`);
  const pushed = await run(pushProject, ['.clasp.json']);
  expect(pushed.status).toBe(1);
  expect(pushed.output).toContain("Unexpected token 'export'");
  expect(pushed.output).toContain('L’envoi a échoué.');
  expect(standIn.filesOf(scriptId)).toBe(before);
});

test('clasp without -f sends nothing and exits 0 when the manifest differs: why the push script forces', async () => {
  const content = projectOfBundle();
  const manifest = join(content, 'appsscript.json');
  writeFileSync(manifest, readFileSync(manifest, 'utf8').replace('Europe/Paris', 'Europe/Brussels'));
  const before = standIn.requests.filter((request) => request.startsWith('PUT')).length;
  expect(await run(clasp, ['push'])).toEqual({ status: 0, output: 'Skipping push.\n' });
  expect(standIn.requests.filter((request) => request.startsWith('PUT'))).toHaveLength(before);
});

test('an unknown project fails', async () => {
  projectOfBundle(undefined, 'another-script');
  const pushed = await run(pushProject, ['.clasp.json']);
  expect(pushed.status).toBe(1);
  expect(pushed.output).toContain('L’envoi a échoué.');
});

test('the push script refuses the placeholder without calling anybody', async () => {
  projectOfBundle(undefined, 'REMPLACER_PAR_L_IDENTIFIANT_DU_SCRIPT');
  const before = standIn.requests.length;
  const pushed = await run(pushProject, ['.clasp.json']);
  expect(pushed.status).toBe(1);
  expect(pushed.output).toMatch(/^Envoi refusé : \.clasp\.json n’a pas d’identifiant de script/);
  expect(standIn.requests).toHaveLength(before);
});

test('the push script names the modules it knows', async () => {
  const pushed = await run(join(root, 'scripts/push.mjs'), ['autre']);
  expect(pushed).toEqual({
    status: 2,
    output: 'Module inconnu : autre. Choisissez correspondant, mediateur, unique.\n',
  });
});
