import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { clickMenu, openAddress } from './a-browser';
import { aServedWorkbook, leaveAll, type ServedWorkbook } from './a-served-workbook';
import { keepImage } from './keep-image';
import { violationsIn } from './violations-in';

const folder = mkdtempSync(join(tmpdir(), 'pme-map-'));

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
  await leaveAll();
  rmSync(folder, { recursive: true, force: true });
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
  await dialog.getByLabel('Montrer').selectOption('amount');
  await dialog.locator('figure svg > title', { hasText: 'Montant de tous les achats' }).waitFor({ state: 'attached' });
  expect(await dialog.locator('#off-map').textContent()).toContain('Hors carte');
  await dialog.getByLabel('Montrer').selectOption('shareOfSmall');
});

test('a row that has the focus lights its department', async () => {
  await dialog.getByRole('rowheader', { name: 'Paris', exact: true }).focus();
  const lit = '[...document.querySelectorAll("path.shown")].map((path) => path.dataset.code)';
  expect(await dialog.evaluate(lit)).toEqual(['75', '75']);
});

test.each([
  ['SVG', /^carte-part-tpe-pme-\d{4}\.svg$/, '<svg'],
  ['PNG', /^carte-part-tpe-pme-\d{4}\.png$/, '\x89PNG'],
])('is saved as %s', async (kind, name, start) => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: `Enregistrer en ${kind}` }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(name);
  const file = join(folder, download.suggestedFilename());
  await download.saveAs(file);
  expect(readFileSync(file, 'latin1').slice(0, start.length)).toBe(start);
});

test('has no accessibility violation', async () => {
  expect(await violationsIn(dialog)).toEqual([]);
});

test('is pictured', async () => {
  expect(await keepImage(page, 'cartographie.png')).toBeGreaterThan(20_000);
});
