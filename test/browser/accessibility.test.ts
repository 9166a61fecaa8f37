import type { Page } from 'playwright-core';
import { clickMenu, openAddress, sidebarOf } from './a-browser';
import { aServedWorkbook, leaveAll, type ServedWorkbook } from './a-served-workbook';
import { violationsIn } from './violations-in';

let served: ServedWorkbook;
let page: Page;

beforeAll(async () => {
  served = await aServedWorkbook();
  ({ page } = await openAddress(served.address));
  await page.waitForSelector('.grid');
});

afterAll(leaveAll);

test('the page, its menu open, and a box, have no violation', async () => {
  expect(await violationsIn(page)).toEqual([]);
  await page.locator('button.menu').click();
  expect(await violationsIn(page)).toEqual([]);
  await page.getByRole('menuitem', { name: 'Aide' }).click();
  await page.waitForSelector('dialog');
  expect(await violationsIn(page)).toEqual([]);
  await page.getByRole('button', { name: 'OK' }).click();
});

test.each(['Tableau de bord', 'Fournisseurs', 'Paramètres'])('the tab %s has no violation', async (name) => {
  await page.getByRole('tab', { name, exact: true }).click();
  await page.waitForSelector(`#table[aria-label="${name}"] .grid`);
  expect(await violationsIn(page)).toEqual([]);
});

test.each([
  ['Vérifier le classeur', 'again'],
  ['Diagnostic…', 'again'],
  ['Expliquer un chiffre…', 'code'],
])('the panel %s has no violation, and its keys go in order', async (label, first) => {
  await clickMenu(page, label);
  const sidebar = await sidebarOf(page);
  await sidebar.waitForSelector('.notice');
  expect(await violationsIn(sidebar)).toEqual([]);
  expect(await violationsIn(page)).toEqual([]);
  expect(await sidebar.evaluate('document.documentElement.scrollWidth <= 300')).toBe(true);
  await page.keyboard.press('Tab');
  expect(await sidebar.evaluate('document.activeElement.id')).toBe(first);
  await page.getByRole('button', { name: 'Fermer le panneau' }).click();
});
