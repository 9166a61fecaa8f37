import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { inventedSiren } from '../../sheets-templates/demo/invented-identifiers';
import { clickMenu, openAddress, sidebarOf } from './a-browser';
import { aServedWorkbook, leaveAll, type ServedWorkbook } from './a-served-workbook';
import { keepImage } from './keep-image';
import { violationsIn } from './violations-in';

const root = join(__dirname, '../..');

let served: ServedWorkbook;
let standIn: ChildProcess;

jest.setTimeout(180_000);

beforeAll(async () => {
  standIn = spawn(process.execPath, [join(root, 'dist/local/pme.mjs'), 'annuaire-fictif', '--port', '0']);
  const address = await new Promise<string>((resolve) => {
    let said = '';
    standIn.stderr?.on('data', (part: Buffer) => {
      said += part.toString();
      const found = /http:\/\/\S+/.exec(said)?.[0];
      if (found !== undefined) resolve(found);
    });
  });
  served = await aServedWorkbook(undefined, ['--annuaire', address]);
});

afterAll(async () => {
  await leaveAll();
  standIn.kill();
});

test('« Compléter le panel… » goes on by itself, pauses, ends, shows the changes, and has no violation', async () => {
  const { page, complaints } = await openAddress(served.address);
  await page.waitForSelector('.grid');
  await page.setViewportSize({ width: 1280, height: 900 });
  await clickMenu(page, 'Compléter le panel…');
  const sidebar = await sidebarOf(page);
  await sidebar.waitForSelector('#state:has-text("Rien n’est en cours.")');
  expect(await violationsIn(sidebar)).toEqual([]);
  expect(await sidebar.evaluate('document.documentElement.scrollWidth <= 300')).toBe(true);
  await sidebar.getByLabel('Annuaire').selectOption('INSEE Sirene, avec votre clé');
  expect(await sidebar.getByLabel('Clé de l’INSEE').isVisible()).toBe(true);
  await sidebar.getByLabel('Annuaire').selectOption('Recherche d’entreprises, sans clé');
  await sidebar.getByRole('button', { name: 'Compléter', exact: true }).click();
  await sidebar.waitForSelector('#state:text-matches("[0-9]+ sur [0-9]+")', { timeout: 60_000 });
  await sidebar.getByRole('button', { name: 'Mettre en pause' }).click();
  await sidebar.waitForSelector('#state:has-text("En pause")', { timeout: 60_000 });
  await sidebar.getByRole('button', { name: 'Reprendre' }).click();
  await sidebar.waitForSelector('#state:has-text("Terminé.")', { timeout: 150_000 });
  await sidebar.waitForSelector('#changes-part:not([hidden])');
  expect(await sidebar.locator('#counts').textContent()).toMatch(/SIREN inconnus du registre/);
  expect(await violationsIn(sidebar)).toEqual([]);
  expect(await sidebar.evaluate('document.documentElement.scrollWidth <= 300')).toBe(true);
  await page.getByRole('tab', { name: 'Fournisseurs', exact: true }).click();
  await page.waitForSelector('#table[aria-label="Fournisseurs"] .grid');
  expect(await keepImage(page, 'completer-le-panel.png')).toBeGreaterThan(10_000);
  await sidebar.locator('#changes input').first().check();
  await sidebar.getByRole('button', { name: 'Appliquer les changements cochés' }).click();
  await sidebar.waitForSelector('#state:has-text("complété")');
  await sidebar.locator('summary', { hasText: 'Sans réseau' }).click();
  await sidebar.getByLabel('Ou son contenu').fill(`siren;categorieEntreprise\n${inventedSiren(7)};GE\n`);
  await sidebar.getByRole('button', { name: 'Compléter depuis ce fichier' }).click();
  await sidebar.waitForSelector('#state:has-text("1 entreprise lue, dont 1 du panel.")');
  expect(complaints).toEqual([]);
});
