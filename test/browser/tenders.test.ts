import { clickMenu, openAddress, sidebarOf } from './a-browser';
import { aServedWorkbook, leaveAll, type ServedWorkbook } from './a-served-workbook';
import { keepImage } from './keep-image';

let served: ServedWorkbook;

beforeAll(async () => {
  served = await aServedWorkbook();
});

afterAll(leaveAll);

it('shows what stands out in tenders, with the consultations behind, and the written method of each check', async () => {
  const { page, complaints } = await openAddress(served.address);
  await page.setViewportSize({ width: 1440, height: 620 });
  await page.getByRole('tab', { name: 'Points à traiter', exact: true }).click();
  await page.waitForSelector('.grid td:has-text("AO-P01")');
  expect(await page.locator('.grid').textContent()).toContain('CS-2025-');
  await keepImage(page, 'points-a-traiter.png');
  await page.getByRole('tab', { name: 'Contrôles', exact: true }).click();
  await page.waitForSelector('.grid td:has-text("R2142-7")');
  await keepImage(page, 'controles.png');
  expect(complaints).toEqual([]);
});

it('explains a figure of tenders by its lots', async () => {
  const { page } = await openAddress(served.address);
  await page.setViewportSize({ width: 1440, height: 760 });
  await page.waitForSelector('.grid');
  await clickMenu(page, 'Expliquer un chiffre…');
  const sidebar = await sidebarOf(page);
  await sidebar.fill('#code', 'AO-03');
  await sidebar.fill('#period', '2025');
  await sidebar.click('#again');
  await sidebar.waitForSelector('#parts li:has-text("Comptés")');
  const parts = (await sidebar.locator('#parts li').allTextContents()).join('\n');
  expect(parts).toMatch(/PME \(hors TPE\) \(compté\) : \d+ marchés et lots/);
  expect(parts).toContain('Hors des chiffres');
  await keepImage(page, 'expliquer-ao-03.png');
});
