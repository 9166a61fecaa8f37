import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { openWorkbookFile, saveWorkbookFile } from '../../local/files/workbook-file';
import { emptyPlatform } from '../../local/store/empty-platform';
import { clickMenu, openAddress, sidebarOf } from './a-browser';
import { aServedWorkbook, leaveAll, type ServedWorkbook } from './a-served-workbook';
import { keepImage } from './keep-image';
import { violationsIn } from './violations-in';

const folder = mkdtempSync(join(tmpdir(), 'pme-mediation-'));

jest.setTimeout(240_000);

let page: Page;
const mediator = 'mediateur@exemple.fr';
const correspondent = 'correspondant@exemple.fr';

function runLine(...words: readonly string[]): void {
  const run = spawnSync(process.execPath, ['dist/local/pme.mjs', ...words], { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(run.stderr);
}

/** Says who is at the keyboard of a workbook, and whom its sharing lists besides. */
function shareFile(file: string, owner: string, editors: readonly string[] = []): void {
  const opened = openWorkbookFile(file);
  saveWorkbookFile(
    file,
    opened.workbook,
    { ...emptyPlatform(owner), ...opened.platform, owner, editors: [...editors] },
    opened,
  );
}

/** A workbook of a kind as it is on the first day of its owner. */
function installed(kind: string, name: string, owner: string, more: readonly string[] = []): string {
  const file = join(folder, name);
  runLine('installer', '--classeur', file, '--classeur-de', kind, ...more);
  shareFile(file, owner);
  return file;
}

async function serve(file: string): Promise<{ served: ServedWorkbook; page: Page }> {
  process.env['PME_DEMO'] = file;
  const one = await aServedWorkbook();
  const { page: tab } = await openAddress(one.address);
  await tab.waitForSelector('.grid');
  tab.on('dialog', (dialog) => void dialog.accept());
  return { served: one, page: tab };
}

beforeAll(async () => {
  ({ page } = await serve(installed('mediateur', 'mediateur.xlsx', mediator)));
});

afterAll(async () => {
  await leaveAll();
  rmSync(folder, { recursive: true, force: true });
});

async function open(label: string): Promise<Frame> {
  const former = page.getByRole('button', { name: 'Fermer le panneau' });
  if ((await former.count()) > 0) await former.click();
  await page.locator('.sidebar').waitFor({ state: 'detached' });
  await clickMenu(page, label);
  return sidebarOf(page);
}

async function picture(name: string): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 720 });
  expect(await keepImage(page, name)).toBeGreaterThan(10_000);
}

/** The sentence of #state once a command has ended; #error fails the test. */
async function ended(panel: Frame, text: string | RegExp): Promise<void> {
  await panel
    .locator('#state')
    .filter({ hasText: text })
    .or(panel.locator('#error:not(:empty)'))
    .first()
    .waitFor({ state: 'attached' });
  expect(await panel.locator('#error').textContent()).toBe('');
}

async function fill(panel: Frame, fields: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, value] of Object.entries(fields)) {
    const field = panel.getByLabel(label, { exact: false }).first();
    // A form is drawn when its answer comes: what the field is can be asked only then.
    await field.waitFor();
    if ((await field.locator('option').count()) > 0) await field.selectOption(value);
    else await field.fill(value);
  }
}

const today = new Date().toLocaleDateString('fr-CA', { timeZone: 'Europe/Paris' });

async function openCase(panel: Frame, supplier: string, number: string): Promise<void> {
  await panel.waitForSelector('#opening:not([hidden]) [data-champ]');
  await fill(panel, { Canal: 'mail', 'Saisi par': 'supplier', Fournisseur: supplier, Objet: 'Pénalités contestées' });
  await fill(panel, { Lien: 'none' });
  await panel.getByRole('button', { name: 'Ouvrir le dossier' }).click();
  await ended(panel, `Dossier ${number} ouvert`);
}

const year = today.slice(0, 4);
const numberOf = (rank: number): string => `${year}-${String(rank).padStart(3, '0')}`;

