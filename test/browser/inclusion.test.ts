import type { Frame, Page } from 'playwright-core';
import { clickMenu, openAddress, sidebarOf } from './a-browser';
import { aServedWorkbook, leaveAll, type ServedWorkbook } from './a-served-workbook';
import { keepImage } from './keep-image';
import { violationsIn } from './violations-in';

let served: ServedWorkbook;
let page: Page;

async function expectAccessible(sidebar: Frame): Promise<void> {
  expect(await violationsIn(sidebar)).toEqual([]);
  expect(await sidebar.evaluate('document.documentElement.scrollWidth <= 300')).toBe(true);
}

beforeAll(async () => {
  served = await aServedWorkbook();
});

// A page of its own for each panel: the frame of a former one would still be there.
beforeEach(async () => {
  ({ page } = await openAddress(served.address));
  await page.waitForSelector('.grid');
});

afterAll(leaveAll);

test('a claim is refused without a name, then validated under one, and leaves the list', async () => {
  await clickMenu(page, 'Valider un justificatif…');
  const sidebar = await sidebarOf(page);
  await sidebar.waitForSelector('#state:has-text("5 à valider")');
  await expectAccessible(sidebar);
  await keepImage(page, 'valider-un-justificatif.png');
  const accept = sidebar.getByRole('button', { name: /^Valider EI,/ });
  await sidebar.getByLabel('Validé par').fill(' ');
  await accept.click();
  await sidebar.waitForSelector('#error:has-text("Une validation porte un nom")');
  await sidebar.getByLabel('Validé par').fill('Camille Martin');
  await accept.click();
  await sidebar.waitForSelector('#state:has-text("validé par Camille Martin. 4 à valider")');
  expect(await accept.count()).toBe(0);
  expect(await sidebar.evaluate('document.activeElement.id')).toBe('again');
});

test('« Doublons du panel… » shows rows to compare; one is kept, by keyboard, and the other’s code is an alias', async () => {
  await clickMenu(page, 'Doublons du panel…');
  const sidebar = await sidebarOf(page);
  await sidebar.waitForSelector('#state:has-text("2 suggestions à regarder.")');
  await expectAccessible(sidebar);
  await keepImage(page, 'doublons-du-panel.png');
  const item = sidebar.locator('li', { hasText: 'Yole' });
  await item.getByRole('radio', { name: /F0913/ }).press('Space');
  await item.getByRole('button', { name: 'Réunir' }).press('Enter');
  await sidebar.waitForSelector('#state:has-text("F0912 : réuni à F0913.")');
  await sidebar.waitForSelector('#state:has-text("1 suggestion à regarder.")');
  await sidebar.getByRole('button', { name: 'Ce n’en est pas un' }).press('Enter');
  await sidebar.waitForSelector('#state:has-text("Aucun doublon à régler.")');
});

test('Cartographie shows families, then departments with overseas, abroad and unknown', async () => {
  await page.getByRole('tab', { name: 'Cartographie', exact: true }).click();
  await page.waitForSelector('.grid:has-text("Famille ou lieu")');
  await keepImage(page, 'onglet-cartographie.png');
  await page.getByRole('tab', { name: 'Opportunités ESS', exact: true }).click();
  await page.waitForSelector('.grid:has-text("clause sociale")');
  await keepImage(page, 'opportunites-ess.png');
});
