import { clickMenu, openAddress, sidebarOf } from './a-browser';
import { aServedWorkbook, leaveAll, type ServedWorkbook } from './a-served-workbook';
import { keepImage } from './keep-image';

let served: ServedWorkbook;

beforeAll(async () => {
  served = await aServedWorkbook();
});

afterAll(leaveAll);

it('pictures the dashboard', async () => {
  const { page } = await openAddress(served.address);
  await page.setViewportSize({ width: 1280, height: 560 });
  await page.getByRole('tab', { name: 'Tableau de bord' }).click();
  await page.waitForSelector('.grid td:has-text("ACH-01")');
  expect(await keepImage(page, 'tableau-de-bord.png')).toBeGreaterThan(10_000);
});

it('pictures Accueil', async () => {
  const { page } = await openAddress(served.address);
  await page.waitForSelector('.grid td:has-text("À faire cette semaine")');
  await keepImage(page, 'accueil.png');
});

it('pictures the explanation of a figure', async () => {
  const { page } = await openAddress(served.address);
  await page.getByRole('tab', { name: 'Tableau de bord' }).click();
  await page.waitForSelector('.grid td:has-text("ACH-01")');
  await clickMenu(page, 'Expliquer un chiffre…');
  const sidebar = await sidebarOf(page);
  await sidebar.waitForSelector('#parts .notice');
  await keepImage(page, 'expliquer-ach-01.png');
});

it('pictures the panel « Vérifier le classeur »', async () => {
  const { page } = await openAddress(served.address);
  await page.waitForSelector('.grid');
  await clickMenu(page, 'Vérifier le classeur');
  const sidebar = await sidebarOf(page);
  await sidebar.waitForSelector('.notice');
  expect(await keepImage(page, 'verifier-le-classeur.png')).toBeGreaterThan(10_000);
});
