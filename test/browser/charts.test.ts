import { openAddress } from './a-browser';
import { aServedWorkbook, leaveAll, type ServedWorkbook } from './a-served-workbook';

let served: ServedWorkbook;

beforeAll(async () => {
  served = await aServedWorkbook();
});

afterAll(leaveAll);

it('shows the charts of the dashboard under its table, and tells them to a person who does not see them', async () => {
  const { page } = await openAddress(served.address);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.getByRole('tab', { name: 'Tableau de bord' }).click();
  const trend = page.getByRole('img', { name: /^Part des achats réalisés auprès des TPE-PME, par exercice : 20/ });
  const targets = page.getByRole('img', {
    name: /^Indicateurs suivis et leurs cibles .*ACH-06-V, réalisé en 2025 \d+,?\d* %, cible 2025 95 %/,
  });
  await trend.scrollIntoViewIfNeeded();
  expect(await page.locator('.charts img').count()).toBe(2);
  for (const picture of [trend, targets]) {
    expect(await picture.getAttribute('width')).toBe('560');
  }
  // The numbers that they draw stand in hidden columns.
  expect(await page.locator('.grid').textContent()).not.toContain('Graphique : exercice');
  expect(asked.filter((url) => !url.startsWith('data:') && !url.startsWith(new URL(served.address).origin))).toEqual(
    [],
  );
  await page.getByRole('tab', { name: 'Accueil' }).click();
  await page.waitForSelector('.grid');
  await page.locator('.charts').waitFor({ state: 'detached' });
});