async function moveTo(panel: Frame, status: string, fields: Readonly<Record<string, string>> = {}): Promise<void> {
  await panel.getByRole('button', { name: status, exact: true }).click();
  await panel.getByRole('heading', { name: status }).waitFor();
  await fill(panel, fields);
  await panel.getByRole('button', { name: 'Enregistrer' }).click();
  await ended(panel, `« ${status} »`);
}

async function qualify(panel: Frame, fields: Readonly<Record<string, string>>): Promise<void> {
  await panel.getByRole('button', { name: 'Qualifier ou corriger' }).click();
  await panel.getByRole('button', { name: 'Enregistrer' }).waitFor();
  await fill(panel, fields);
  await panel.getByRole('button', { name: 'Enregistrer' }).click();
  await ended(panel, 'enregistré');
}

async function openFromList(panel: Frame, number: string): Promise<void> {
  await panel.getByLabel('Montrer').selectOption('all');
  await panel.getByRole('button', { name: new RegExp(`^${number}`) }).click();
  await panel.getByRole('heading', { name: new RegExp(`^${number}`) }).waitFor();
}

test('« Nouvelle saisine… » opens nine cases of voie A and three of voie B, by the form', async () => {
  const panel = await open('Nouvelle saisine…');
  await panel.waitForSelector('#opening:not([hidden])');
  expect(await violationsIn(panel)).toEqual([]);
  expect(await panel.evaluate('document.documentElement.scrollWidth <= 300')).toBe(true);
  await panel.getByRole('button', { name: 'Ouvrir le dossier' }).click();
  await panel.waitForSelector('#error:has-text("« Canal » est à remplir.")');
  await picture('mediation-saisine.png');
  for (let rank = 1; rank <= 9; rank++) await openCase(panel, `Fournisseur ${rank}`, numberOf(rank));
  for (let rank = 10; rank <= 12; rank++) {
    await panel.getByLabel('La Médiation des entreprises (voie B)').check();
    await panel.locator('#champ-subject').waitFor({ state: 'detached' });
    await fill(panel, { Fournisseur: `Fournisseur ${rank}`, Lien: 'none' });
    await panel.getByRole('button', { name: 'Ouvrir le dossier' }).click();
    await ended(panel, `Dossier ${numberOf(rank)} ouvert`);
  }
});

const prior = { 'Démarche préalable le': today, 'Réponse reçue': 'refused', Catégorie: 'retention' };
const entry = {
  'Recevabilité décidée le': today,
  Traitement: 'mediate',
  Cadre: 'mediation',
  'signé par le fournisseur le': today,
  'signé par l’entreprise le': today,
};

