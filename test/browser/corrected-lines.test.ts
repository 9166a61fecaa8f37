import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Workbook, type Worksheet } from 'exceljs';
import type { Frame, Page } from 'playwright-core';
import { clickMenu, openAddress, sidebarOf } from './a-browser';
import { aServedWorkbook, leaveAll, type ServedWorkbook } from './a-served-workbook';

const folder = mkdtempSync(join(tmpdir(), 'pme-corrected-'));
const workbook = join(folder, 'achats.xlsx');
let served: ServedWorkbook;

const csv = [
  'N° de facture;Ligne;Fournisseur;Date facture;Montant HT',
  'IMP-1;1;552081317;03/02/2025;100,00',
  'IMP-2;1;552081317;31/02/2025;80,00',
].join('\n');

afterAll(async () => {
  await leaveAll();
  rmSync(folder, { recursive: true, force: true });
});

/** The workbook as it stands in the file, in the browser, with « Importer… » open. */
async function opened(): Promise<{ page: Page; sidebar: Frame; complaints: readonly string[] }> {
  process.env['PME_DEMO'] = workbook;
  served = await aServedWorkbook();
  const { page, complaints } = await openAddress(served.address);
  await page.waitForSelector('.grid');
  await clickMenu(page, 'Importer…');
  const sidebar = await sidebarOf(page);
  await sidebar.locator('#type option[value="achats"]').waitFor({ state: 'attached' });
  return { page, sidebar, complaints };
}

function columnOf(sheet: Worksheet, header: string): number {
  const headers = sheet.getRow(1).values;
  const place = Array.isArray(headers) ? headers.indexOf(header) : -1;
  if (place < 0) throw new Error(`no column ${header}`);
  return place;
}

/** What a person does in a spreadsheet program: « Valeur » of the one refused line is written again, and the file saved. */
async function correctValue(from: string, to: string): Promise<void> {
  const book = new Workbook();
  await book.xlsx.readFile(workbook);
  const sheet = book.getWorksheet('Lignes à corriger')!;
  const cell = sheet.getRow(2).getCell(columnOf(sheet, 'Valeur'));
  expect(cell.text).toBe(from);
  cell.value = to;
  await book.xlsx.writeFile(workbook);
}

async function cellsOf(page: Page, tab: string): Promise<string> {
  await page.getByRole('tab', { name: tab, exact: true }).click();
  await page.locator(`#table[aria-label="${tab}"]`).waitFor();
  return page.locator('.grid').innerText();
}

test('a refused line, corrected in the file, is taken up again at a click and arrives in its tab', async () => {
  const { status } = spawnSync(process.execPath, ['dist/local/pme.mjs', 'installer', '--classeur', workbook]);
  expect(status).toBe(0);
  const file = join(folder, 'factures.csv');
  writeFileSync(file, csv);

  const first = await opened();
  await first.sidebar.locator('#type').selectOption('achats');
  await first.sidebar.locator('#file').setInputFiles(file);
  await first.sidebar.getByText('« factures.csv » : 2 lignes').waitFor();
  await first.sidebar.getByRole('button', { name: 'Contrôler le fichier' }).click();
  await first.sidebar.getByText('Contrôle fait').waitFor();
  await first.sidebar.getByRole('button', { name: 'Importer', exact: true }).click();
  await first.sidebar.getByText('Import terminé.').waitFor();
  await first.sidebar.getByRole('button', { name: 'Ouvrir « Lignes à corriger »' }).click();
  await first.page.getByRole('tab', { name: 'Lignes à corriger', selected: true }).waitFor();
  await first.page.locator('.grid').getByText('31/02/2025', { exact: true }).waitFor();
  expect(await cellsOf(first.page, 'Achats')).not.toContain('IMP-2');
  copyFileSync(served.file, workbook);
  served.close();

  await correctValue('31/02/2025', '28/02/2025');
  const { page, sidebar, complaints } = await opened();
  await sidebar.getByText('Imports précédents et lignes corrigées').click();
  await sidebar.locator('#corrected').getByText('1 ligne corrigée attend d’être reprise.').waitFor();
  await sidebar.getByRole('button', { name: 'Reprendre les lignes corrigées' }).click();
  await sidebar.locator('#state').getByText('1 ligne reprise : 1 acceptée, 0 encore refusée.').waitFor();
  await sidebar.locator('#corrected').getByText('Corrigez la colonne « Valeur »').waitFor();
  const bought = await cellsOf(page, 'Achats');
  expect(bought).toContain('IMP-2');
  expect(bought).toContain('28/02/2025');
  expect(await cellsOf(page, 'Lignes à corriger')).not.toContain('IMP-2');
  expect(complaints).toEqual([]);
});
