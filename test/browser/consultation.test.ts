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
  await page.setViewportSize({ width: 1280, height: 1500 });
  await page.waitForSelector('.grid');
  await clickMenu(page, 'Préparer une consultation…');
  sidebar = await sidebarOf(page);
});

afterAll(leaveAll);

/** The panel with an element of it at the top. */
async function keepPanel(name: string, top: string): Promise<void> {
  await sidebar.evaluate(`document.querySelector('${top}').scrollIntoView(true)`);
  const clip = { x: 980, y: 50, width: 300, height: 1000 };
  expect(await keepImage(page, name, { clip })).toBeGreaterThan(5_000);
}

/** Levers as the page shows them, by title. */
async function shownLevers(): Promise<Record<string, string>> {
  const items = await sidebar.locator('#levers li').allInnerTexts();
  return Object.fromEntries(items.map((text) => [text.split('\n')[0] ?? '', text]));
}

test('a public buyer sees the rule of the launch day: 2 times the estimate on 31/12/2025, 1,5 times the next day', async () => {
  await sidebar.locator('#buyer').selectOption('public');
  await sidebar.locator('#family').fill('Nettoyage');
  await sidebar.locator('#estimated').fill('100 000');
  await sidebar.locator('#launchedOn').fill('2025-12-31');
  await sidebar.getByRole('button', { name: 'Voir les leviers' }).click();
  await sidebar.getByText('le 31/12/2025').waitFor();
  expect((await shownLevers())['Chiffre d’affaires exigé']).toMatch(/2 fois le montant estimé, soit 200.000,00/);
  await sidebar.locator('#launchedOn').fill('2026-01-01');
  await sidebar.getByRole('button', { name: 'Voir les leviers' }).press('Enter');
  await sidebar.getByText('le 01/01/2026').waitFor();
  expect((await shownLevers())['Chiffre d’affaires exigé']).toMatch(/1,5 fois le montant estimé, soit 150.000,00/);
});

test('the panel has no accessibility violation and fits 300 pixels, before and after', async () => {
  expect(await violationsIn(sidebar)).toEqual([]);
  expect(await sidebar.evaluate('document.documentElement.scrollWidth <= 300')).toBe(true);
});

test('a private buyer reads good practice; at least one PME is proposed, and one click creates the consultation', async () => {
  await sidebar.locator('#buyer').selectOption('private');
  await sidebar.locator('#subject').fill('Nettoyage des bureaux de Lyon');
  await sidebar.locator('#launchedOn').fill('2026-12-15');
  await sidebar.getByRole('button', { name: 'Voir les leviers' }).click();
  await sidebar.locator('#state:has-text("le 15/12/2026")').waitFor();
  const forces = await sidebar.locator('#levers .force').allInnerTexts();
  expect(new Set(forces.map((text) => text.split(' · ')[0]))).toEqual(new Set(['bonne pratique']));
  await keepPanel('preparer-une-consultation.png', 'main p');
  await keepPanel('consultation-leviers.png', 'h2');
  const proposed = await sidebar.locator('#candidates li:has(input:checked)').allInnerTexts();
  expect(proposed.length).toBeGreaterThan(0);
  expect(proposed.some((text) => /\b(TPE|PME)\b/.test(text))).toBe(true);
  await sidebar.locator('#sourcingDate').fill('2026-11-10');
  await sidebar.locator('#sourcingBy').fill('=HYPERLINK("x")');
  await sidebar.locator('#sourcingMet').fill('6');
  await sidebar.locator('#sourcingSmall').fill('4');
  await sidebar.locator('#reference').fill('C-TEST-1');
  await keepPanel('consultation-fournisseurs.png', 'legend');
  await sidebar.getByRole('button', { name: 'Créer la consultation' }).press('Enter');
  await sidebar.getByText('Consultation C-TEST-1 créée').waitFor();
  expect(await violationsIn(sidebar)).toEqual([]);
  await page.getByRole('tab', { name: 'Consultations' }).click();
  await page.waitForSelector('.grid td:has-text("C-TEST-1")');
  await page.waitForSelector('.grid td:has-text("=HYPERLINK")');
});

test('the same reference again is refused, with what to do', async () => {
  await sidebar.getByRole('button', { name: 'Voir les leviers' }).click();
  await sidebar.locator('#state:has-text("le 15/12/2026")').waitFor();
  await sidebar.getByRole('button', { name: 'Créer la consultation' }).click();
  await sidebar.getByText('est déjà dans Consultations').waitFor();
});

test('a wrong amount is told in French, and the levers stay', async () => {
  await sidebar.locator('#estimated').fill('beaucoup');
  await sidebar.getByRole('button', { name: 'Voir les leviers' }).click();
  await sidebar.getByText('« beaucoup » n’est pas un montant').waitFor();
});

test('« Suivre une consultation » moves it by an allowed step, without accessibility violation', async () => {
  await page.getByRole('button', { name: 'Fermer le panneau' }).click();
  await clickMenu(page, 'Suivre une consultation…');
  sidebar = await sidebarOf(page);
  await sidebar.locator('#reference option[value="C-TEST-1"]').waitFor({ state: 'attached' });
  await sidebar.locator('#reference').selectOption('C-TEST-1');
  await sidebar.locator('#sheet').waitFor();
  await sidebar.locator('#status').selectOption({ label: 'lancée' });
  await sidebar.locator('#dueOn').fill('2027-01-15');
  await keepPanel('suivre-une-consultation.png', 'main p');
  await sidebar.locator('#dueOn').fill('2026-12-01');
  await sidebar.getByRole('button', { name: 'Enregistrer le suivi' }).click();
  await sidebar.getByText('ne peut pas précéder le lancement').waitFor();
  await sidebar.locator('#dueOn').fill('2027-01-15');
  await sidebar.getByRole('button', { name: 'Enregistrer le suivi' }).press('Enter');
  await sidebar.getByText('C-TEST-1 : lancée.').waitFor();
  expect(await violationsIn(sidebar)).toEqual([]);
  expect(await sidebar.evaluate('document.documentElement.scrollWidth <= 300')).toBe(true);
});
