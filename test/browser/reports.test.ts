import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { clickMenu, openAddress, sidebarOf } from './a-browser';
import { aServedWorkbook, leaveAll, type ServedWorkbook } from './a-served-workbook';
import { keepImage } from './keep-image';
import { violationsIn } from './violations-in';

let served: ServedWorkbook;

beforeAll(async () => {
  served = await aServedWorkbook();
});

afterAll(leaveAll);

const folder = mkdtempSync(join(tmpdir(), 'pme-downloads-'));

/** The file that a click gave. */
async function fileOf(page: Page, click: () => Promise<void>): Promise<Buffer> {
  const download = page.waitForEvent('download');
  await click();
  const path = join(folder, (await download).suggestedFilename());
  await (await download).saveAs(path);
  return readFileSync(path);
}

async function textOf(page: Page, click: () => Promise<void>): Promise<string> {
  return (await fileOf(page, click)).toString('utf8');
}

/** The parts of a file that a click gave. */
async function partsOf(page: Page, click: () => Promise<void>): Promise<Record<string, string>> {
  const parts = Object.entries(unzipSync(await fileOf(page, click)));
  return Object.fromEntries(parts.map(([name, part]) => [name, strFromU8(part)]));
}

test('« Rapports… » shows what lacks data, makes a report, gives it as .docx, and has no violation', async () => {
  const { page, complaints } = await openAddress(served.address);
  await page.waitForSelector('.grid');
  await clickMenu(page, 'Rapports…');
  const sidebar = await sidebarOf(page);
  await sidebar.waitForSelector('#state:has-text("Exercice 2025")');
  expect(await sidebar.locator('#sections small').count()).toBeGreaterThan(2);
  expect(await violationsIn(sidebar)).toEqual([]);
  expect(await sidebar.evaluate('document.documentElement.scrollWidth <= 300')).toBe(true);
  await keepImage(page, 'rapports.png');

  await sidebar.getByLabel('Rapport', { exact: true }).selectOption('Synthèse pour le comité de direction');
  await sidebar.waitForSelector('#state:has-text("4 parties")');
  await sidebar.getByLabel('Décisions demandées (une par ligne)').fill('Ouvrir deux familles aux PME & TPE');
  await sidebar.getByRole('button', { name: 'Faire le rapport' }).click();
  await sidebar.waitForSelector('#state:has-text("est fait (version 1)")', { timeout: 60_000 });
  const made = await partsOf(page, () => sidebar.locator('#made a').click());
  const text = made['word/document.xml'];
  expect(text).toContain('Ouvrir deux familles aux PME &amp; TPE');
  expect(text).toContain('Ce qui a changé');

  await sidebar.getByRole('button', { name: 'Faire le rapport' }).click();
  await sidebar.waitForSelector('#state:has-text("Rien n’a changé depuis la version 1")');
  expect(complaints).toEqual([]);
});

test('the purchases of the chosen year in the header of le Marché de l’inclusion, and what is not in them', async () => {
  const { page, complaints } = await openAddress(served.address);
  await page.waitForSelector('.grid');
  await clickMenu(page, 'Rapports…');
  const sidebar = await sidebarOf(page);
  await sidebar.waitForSelector('#state:has-text("Exercice 2025")');
  await sidebar.getByLabel('Exercice', { exact: true }).selectOption('2024');
  await sidebar.waitForSelector('#state:has-text("Exercice 2024")');
  const text = await textOf(page, () =>
    sidebar.getByRole('button', { name: 'Télécharger les achats en .csv' }).click(),
  );
  const [header, first] = text.split('\r\n');
  expect(header).toBe(
    "\ufeffRaison sociale du Fournisseur;SIRET;Dépense achat (€);Catégorie d'achat (optionnelle);Entité acheteuse (optionnelle)",
  );
  expect(first).toMatch(/^[^;]+;\d{14};\d+(,\d+)?;[^;]*;[^;]*$/);
  await sidebar.waitForSelector('#state:has-text("Achats 2024 pour le Marché de l’inclusion")');
  expect(complaints).toEqual([]);
});

test('the list of documents gives each of them; « Exporter pour Excel » gives the workbook', async () => {
  const { page } = await openAddress(served.address);
  await page.waitForSelector('.grid');
  await page.locator('#outbox').click();
  const link = page.getByRole('link', { name: /Télécharger « Synthèse.*\.docx/ });
  expect(await partsOf(page, () => link.click())).toHaveProperty(['word/document.xml']);
  await page.getByRole('button', { name: 'Fermer' }).click();
  const excel = await partsOf(page, () => page.locator('#excel').click());
  expect(excel['xl/workbook.xml']).toContain('Tableau de bord');
  expect(excel['xl/workbook.xml']).not.toContain('_local');
});
