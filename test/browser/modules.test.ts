import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { clickMenu, openAddress, sidebarOf } from './a-browser';
import { aServedWorkbook, leaveAll, type ServedWorkbook } from './a-served-workbook';
import { violationsIn } from './violations-in';

const folder = mkdtempSync(join(tmpdir(), 'pme-modules-'));

let served: ServedWorkbook;
let page: Page;

/** The workbook as it is on the first day: no module on. */
function installed(): string {
  const file = join(folder, 'neuf.xlsx');
  const run = spawnSync(process.execPath, ['dist/local/pme.mjs', 'installer', '--classeur', file], {
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(run.stderr);
  return file;
}

beforeAll(async () => {
  process.env['PME_DEMO'] = installed();
  served = await aServedWorkbook();
  ({ page } = await openAddress(served.address));
  await page.waitForSelector('.grid');
});

afterAll(async () => {
  await leaveAll();
  rmSync(folder, { recursive: true, force: true });
});

test('a module is switched on by keyboard from « Modules… », its tabs appear, and its box stays ticked', async () => {
  await clickMenu(page, 'Modules…');
  const sidebar = await sidebarOf(page);
  await sidebar.getByText('0 module ouvert sur 6.').waitFor();
  expect(await page.getByRole('tab', { name: 'Consultations' }).count()).toBe(0);
  await page.keyboard.press('Tab');
  expect(await sidebar.evaluate('document.activeElement.id')).toBe('module-marches');
  await page.keyboard.press('Space');
  await sidebar.getByRole('button', { name: 'Ouvrir les modules cochés' }).press('Enter');
  await sidebar.getByText('1 module ouvert sur 6.').waitFor();
  const box = sidebar.getByRole('checkbox', { name: 'Accès aux marchés' });
  expect([await box.isChecked(), await box.isDisabled()]).toEqual([true, true]);
  await page.getByRole('tab', { name: 'Consultations' }).waitFor();
});

test('the panel has no accessibility violation and fits 300 pixels', async () => {
  const sidebar = await sidebarOf(page);
  expect(await violationsIn(sidebar)).toEqual([]);
  expect(await sidebar.evaluate('document.documentElement.scrollWidth <= 300')).toBe(true);
});