test('the twelve cases walk to every outcome, and what is impossible says why', async () => {
  const panel = await open('Mes dossiers…');
  await ended(panel, '12 dossiers ouverts');
  await openFromList(panel, numberOf(1));
  expect(await violationsIn(panel)).toEqual([]);
  await panel.getByText('Statuts impossibles, et pourquoi').click();
  expect(await panel.locator('details li', { hasText: /^En cours/ }).textContent()).toBe(
    'En cours : Passez d’abord par « En examen de recevabilité ».',
  );
  await moveTo(panel, 'Réorientée', { 'Motif de la décision': 'question', 'Réorientée vers': 'correspondent' });
  const examined = async (rank: number): Promise<void> => {
    await panel.getByRole('button', { name: 'Revenir à la liste' }).click();
    await openFromList(panel, numberOf(rank));
    await qualify(panel, prior);
    await moveTo(panel, 'En examen de recevabilité');
  };
  await examined(2);
  await moveTo(panel, 'Irrecevable', { 'Motif de la décision': 'notSupplier' });
  await examined(3);
  await moveTo(panel, 'Refusée par une partie', { 'Motif de la décision': 'companyRefused' });
  await examined(4);
  await picture('mediation-dossier.png');
  await moveTo(panel, 'Transmise au ME');
  const endings = [
    ['Close – accord total', { 'Accord (termes)': 'Pénalités levées' }],
    ['Close – accord partiel', { 'Accord (termes)': 'Moitié levée' }],
    ['Close – sans accord', {}],
    ['Close – désistement', {}],
    ['Close – caduque (contentieux/procédure collective)', { 'Motif de la décision': 'collective' }],
  ] as const;
  for (const [index, [status, fields]] of endings.entries()) {
    await examined(5 + index);
    await moveTo(panel, 'En cours', entry);
    if (index === 0) await moveTo(panel, 'Suspendue', { 'Motif de la suspension': 'expert' });
    if (index === 0) await moveTo(panel, 'En cours');
    await moveTo(panel, status, fields);
  }
  for (const [rank, answer, outcome] of [
    [10, 'Médiation acceptée par l’entreprise', 'agreement'],
    [11, 'Médiation refusée par l’entreprise', 'noAgreement'],
    [12, undefined, 'unknown'],
  ] as const) {
    await panel.getByRole('button', { name: 'Revenir à la liste' }).click();
    await openFromList(panel, numberOf(rank));
    expect(await panel.getByRole('button', { name: 'Noter un échange' }).count()).toBe(0);
    await moveTo(panel, 'Interlocuteurs identifiés');
    if (answer !== undefined) await moveTo(panel, 'Mise en relation faite');
    if (answer !== undefined) await moveTo(panel, answer);
    await moveTo(panel, 'Close – issue annoncée par le ME', { 'Issue annoncée': outcome });
  }
  await panel.getByRole('button', { name: 'Revenir à la liste' }).click();
  await ended(panel, /0 dossier ouvert/);
  await panel.getByLabel('Montrer').selectOption('all');
  const reached = await panel.locator('#view li p:first-of-type').allTextContents();
  expect(reached.map((text) => text.replace(/ · [AB] – .*$/, '')).sort()).toEqual(
    [
      ...['Réorientée', 'Irrecevable', 'Refusée par une partie', 'Transmise au ME'],
      ...endings.map(([status]) => status),
      ...Array<string>(3).fill('Close – issue annoncée par le ME'),
    ].sort(),
  );
});

test('a draft shows for whom and what before anything leaves, and goes to the mediator alone', async () => {
  const panel = await open('Mes dossiers…');
  await openFromList(panel, numberOf(7));
  await panel.getByRole('button', { name: 'Ajouter une partie' }).click();
  await fill(panel, { Rôle: 'supplier', Nom: 'Léa Morvan', 'E-mail': 'lea@exemple.fr' });
  await panel.getByRole('button', { name: 'Enregistrer' }).click();
  await ended(panel, 'enregistré');
  await panel.getByRole('button', { name: 'Courrier de fin' }).click();
  await panel.getByLabel('Pour').selectOption('1');
  await panel.getByRole('button', { name: 'Préparer le texte' }).click();
  await panel.getByText('Pour : Léa Morvan (fournisseur) · lea@exemple.fr').waitFor();
  expect(await panel.locator('textarea').inputValue()).toContain('sans accord');
  expect(await violationsIn(panel)).toEqual([]);
  await panel.getByRole('button', { name: 'En faire un document' }).click();
  await ended(panel, 'Le document est dans votre espace');
  expect(await page.getByRole('button', { name: 'Documents et messages (1)' }).count()).toBe(1);
});

test.each([
  ['Dossier pour la Médiation des entreprises…', 'Cochez ce qui part'],
  ['Activité à publier…', /Aperçu|finie/],
  ['Rapport du médiateur…', /^$/],
  ['Passer la main…', /^$/],
  ['Purger…', 'actions possibles'],
  ['Rappels…', 'Rappels éteints.'],
])('the panel %s answers, has no violation and fits 300 pixels', async (label, said) => {
  const panel = await open(label);
  await panel.locator('main:not(:has(button[aria-disabled]))').waitFor();
  await ended(panel, said);
  await panel.locator('main button').first().waitFor();
  expect(await violationsIn(panel)).toEqual([]);
  expect(await panel.evaluate('document.documentElement.scrollWidth <= 300')).toBe(true);
  if (label === 'Activité à publier…') await picture('mediation-activite.png');
  if (label === 'Purger…') await picture('mediation-purger.png');
});

