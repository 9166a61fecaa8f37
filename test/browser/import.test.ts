import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import { writeWorkbook } from '../../local/files/xlsx/save-workbook';
import { emptyPlatform } from '../../local/store/empty-platform';
import { emptyWorkbook } from '../../local/store/empty-workbook';
import { clickMenu, leaveBrowser, openAddress, sidebarOf } from './a-browser';
import { aServedWorkbook, type ServedWorkbook } from './a-served-workbook';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'pme-import-'));
const scdl = join(__dirname, '../../../shared/data/scdl-subventions');
if (!existsSync(scdl)) console.log('scdl-subventions: 4 files absent, 4 tests skipped');
const whenPresent = existsSync(scdl) ? test : test.skip;

let served: ServedWorkbook;
let page: Page;
let sidebar: Frame;

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

beforeAll(async () => {
  served = await aServedWorkbook();
  ({ page } = await openAddress(served.address));
  await page.waitForSelector('.grid');
  await clickMenu(page, 'Importer…');
  sidebar = await sidebarOf(page);
  await sidebar.locator('#type option[value="achats"]').waitFor({ state: 'attached' });
});

afterAll(async () => {
  await leaveBrowser();
  served.close();
  rmSync(folder, { recursive: true, force: true });
});

async function choose(type: string, path: string): Promise<void> {
  await sidebar.locator('#type').selectOption(type);
  await sidebar.locator('#file').setInputFiles(path);
  await sidebar.locator('#state').filter({ hasText: 'en-têtes à la ligne' }).waitFor();
}

async function controlled(): Promise<string> {
  await sidebar.getByRole('button', { name: 'Contrôler le fichier' }).click();
  await sidebar.getByText('Contrôle fait : rien n’est encore importé.').waitFor();
  return sidebar.locator('#counts').innerText();
}

async function imported(): Promise<string> {
  await sidebar.getByRole('button', { name: 'Importer', exact: true }).click();
  await sidebar.getByText('Import terminé.').waitFor();
  return sidebar.locator('#counts').innerText();
}

async function violations(): Promise<readonly string[]> {
  await sidebar.evaluate(axe);
  const results = await sidebar.evaluate<AxeResults>('axe.run({ iframes: false })');
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''} ${nodes[0]?.failureSummary ?? ''}`);
}

const csv = [
  'Référence;Date pièce;N° fournisseur;Total HT;Remarque',
  'IMP-1;03/02/2025;55208131766522.0;1 234,50;a',
  'IMP-2;31/02/2025;552081317;80;b',
  'IMP-3;04/02/2025;552081317;douze;c',
  '=1+1;05/02/2025;552081317;15,00;<b>d</b>',
].join('\r\n');

test('a .csv of Windows: what is read is shown before anything is written, the wrong line is refused, a formula stays a text', async () => {
  await choose('achats', file('factures.csv', Buffer.from(csv, 'latin1')));
  expect(await sidebar.locator('#state').innerText()).toBe('« factures.csv » : 4 lignes, en-têtes à la ligne 1.');
  const unmapped = sidebar.getByLabel('Référence', { exact: true });
  expect(await unmapped.inputValue()).toBe('');
  await unmapped.selectOption('N° de facture');
  await sidebar.locator('#preview').getByText('IMP-1').waitFor();
  const preview = await sidebar.locator('#preview').innerText();
  expect(preview).toContain('SIRET 552 081 317 66522');
  expect(preview).toContain('3 févr. 2025');
  expect(preview.replace(/[\u00a0\u202f]/g, ' ')).toContain('1 234,50 €');
  expect(preview).toContain('« 31/02/2025 » n’est pas une date.');
  expect(await violations()).toEqual([]);
  expect(await sidebar.evaluate('document.documentElement.scrollWidth <= 300')).toBe(true);

  const counts = await controlled();
  expect(counts).toContain('4 lignes lues.');
  expect(counts).toContain('2 lignes seront écrites.');
  expect(counts).toContain('2 lignes refusées');
  const notes = await sidebar.locator('#notes').innerText();
  expect(notes).toContain('Ligne 3, Date pièce');
  expect(notes).toContain('Ligne 4, Total HT');
  expect(await violations()).toEqual([]);

  expect(await imported()).toContain('2 lignes écrites.');
  await page.getByRole('tab', { name: 'Achats', exact: true }).click();
});

test('importing the file again changes nothing; its columns are remembered', async () => {
  await choose('achats', file('factures.csv', Buffer.from(csv, 'latin1')));
  await sidebar.getByText('Colonnes choisies la dernière fois').waitFor();
  expect(await sidebar.getByLabel('Référence', { exact: true }).inputValue()).toBe('N° de facture');
  const counts = await controlled();
  expect(counts).toContain('0 ligne sera écrite.');
  expect(counts).toContain('2 lignes déjà là, sans changement.');
});
