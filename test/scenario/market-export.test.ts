import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inventedSiren, inventedSiret } from '../../sheets-templates/demo/invented-identifiers';
import { readTable } from '../../local/files/table/read-table';
import { openWorkbookFile } from '../../local/files/workbook-file';

const command = join(__dirname, '../../dist/local/pme.mjs');
const folder = mkdtempSync(join(tmpdir(), 'pme-market-'));
const workbook = join(folder, 'achats.xlsx');
const siret = inventedSiret(inventedSiren(7), 1);

function pme(...words: readonly string[]) {
  const run = spawnSync(process.execPath, [command, ...words, '--classeur', workbook], { encoding: 'utf8' });
  return { exit: run.status, out: run.stdout, said: run.stderr };
}

function importRows(type: string, rows: readonly string[]): void {
  const file = join(folder, `${type}.csv`);
  writeFileSync(file, rows.join('\n'));
  expect(pme('importer', '--type', type, '--fichier', file).exit).toBe(0);
}

beforeAll(() => {
  pme('installer');
  importRows('fournisseurs', [
    'Code fournisseur;Raison sociale;SIRET',
    `F1;"Goéland, fils; ""Ô""";${siret}`,
    'F2;Sans SIRET;',
  ]);
  importRows('achats', [
    'N° de facture;Ligne;Fournisseur;Date facture;Montant HT;Famille;Entité',
    "A-1;1;F1;10/01/2025;1 234,50;Espaces verts;L'usine",
    'A-2;1;F2;10/01/2025;10,00;;',
  ]);
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const headers = [
  'Raison sociale du Fournisseur',
  'SIRET',
  'Dépense achat (€)',
  "Catégorie d'achat (optionnelle)",
  'Entité acheteuse (optionnelle)',
];

describe('« exporter --type marche-inclusion »', () => {
  it.each([
    ['csv', [], '1234,5'],
    ['csv', ['--separateur', ','], '1234.5'],
    ['xlsx', [], '1234.5'],
  ])('writes a .%s %j that says what is not in it', (extension, options, amount) => {
    const file = join(folder, `marche.${extension}`);
    const { exit, out } = pme('exporter', '--json', '--type', 'marche-inclusion', '--sortie', file, ...options);
    expect(exit).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      ...{ fichier: file, annee: 2025 },
      message: expect.stringContaining('1 ligne sans SIRET') as string,
    });
    expect(readTable(file).rows).toEqual([headers, ['Goéland, fils; "Ô"', siret, amount, 'Espaces verts', "L'usine"]]);
  });

  it('keeps the SIRET a text and the spend a number in the .xlsx, which is what the site reads', () => {
    const file = join(folder, 'typed.xlsx');
    pme('exporter', '--type', 'marche-inclusion', '--annee', '2025', '--sortie', file);
    const [sheet, ...others] = openWorkbookFile(file).workbook.sheets;
    expect(others).toEqual([]);
    expect(sheet?.name).toBe('Dépenses achats');
    expect(sheet?.values[1]).toEqual(['Goéland, fils; "Ô"', siret, 1234.5, 'Espaces verts', "L'usine"]);
  });

  it('writes nothing for a year without purchases, nor of a type that it does not know', () => {
    const file = join(folder, 'rien.csv');
    const empty = pme('exporter', '--type', 'marche-inclusion', '--annee', '2020', '--sortie', file);
    expect(empty.exit).toBe(1);
    expect(empty.said).toContain('Aucun achat à exporter pour l’exercice 2020.');
    expect(pme('exporter', '--type', 'marche', '--sortie', file).exit).toBe(2);
    expect(existsSync(file)).toBe(false);
  });
});