/** Who did what in a workbook, as its Journal tells. */
async function journalOf(tab: Page): Promise<string> {
  await tab.getByRole('tab', { name: 'Journal' }).click();
  await tab.waitForSelector('.grid td:has-text("@exemple.fr")');
  return (await tab.locator('.grid').textContent()) ?? '';
}

test('the mediator publishes last year, the correspondant imports it, and his workbook and his dashboard show totals alone', async () => {
  const lastYear = String(Number(year) - 1);
  const opening = await open('Nouvelle saisine…');
  await opening.waitForSelector('#opening:not([hidden]) [data-champ]');
  await fill(opening, { 'Saisine le': `${lastYear}-03-02` });
  await openCase(opening, 'Fournisseur d’antan', numberOf(13));
  const panel = await open('Activité à publier…');
  await panel.getByRole('button', { name: `Publier et figer ${lastYear}` }).click();
  await ended(panel, `Activité ${lastYear} publiée`);
  expect(await panel.getByRole('button', { name: /Publier/ }).count()).toBe(0);
  const exported = await panel.getByLabel('Pour le correspondant').inputValue();
  expect(exported.split('\n')[1]).toMatch(new RegExp(`^${lastYear}\tSaisines de l’année\t1\tnombre exact\t`));
  expect(exported).not.toContain('antan');

  const shared = installed('correspondant', 'correspondant.xlsx', correspondent, ['--modules', 'mediation-publiee']);
  const file = join(folder, 'activite.csv');
  writeFileSync(file, exported.split('\t').join(';'));
  runLine('importer', '--classeur', shared, '--type', 'mediation-publiee', '--fichier', file);
  const other = await serve(shared);
  await other.page.getByRole('tab', { name: 'Médiation (activité publiée)' }).click();
  await other.page.waitForSelector('.grid td:has-text("Saisines de l’année")');
  await other.page.waitForSelector('.grid td:has-text("non publié : trop peu de cas")');
  expect(await other.page.locator('.grid').textContent()).not.toContain('antan');
  await clickMenu(other.page, 'Actualiser les indicateurs');
  await other.page.getByRole('tab', { name: 'Tableau de bord' }).click();
  await other.page.locator('.grid tr', { hasText: 'MED-01' }).first().waitFor();
  const shown = await other.page.locator('.grid tr', { hasText: /MED-01/ }).allTextContents();
  expect(shown).toHaveLength(3);
  expect(shown[0]).toContain(lastYear);
  expect(shown.filter((row) => row.includes('Non publié : trop peu de cas.'))).toHaveLength(2);
  expect(await journalOf(other.page)).not.toMatch(/mediateur@|Dossier \d/);
  expect(await journalOf(page)).not.toMatch(/correspondant@|Fournisseur|antan/);
});

/** « Mes dossiers… » of a « classeur unique », whose first menu is the correspondant's. */
async function openSingleLog(tab: Page): Promise<Frame> {
  await tab.getByRole('button', { name: 'Médiation' }).click();
  await tab.getByRole('menuitem', { name: 'Mes dossiers…', exact: true }).click();
  return sidebarOf(tab);
}

test('a « classeur unique » asks about link sharing before it shows anything, and locks itself when an editor is listed', async () => {
  const single = await serve(installed('unique', 'unique.xlsx', mediator));
  const panel = await openSingleLog(single.page);
  const confirm = panel.getByRole('button', { name: 'Je l’ai vérifié : le partage par lien est désactivé' });
  await confirm.waitFor();
  expect(await panel.locator('#view').textContent()).toBe('');
  expect(await violationsIn(panel)).toEqual([]);
  await confirm.click();
  await ended(panel, 'Aucun dossier');
  const shared = join(folder, 'unique-partage.xlsx');
  copyFileSync(single.served.file, shared);
  shareFile(shared, mediator, ['collegue@exemple.fr']);
  const locked = await serve(shared);
  const closed = await openSingleLog(locked.page);
  await closed.waitForSelector('#error:has-text("Le registre reste fermé : ce classeur est partagé.")');
  expect(await closed.locator('#gate, #view').allTextContents()).toEqual(['', '']);
});
