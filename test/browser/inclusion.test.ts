import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import { clickMenu, leaveBrowser, openAddress, sidebarOf } from './a-browser';
import { aServedWorkbook, type ServedWorkbook } from './a-served-workbook';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
let served: ServedWorkbook;
let page: Page;

async function expectAccessible(sidebar: Frame): Promise<void> {
  await sidebar.evaluate(axe);
  const { violations } = await sidebar.evaluate<AxeResults>('axe.run({ iframes: false })');
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
  expect(await sidebar.evaluate('document.documentElement.scrollWidth <= 300')).toBe(true);
}

/** A picture for the guide, where they are asked for. */
async function picture(name: string): Promise<void> {
  if (process.env['PME_IMAGES'] === '1') await page.screenshot({ path: `docs/images/${name}.png` });
}

beforeAll(async () => {
  served = await aServedWorkbook();
});

// A page of its own for each panel: the frame of a former one would still be there.
beforeEach(async () => {
  ({ page } = await openAddress(served.address));
  await page.waitForSelector('.grid');
});

afterAll(async () => {
  await leaveBrowser();
  served.close();
});

test('a claim is refused without a name, then validated under one, and leaves the list', async () => {
  await clickMenu(page, 'Valider un justificatif…');
  const sidebar = await sidebarOf(page);
  await sidebar.waitForSelector('#state:has-text("5 à valider")');
  await expectAccessible(sidebar);
  await picture('valider-un-justificatif');
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
  await picture('doublons-du-panel');
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
  await picture('onglet-cartographie');
  await page.getByRole('tab', { name: 'Opportunités ESS', exact: true }).click();
  await page.waitForSelector('.grid:has-text("clause sociale")');
  await picture('opportunites-ess');
});
