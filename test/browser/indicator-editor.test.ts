import type { Frame, Page } from 'playwright-core';
import { clickMenu, openAddress, sidebarOf } from './a-browser';
import { aServedWorkbook, leaveAll, type ServedWorkbook } from './a-served-workbook';
import { keepImage } from './keep-image';
import { violationsIn } from './violations-in';

let served: ServedWorkbook;
let page: Page;
let sidebar: Frame;

beforeAll(async () => {
  served = await aServedWorkbook();
  ({ page } = await openAddress(served.address));
  await page.waitForSelector('.grid');
  await clickMenu(page, 'Éditer un indicateur…');
  sidebar = await sidebarOf(page);
  await sidebar.locator('#which option').nth(17).waitFor({ state: 'attached' });
});

afterAll(leaveAll);

test('a wrong indicator is told under its fields, and the first one gets the focus', async () => {
  await sidebar.getByLabel('Indicateur', { exact: true }).selectOption('');
  await sidebar.getByLabel('Code').fill('MOI-01');
  await sidebar.getByLabel('Intitulé').fill('Part des PME hors TPE');
  await sidebar.getByLabel('Unité').selectOption('€');
  await sidebar.getByRole('button', { name: 'Voir le chiffre' }).press('Enter');
  await sidebar.getByText('À corriger avant d’enregistrer.').waitFor();
  expect(await sidebar.evaluate('document.activeElement.id')).toBe('unit');
  expect(await sidebar.locator('#problem-unit').textContent()).toContain('l’unité est « % »');
  expect(await violationsIn(sidebar)).toEqual([]);
});

test('what is typed while a card is read is not written over', async () => {
  await sidebar.getByLabel('Indicateur', { exact: true }).selectOption('ACH-01');
  expect(await sidebar.getByLabel('Intitulé').isDisabled()).toBe(true);
  await sidebar.getByLabel('Indicateur', { exact: true }).selectOption('');
  await sidebar.getByLabel('Code').fill('MOI-01');
  await sidebar.getByLabel('Intitulé').fill('Part des PME hors TPE');
  await sidebar.locator('#state:text("…")').waitFor({ state: 'detached' });
  expect(await sidebar.getByLabel('Code').inputValue()).toBe('MOI-01');
});

test('the unit follows what the figure is related to', async () => {
  await sidebar.getByLabel('Rapporté à').selectOption('');
  expect(await sidebar.getByLabel('Unité').inputValue()).toBe('€');
  await sidebar.getByLabel('Mesure').selectOption('Nombre de fournisseurs actifs');
  expect(await sidebar.getByLabel('Unité').inputValue()).toBe('nombre');
  await sidebar.getByLabel('Rapporté à').selectOption('Fournisseurs français de catégorie connue ou présumée');
  expect(await sidebar.getByLabel('Unité').inputValue()).toBe('%');
});

test('the figure is shown before anything is saved, then the indicator is saved once, by keyboard', async () => {
  await sidebar.getByRole('button', { name: 'Voir le chiffre' }).press('Enter');
  await sidebar.getByText(/^En 2025 : /).waitFor();
  expect(await sidebar.locator('#preview li').first().textContent()).toMatch(/^Numérateur : \d+/);
  expect(await violationsIn(sidebar)).toEqual([]);
  await keepImage(page, 'editer-un-indicateur.png');
  await sidebar.getByRole('button', { name: 'Enregistrer' }).press('Enter');
  await sidebar.getByText('MOI-01 est enregistré.').waitFor();
  expect(await sidebar.getByLabel('Code').getAttribute('readonly')).not.toBeNull();
  await page.getByRole('tab', { name: 'Indicateurs', exact: true }).click();
  await page.waitForSelector('.grid td:has-text("MOI-01")');
});

test('a copy of a built-in indicator asks for a code of its own', async () => {
  await sidebar.getByLabel('Indicateur', { exact: true }).selectOption('ACH-01');
  await sidebar.locator('#code[readonly]').waitFor();
  await sidebar.getByRole('button', { name: 'Copier sous un autre code' }).click();
  expect(await sidebar.evaluate('document.activeElement.id')).toBe('code');
  await sidebar.getByLabel('Code').fill('ach-04');
  await sidebar.getByRole('button', { name: 'Voir le chiffre' }).click();
  await sidebar.locator('#problem-code').getByText('ce code existe déjà').waitFor();
});

test('the panel fits 300 pixels', async () => {
  expect(await sidebar.evaluate('document.documentElement.scrollWidth <= 300')).toBe(true);
});
