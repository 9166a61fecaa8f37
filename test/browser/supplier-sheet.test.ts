import type { Frame, Page } from 'playwright-core';
import { clickMenu, openAddress, sidebarOf } from './a-browser';
import { aServedWorkbook, leaveAll, type ServedWorkbook } from './a-served-workbook';
import { keepImage } from './keep-image';
import { violationsIn } from './violations-in';

let served: ServedWorkbook;
let page: Page;
let sidebar: Frame;

beforeAll(async () => {
  served = await aServedWorkbook();
  ({ page } = await openAddress(served.address));
  await page.waitForSelector('.grid');
  await clickMenu(page, 'Fiche fournisseur…');
  sidebar = await sidebarOf(page);
});

afterAll(leaveAll);

test('the sheet of a supplier is found by a part of its name, by keyboard, and can be printed', async () => {
  await sidebar.getByText('Sélectionnez une ligne de « Fournisseurs »').waitFor();
  await sidebar.getByLabel('Nom, code, SIREN ou SIRET').fill('sa');
  await sidebar.getByLabel('Nom, code, SIREN ou SIRET').press('Enter');
  await sidebar.locator('#candidates button').first().waitFor();
  const name = (await sidebar.locator('#candidates button').first().innerText()).replace(/ \([^(]*\)$/, '');
  await sidebar.locator('#candidates button').first().press('Enter');
  await sidebar.getByRole('heading', { name: 'Achats par exercice' }).waitFor();
  expect(await sidebar.locator('#sheet h2').innerText()).toBe(name);
  expect(await sidebar.getByRole('button', { name: 'Imprimer' }).isVisible()).toBe(true);
  await keepImage(page, 'fiche-fournisseur.png');
});

test('the panel has no accessibility violation and fits 300 pixels; on paper only the sheet is left', async () => {
  expect(await violationsIn(sidebar)).toEqual([]);
  expect(await sidebar.evaluate('document.documentElement.scrollWidth <= 300')).toBe(true);
  await page.emulateMedia({ media: 'print' });
  expect(await sidebar.getByRole('button', { name: 'Imprimer' }).isVisible()).toBe(false);
  expect(await sidebar.locator('#sheet').isVisible()).toBe(true);
  await page.emulateMedia({ media: 'screen' });
});
