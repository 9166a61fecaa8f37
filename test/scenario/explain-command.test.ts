import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inventedSiren, inventedSiret } from '../../sheets-templates/demo/invented-identifiers';
import { readWorkbookBytes } from '../../local/files/xlsx/read-workbook';
import type { ExplainResult } from '../../src/bridge/messages';

const command = join(__dirname, '../../dist/local/pme.mjs');
const folder = mkdtempSync(join(tmpdir(), 'pme-explain-'));
const pathOf = (name: string): string => join(folder, name);
const workbook = pathOf('classeur.xlsx');

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function pme(...words: readonly string[]) {
  const run = spawnSync(process.execPath, [command, ...words, '--classeur', workbook], { encoding: 'utf8' });
  return { exit: run.status, out: run.stdout, said: run.stderr };
}

function imported(type: string, rows: readonly (readonly string[])[]): void {
  const file = pathOf(`${type}.csv`);
  writeFileSync(file, rows.map((row) => row.join(';')).join('\n'));
  expect(pme('importer', '--type', type, '--fichier', file).exit).toBe(0);
}

beforeAll(() => {
  expect(pme('installer', '--modules', 'marches').exit).toBe(0);
});

test('expliquer : les trois montants des DECP et leur fichier, d’un classeur enregistré puis rouvert', () => {
  const buyer = inventedSiret(inventedSiren(900), 1);
  const holders = [1, 2].map((number) => inventedSiret(inventedSiren(number), 1));
  imported('decp', [
    ['id', 'acheteur_id', 'objet', 'dateNotification', 'montant', 'titulaire_id'],
    ...holders.map((holder) => ['M1', buyer, 'Toiture', '2025-01-10', '1000', holder]),
  ]);
  expect(pme('actualiser').exit).toBe(0);
  const { decp } = JSON.parse(pme('expliquer', 'ao-03-v', '--periode', '2025', '--json').out) as ExplainResult;
  expect(decp).toMatchObject({ marches: 1, uneFois: 1000, partage: 1000, naif: 2000 });
  expect(decp?.imports).toMatchObject([{ fichier: 'decp.csv', naif: 2000 }]);
  const told = pme('expliquer', 'AO-03-V', '--periode', '2025').out.replace(/[\u202f\u00a0]/g, ' ');
  expect(told).toMatch(/decp\.csv, importé le \d{4}-\d{2}-\d{2} \(lot .+\), 1 marché : une fois 1 000,00 €/);
});

test('expliquer dit en français ce qui manque à la demande', () => {
  expect(pme('expliquer')).toMatchObject({ exit: 2, said: expect.stringContaining('expliquer CODE') as unknown });
  expect(pme('expliquer', 'ZZZ')).toMatchObject({ exit: 1, said: expect.stringContaining('ZZZ') as unknown });
});

test('exporter --onglet Programmation : la table à publier, en .csv et en .xlsx', () => {
  imported('programmation', [
    ['N° de projet', 'Objet', 'Tranche de montant'],
    ['P-1', 'Vitres', '40 à 90 k€'],
  ]);
  const [csv, xlsx] = [pathOf('plan.csv'), pathOf('plan.xlsx')];
  expect(pme('exporter', '--onglet', 'Programmation', '--sortie', csv, '--separateur', ',').exit).toBe(0);
  expect(readFileSync(csv, 'utf8').split('\r\n')[1]).toBe('P-1,Vitres,,,,40 à 90 k€,,,,,,,');
  expect(pme('exporter', '--onglet', 'Programmation', '--sortie', xlsx).exit).toBe(0);
  const { sheets } = readWorkbookBytes(readFileSync(xlsx), 'plan').workbook;
  expect(sheets.map(({ name, values }) => [name, values[0]?.slice(-2)])).toEqual([
    ['Programmation', ['Publié le', 'Consultation']],
  ]);
});
