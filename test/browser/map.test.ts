import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import { clickMenu, leaveBrowser, openAddress } from './a-browser';
import { aServedWorkbook, type ServedWorkbook } from './a-served-workbook';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const images = join(__dirname, '../../docs/images');

let served: ServedWorkbook;
let page: Page;
let dialog: Frame;

beforeAll(async () => {
  served = await aServedWorkbook();
  ({ page } = await openAddress(served.address));
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.waitForSelector('.grid');
  await clickMenu(page, 'Cartographie…');
  const frame = await (await page.waitForSelector('dialog iframe, .dialog iframe')).contentFrame();
  if (!frame) throw new Error('The window has no frame');
  dialog = frame;
  await dialog.waitForSelector('figure svg');
});

afterAll(async () => {
  await leaveBrowser();
  served.close();
});

test('draws France with its overseas departments, and says in a table all that the map shows', async () => {
  // Paris and the three departments around it are drawn a second time, larger.
  expect(await dialog.locator('figure path[data-code]').count()).toBe(105);
  const rows = await dialog.locator('tbody tr').count();
  expect(rows).toBeGreaterThan(101);
  const shown = await dialog.locator('figure path[data-code="75"] title').first().textContent();
  const row = dialog.locator('tbody tr', { has: dialog.getByRole('rowheader', { name: 'Paris', exact: true }) });
  const value = await row.locator('td').first().textContent();
  expect(shown).toBe(`Paris : ${value ?? ''}`);
});

test('another measure draws another map', async () => {
  await dialog.getByLabel('Montrer').selectOption('suppliersOfSmall');
  await dialog.locator('figure svg > title', { hasText: 'Nombre de TPE-PME actives' }).waitFor({ state: 'attached' });
  expect(await dialog.locator('#off-map').textContent()).toContain('Hors carte');
  await dialog.getByLabel('Montrer').selectOption('shareOfSmall');
});

test('a row that has the focus lights its department', async () => {
  await dialog.getByRole('rowheader', { name: 'Paris', exact: true }).focus();
  expect(await dialog.locator('path.shown').evaluateAll('(paths) => paths.map((path) => path.dataset.code)')).toEqual([
    '75',
    '75',
  ]);
});

test.each([
  ['SVG', /^carte-shareOfSmall-\d{4}\.svg$/, '<svg'],
  ['PNG', /^carte-shareOfSmall-\d{4}\.png$/, '\x89PNG'],
])('is saved as %s', async (kind, name, start) => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: `Enregistrer en ${kind}` }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(name);
  expect(readFileSync(await download.path(), 'latin1').slice(0, start.length)).toBe(start);
});

test('has no accessibility violation', async () => {
  await dialog.evaluate(axe);
  const { violations } = await dialog.evaluate<AxeResults>('axe.run({ iframes: false })');
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200) ?? ''}`)).toEqual([]);
});

test('is pictured', async () => {
  const picture = await page.screenshot(
    process.env['PME_IMAGES'] === '1' ? { path: join(images, 'cartographie.png') } : {},
  );
  expect(picture.length).toBeGreaterThan(20_000);
});
