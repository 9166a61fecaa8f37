import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { writeWorkbook } from '../../local/files/xlsx/save-workbook';
import { emptyPlatform } from '../../local/store/empty-platform';
import { emptyWorkbook } from '../../local/store/empty-workbook';
import { sharedData } from '../builders/shared-data';
import { clickMenu, openAddress, sidebarOf } from './a-browser';
import { aServedWorkbook, leaveAll, type ServedWorkbook } from './a-served-workbook';
import { keepImage } from './keep-image';
import { violationsIn } from './violations-in';

const folder = mkdtempSync(join(tmpdir(), 'pme-import-'));
const { path: scdl, whenPresent } = sharedData('scdl-subventions');

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
  await leaveAll();
  rmSync(folder, { recursive: true, force: true });
});

async function picture(name: string, shown: string): Promise<void> {
  await sidebar.locator(shown).scrollIntoViewIfNeeded();
  await keepImage(page, name);
}

/** The panel has done what it was asked. */
async function idle(): Promise<void> {
  await sidebar.locator('#check:not([aria-disabled])').waitFor({ state: 'attached' });
}

async function choose(type: string, path: string): Promise<void> {
  await sidebar.locator('#type').selectOption(type);
  await idle();
  await sidebar.locator('#file').setInputFiles([]);
  await sidebar.locator('#file').setInputFiles(path);
  await idle();
  await sidebar
    .locator('#state')
    .filter({ hasText: `« ${basename(path)} »` })
    .waitFor();
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
  return violationsIn(sidebar);
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

  await picture('importer-colonnes.png', '#state');
  await picture('importer-apercu.png', '#check');

  const counts = await controlled();
  expect(counts).toContain('4 lignes lues.');
  expect(counts).toContain('2 lignes seront écrites.');
  expect(counts).toContain('2 lignes refusées');
  const notes = await sidebar.locator('#notes').innerText();
  expect(notes).toContain('Ligne 3, Date pièce');
  expect(notes).toContain('Ligne 4, Total HT');
  expect(await violations()).toEqual([]);
  await picture('importer-controle.png', '#notes');

  expect(await imported()).toContain('2 lignes écrites.');
  await picture('importer-resultat.png', '#counts');
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

test('an .xlsx of two sheets, made of numbers and dates: the sheet is chosen, importing again changes nothing', async () => {
  const workbook = emptyWorkbook({ id: 'w', name: 'w', locale: 'fr_FR', sheets: ['Lisez-moi', 'Factures'] });
  workbook.sheets[0]!.values = [['Extraction du 3 février']];
  const sheet = workbook.sheets[1]!;
  sheet.values = [
    ['N° de facture', 'SIRET', 'Date facture', 'Montant HT'],
    ['XL-1', 55208131766522, 45691, 1234.5],
    ['XL-2', 55208131766522, 45692, -34.5],
  ];
  sheet.styles = [undefined, undefined, [{ first: 2, last: 3, style: { numberFormat: 'dd/mm/yyyy' } }]];
  const path = file('factures.xlsx', writeWorkbook(workbook, emptyPlatform('x@example.org'), undefined).bytes);
  for (const expected of ['2 lignes seront écrites.', '2 lignes déjà là, sans changement.']) {
    await choose('achats', path);
    await sidebar.locator('#sheet').selectOption({ label: 'Factures' });
    await sidebar.getByText('feuille « Factures » : 2 lignes, en-têtes à la ligne 1.').waitFor();
    expect(await controlled()).toContain(expected);
    if (expected.includes('écrites')) await imported();
  }
});

test('pasted cells are read like a file, with the keyboard alone', async () => {
  await sidebar.locator('#type').selectOption('actions');
  await sidebar.getByText('Ou coller des cellules').press('Enter');
  await sidebar.locator('#pasted').fill('Type\tAction\naction\tRelancer les ESAT\n');
  await sidebar.getByRole('button', { name: 'Lire ces cellules' }).press('Enter');
  await sidebar.getByText('« cellules collées » : 1 ligne, en-têtes à la ligne 1.').waitFor();
  await sidebar.getByRole('button', { name: 'Contrôler le fichier' }).press('Enter');
  await sidebar.getByText('Contrôle fait').waitFor();
  await sidebar.getByRole('button', { name: 'Importer', exact: true }).press('Enter');
  await sidebar.getByText('Import terminé.').waitFor();
  expect(await sidebar.locator('#counts').innerText()).toContain('1 ligne écrite.');
});

test('a file that is none says why, and the panel goes on', async () => {
  await sidebar.locator('#file').setInputFiles(file('rapport.csv', '%PDF-1.7'));
  await sidebar.getByText('Ce fichier est un PDF').waitFor();
  expect(await violations()).toEqual([]);
});

test('a changed line waits; once its replacement is asked, it is written', async () => {
  const action = (owner: string) =>
    file('actions.csv', `N° d’action;Type;Action;Porteur\nA-1;action;Former;${owner}\n`);
  await choose('actions', action('Camille'));
  await controlled();
  await imported();
  await choose('actions', action('Alex'));
  expect(await controlled()).toContain('1 ligne modifiée');
  expect(await sidebar.locator('#notes').innerText()).toContain('Porteur : Camille → Alex');
  await sidebar.getByLabel('Remplacer par la version du fichier').check();
  await sidebar.locator('#counts').getByText('1 ligne sera écrite.').waitFor();
  expect(await imported()).toContain('1 ligne écrite.');
});

test('a past import whose button is clicked while the list is read anew shows its proposal', async () => {
  const first = '#lots li:first-child button';
  await sidebar.evaluate(`
    const past = document.getElementById('past');
    past.addEventListener('toggle', () => past.querySelector('${first}').click(), { once: true });
    past.open = true;
  `);
  await sidebar.getByRole('button', { name: 'Annuler pour de bon' }).waitFor();
  await sidebar.getByRole('button', { name: 'Garder cet import' }).click();
  await sidebar.getByText('Imports précédents et lignes corrigées').click();
});

test('a past import is undone after its proposal; the list says so', async () => {
  await sidebar.getByText('Imports précédents et lignes corrigées').click();
  const item = sidebar.locator('#lots li').filter({ hasText: 'factures.xlsx' });
  await item.getByRole('button', { name: 'Annuler cet import… (« factures.xlsx »)' }).click();
  await sidebar.getByText('Annuler l’import de « factures.xlsx » : Achats, 2 lignes retirées.').waitFor();
  expect(await violations()).toEqual([]);
  await picture('importer-annuler.png', '#lots');
  await sidebar.getByRole('button', { name: 'Annuler pour de bon' }).click();
  await sidebar.getByText('Import de « factures.xlsx » annulé : Achats, 2 lignes retirées.').waitFor();
  expect(await sidebar.locator('#lots').innerText()).not.toContain('factures.xlsx');
});

describe('the four files of subsidies, one right and three wrong', () => {
  const mapping: readonly (readonly [string, string])[] = [
    ['idBeneficiaire', 'Fournisseur'],
    ['montant', 'Montant HT'],
    ['dateConvention', 'Date facture'],
  ];

  async function chooseScdl(name: string): Promise<void> {
    await choose('achats', join(scdl, name));
    for (const [header, target] of mapping) {
      await sidebar.getByLabel(header, { exact: true }).selectOption(target);
      await idle();
    }
  }

  whenPresent.each([
    ['exemple_valide.csv', '29 lignes lues.', '29 lignes seront écrites.', []],
    ['exemple_invalide_erreurs_cellules.csv', '29 lignes lues.', '28 lignes seront écrites.', ['Ligne 10, montant']],
    ['exemple_invalide_erreurs_colonnes.csv', '29 lignes lues.', 'lignes seront écrites.', []],
    ['exemple-duplicate-column.csv', '29 lignes lues.', '29 lignes seront écrites.', ['Ligne 1, notificationUE']],
  ])('%s: rows kept, errors by line, importing again changes nothing', async (name, read, written, told) => {
    await chooseScdl(name);
    const counts = await controlled();
    expect(counts).toContain(read);
    const notes = await sidebar.locator('#notes').innerText();
    for (const place of told) expect(notes).toContain(place);
    if (!/^\d+ lignes? déjà là/m.test(counts)) expect(counts).toContain(written);
    await imported();
    await chooseScdl(name);
    expect(await controlled()).toContain('0 ligne sera écrite.');
  });
});
