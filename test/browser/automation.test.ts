import { clickMenu, openAddress, sidebarOf } from './a-browser';
import { aServedWorkbook, leaveAll, type ServedWorkbook } from './a-served-workbook';
import { violationsIn } from './violations-in';

let served: ServedWorkbook;

beforeAll(async () => {
  served = await aServedWorkbook();
});

afterAll(leaveAll);

test('« Automatisation… » schedules a refresh, refuses a wrong address, and has no violation', async () => {
  const { page } = await openAddress(served.address);
  await page.waitForSelector('.grid');
  await clickMenu(page, 'Automatisation…');
  const sidebar = await sidebarOf(page);
  // Closed until they show what is set.
  await sidebar.locator('#mail:not([disabled])').waitFor();
  await sidebar.waitForSelector('#state:has-text("Aucune actualisation programmée.")');
  expect(await violationsIn(sidebar)).toEqual([]);
  expect(await sidebar.evaluate('document.documentElement.scrollWidth <= 300')).toBe(true);
  const gap = await sidebar.evaluate<number>(
    `document.querySelector('#state').getBoundingClientRect().top - document.querySelector('#again').getBoundingClientRect().bottom`,
  );
  expect(gap).toBeGreaterThanOrEqual(8);
  await sidebar.getByLabel('Actualiser les indicateurs').selectOption('Chaque semaine, le lundi');
  await sidebar.getByLabel('Envoyer les alertes à').fill('camille');
  await sidebar.getByRole('button', { name: 'Enregistrer' }).click();
  await sidebar.waitForSelector('#error:has-text("n’est pas une adresse électronique")');
  await sidebar.getByLabel('Envoyer les alertes à').fill('camille.martin@exemple.fr');
  await sidebar.getByRole('button', { name: 'Enregistrer' }).click();
  await sidebar.waitForSelector('#state:has-text("Prochaine actualisation : le ")');
});
