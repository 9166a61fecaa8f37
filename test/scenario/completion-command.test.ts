import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inventedSiren } from '../../sheets-templates/demo/invented-identifiers';
import type { CompletionResult } from '../../src/bridge/completion-messages';
import { sharedData } from '../builders/shared-data';

const root = join(__dirname, '../..');
const command = join(root, 'dist/local/pme.mjs');
const folder = mkdtempSync(join(tmpdir(), 'pme-completion-'));
const children: ChildProcess[] = [];

afterAll(() => {
  for (const child of children) child.kill();
  rmSync(folder, { recursive: true, force: true });
});

/** A stand-in in a process of its own: its address, and the requests it has answered. */
async function aStandIn(...options: string[]): Promise<{ address: string; requests: () => Promise<string[]> }> {
  const child = spawn(process.execPath, [command, 'annuaire-fictif', '--port', '0', ...options]);
  children.push(child);
  let said = '';
  child.stderr.on('data', (part: Buffer) => (said += part.toString()));
  while (!said.includes('Ctrl+C')) await new Promise((resolve) => setTimeout(resolve, 50));
  const address = /http:\S+/.exec(said)?.[0] ?? '';
  return {
    address,
    // What it said while this process stood still is read first.
    requests: async () => {
      await new Promise((resolve) => setTimeout(resolve, 200));
      return said.split('\n').filter((line) => / (GET|POST) /.test(line));
    },
  };
}

function pme(words: readonly string[], file: string, env: Record<string, string> = {}) {
  const run = spawnSync(process.execPath, [command, ...words, '--classeur', file], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { exit: run.status, out: run.stdout, said: run.stderr };
}

type Told = CompletionResult & { readonly demandes: number };

function complete(file: string, words: readonly string[], env: Record<string, string> = {}) {
  const { exit, out, said } = pme(['completer', '--json', ...words], file, env);
  return { exit, said, result: JSON.parse(out) as Told };
}

function aWorkbook(name: string, rows: readonly (readonly string[])[]): string {
  const file = join(folder, `${name}.xlsx`);
  const csv = join(folder, `${name}.csv`);
  writeFileSync(csv, rows.map((row) => row.join(';')).join('\n'));
  pme(['installer'], file);
  expect(pme(['importer', '--type', 'fournisseurs', '--fichier', csv], file).exit).toBe(0);
  return file;
}

const header = ['Code fournisseur', 'Raison sociale', 'SIREN'];

test('« completer » asks a real HTTP register, says what it found, and asks nothing the second time', async () => {
  const rows = Array.from({ length: 13 }, (_, n) => [`F${n + 1}`, `Trap ${n + 1}`, inventedSiren(90_001 + n)]);
  const file = aWorkbook('traps', [header, ...rows, ['F99', 'Inconnue', inventedSiren(99_998)]]);
  const standIn = await aStandIn();
  const first = complete(file, ['--annuaire', standIn.address]);
  expect(first).toMatchObject({ exit: 0, result: { etat: 'done', demandes: 14 } });
  expect(Object.fromEntries(first.result.comptes.map(({ code, nombre }) => [code, nombre]))).toEqual({
    ...{ active: 9, administration: 1, closed: 2, undisclosed: 1, unknown: 1 },
  });
  expect(complete(file, ['--annuaire', standIn.address])).toMatchObject({ exit: 0, result: { demandes: 0 } });
  expect(await standIn.requests()).toHaveLength(14);
  const text = pme(['completer', '--annuaire', standIn.address], file).out;
  expect(text).toMatch(/9 entreprises actives/);
  expect(text).toMatch(/0 demande faite aux registres/);
}, 60_000);

test('429, 500, cut and garbled answers over HTTP: complete in the end; the key of INSEE stays in no file', async () => {
  const rows = Array.from({ length: 8 }, (_, n) => [`F${n + 1}`, `Trap ${n + 1}`, inventedSiren(90_001 + n)]);
  const file = aWorkbook('troubles', [header, ...rows]);
  const troubles = '429:0.3,500:0.1,coupe:0.1,charabia:0.05';
  const standIn = await aStandIn('--pannes', troubles, '--attendre', '1');
  const told = complete(file, ['--annuaire', standIn.address]);
  expect(told).toMatchObject({ exit: 0, result: { etat: 'done', faits: 8 } });
  expect(told.result.comptes.find(({ code }) => code === 'unknown')).toBeUndefined();
  const sirene = await aStandIn();
  const keyed = aWorkbook('sirene', [header, ...rows]);
  const asked = complete(keyed, ['--annuaire', sirene.address, '--source', 'sirene'], { PME_CLE_INSEE: 'cle-secrete' });
  expect(asked).toMatchObject({ exit: 0, result: { demandes: 1, faits: 8, cle: true } });
  expect((await sirene.requests()).map((line) => line.slice(9))).toEqual(['200 POST /api-sirene/3.11/siren']);
  expect(complete(keyed, ['--source', 'sirene'])).toMatchObject({ exit: 1, result: { erreur: { code: 'no-key' } } });
}, 120_000);

test('a command badly written says so', () => {
  const file = aWorkbook('away', [header, ['F1', 'Un', inventedSiren(90_001)]]);
  expect(pme(['completer', '--annuaire', 'nulle-part'], file).exit).toBe(2);
  expect(pme(['completer', '--source', 'ailleurs'], file).exit).toBe(2);
});

const { path: recorded, whenPresent } = sharedData('recherche-entreprises/answers');

whenPresent(
  'the recorded SIREN: class, flags and state as the registers say',
  async () => {
    const sirens = readdirSync(recorded).flatMap((name) => /^search-(\d{9})\.json$/.exec(name)?.[1] ?? []);
    const file = aWorkbook('recorded', [
      header,
      ...sirens.map((siren, n) => [`F${n + 1}`, `Fournisseur ${n + 1}`, siren]),
    ]);
    const standIn = await aStandIn('--reponses', recorded);
    const { exit, result } = complete(file, ['--annuaire', standIn.address, '--sans-noms']);
    expect(exit).toBe(0);
    expect(Object.fromEntries(result.comptes.map(({ code, nombre }) => [code, nombre]))).toMatchObject({
      ...{ active: 15, administration: 3, closed: 3, undisclosed: 1 },
    });
    // 123456789 is among them: refused by the import and never asked.
    expect((await standIn.requests()).filter((line) => line.includes('123456789'))).toEqual([]);
    expect(result.demandes).toBe(22);
  },
  60_000,
);
