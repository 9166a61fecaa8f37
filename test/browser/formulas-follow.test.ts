import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Workbook } from 'exceljs';
import { clickMenu, openAddress, sidebarOf } from './a-browser';
import { aServedWorkbook, leaveAll, type ServedWorkbook } from './a-served-workbook';

const folder = mkdtempSync(join(tmpdir(), 'pme-formulas-'));
let served: ServedWorkbook;

function run(...words: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/local/pme.mjs', ...words], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

/** A workbook of the first day where a person wrote a formula without MAJ, in a spreadsheet program. */
async function written(): Promise<string> {
  const file = join(folder, 'formules.xlsx');
  run('installer', '--classeur', file);
  const workbook = new Workbook();
  await workbook.xlsx.readFile(file);
  workbook.addWorksheet('Suivi').getCell('B3').value = { formula: 'NB_PME(2025)', result: 0 };
  await workbook.xlsx.writeFile(file);
  return file;
}

beforeAll(async () => {
  process.env['PME_DEMO'] = await written();
  served = await aServedWorkbook();
});

afterAll(async () => {
  await leaveAll();
  rmSync(folder, { recursive: true, force: true });
});

test('« Vérifier le classeur » offers to make a formula follow the refreshes, and does it at a click', async () => {
  const { page, complaints } = await openAddress(served.address);
  await page.waitForSelector('.grid');
  await clickMenu(page, 'Vérifier le classeur');
  const sidebar = await sidebarOf(page);
  await sidebar.getByText('« Suivi » B3').waitFor();
  await sidebar.getByRole('button', { name: 'Ajouter MAJ à ces formules' }).press('Enter');
  await sidebar.getByText('MAJ ajoutée à 1 formule').waitFor();
  expect(await sidebar.getByRole('button', { name: 'Ajouter MAJ à ces formules' }).isVisible()).toBe(false);
  expect(await sidebar.getByText('« Suivi » B3').count()).toBe(0);
  expect(complaints).toEqual([]);
});
