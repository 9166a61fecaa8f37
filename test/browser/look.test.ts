import { clickMenu, leaveBrowser, openAddress, sidebarOf } from './a-browser';
import { aServedWorkbook, type ServedWorkbook } from './a-served-workbook';
import { keepImage } from './keep-image';

let served: ServedWorkbook;

beforeAll(async () => {
  served = await aServedWorkbook();
});

afterAll(async () => {
  await leaveBrowser();
  served.close();
});

it('pictures the dashboard', async () => {
  const { page } = await openAddress(served.address);
  await page.setViewportSize({ width: 1280, height: 560 });
  await page.getByRole('tab', { name: 'Tableau de bord' }).click();
  await page.waitForSelector('.grid td:has-text("ACH-01")');
  expect(await keepImage(page, 'tableau-de-bord.png')).toBeGreaterThan(10_000);
});

it('pictures the panel « Vérifier le classeur »', async () => {
  const { page } = await openAddress(served.address);
  await page.waitForSelector('.grid');
  await clickMenu(page, 'Vérifier le classeur');
  const sidebar = await sidebarOf(page);
  await sidebar.waitForSelector('.notice');
  expect(await keepImage(page, 'verifier-le-classeur.png')).toBeGreaterThan(10_000);
});
