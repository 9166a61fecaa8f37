import type { CheckResult, FiguresResult, InstallResult, ModulesResult } from '../../src/bridge/messages';
import type { Session } from '../../local/run/session';
import { cellKey, rowAndColumnOf, type StoredSheet, type StoredValue } from '../../local/store/workbook';
import { aFilledWorkbook, aSession, ask, cellsByTab, done, importRows, install } from './workbook-session';

const allModules = ['marches', 'ess', 'politique', 'relation', 'cartographie', 'mediation-publiee'];

function installWith(session: Session, ...modules: string[]): InstallResult {
  return done(session, 'installer', { workbook: 'correspondant', modules });
}

function sheetOf(session: Session, name: string): StoredSheet {
  const sheet = session.workbook.sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`no tab ${name}`);
  return sheet;
}

function tabNames(session: Session): string[] {
  return session.workbook.sheets.map(({ name }) => name);
}

function failures(session: Session): string[] {
  const { controles } = done<CheckResult>(session, 'verifier');
  return controles.filter(({ etat }) => etat === 'échec').map(({ message }) => message);
}

/** The list of each column, in the order of the columns: two ways to store the same rules are one. */
function listsOf(sheet: StoredSheet): string[] {
  const lists = sheet.validations.flatMap(({ areas, criterion }) =>
    areas.flatMap(({ row, rows, column, columns }) =>
      Array.from({ length: columns }, (_, index) => JSON.stringify([column + index, row, rows, criterion.values])),
    ),
  );
  return lists.sort();
}

/** Everything of a workbook that a second installation could change or pile up. */
function looksOf(session: Session): unknown {
  return session.workbook.sheets.map((sheet) => ({
    name: sheet.name,
    visibility: sheet.visibility,
    frozenRows: sheet.frozenRows,
    size: [sheet.rowCount, sheet.columnCount],
    styles: sheet.styles,
    notes: [...sheet.notes],
    widths: [...sheet.columnWidths],
    lists: listsOf(sheet),
    colours: sheet.conditionalFormats,
    protections: sheet.protections.map(({ area, description, warningOnly }) => ({ area, description, warningOnly })),
  }));
}

const suppliers = [
  ['Code fournisseur', 'Raison sociale', 'SIREN', 'Catégorie INSEE'],
  ['F1', 'Goéland SARL', '552081317', 'PME'],
  ['F2', 'Cormoran SA', '487444697', 'ETI'],
];
const purchases = [
  ['N° de facture', 'Ligne', 'Fournisseur', 'Date facture', 'Montant HT'],
  ['A-1', '1', 'F1', '10/01/2025', '100,00'],
  ['A-2', '1', 'F2', '11/02/2025', '250,00'],
];

function filled(...modules: string[]): Session {
  return aFilledWorkbook({ suppliers, purchases, modules });
}

describe('an empty workbook', () => {
  const session = aSession();
  const result = installWith(session);

  test('gets the core tabs, and none of a module', () => {
    expect(tabNames(session).filter((name) => !name.startsWith('_'))).toEqual([
      'Accueil',
      'Tableau de bord',
      'Indicateurs',
      'Fournisseurs',
      'Achats',
      'Actions',
      'Paramètres',
      'Familles',
      'Entités',
      'Responsables',
      'Historique',
      'Lignes à corriger',
      'Journal',
    ]);
    expect(result.onglets).toEqual(tabNames(session).filter((name) => name !== 'Feuille 1'));
    expect(failures(session)).toEqual([]);
    // What is said of them counts the tabs that a person sees.
    const { controles } = done<CheckResult>(session, 'verifier');
    expect(controles.find(({ code }) => code === 'onglets')?.message).toMatch(/^13 onglets/);
    expect(cellsByTab(session)['Journal']?.flat()).toContain('13 onglets en place.');
  });

  test('lists its modules, all off', () => {
    const { modules } = done<ModulesResult>(session, 'modules');
    expect(modules.map(({ code, actif }) => [code, actif])).toEqual(allModules.map((code) => [code, false]));
  });
});

describe('modules', () => {
  test('add their tabs between the work and the tables, and stay on without being named again', () => {
    const session = aSession();
    installWith(session);
    installWith(session, 'relation', 'marches');
    const names = tabNames(session);
    expect(names.slice(names.indexOf('Paramètres') + 1, names.indexOf('Familles'))).toEqual([
      'Consultations',
      'Lots',
      'Offres',
      'Programmation',
      'Points à traiter',
      'Contrôles',
      'Sollicitations',
      'Information fournisseurs',
      'Événements',
      'Enquêtes',
    ]);
    expect(installWith(session).onglets).toContain('Enquêtes');
    const { modules } = done<ModulesResult>(session, 'modules');
    expect(modules.filter(({ actif }) => actif).map(({ code }) => code)).toEqual(['marches', 'relation']);
    expect(failures(session)).toEqual([]);
  });

  test('heal: a tab that was deleted comes back as long as another tab of its module stands', () => {
    const session = aSession();
    installWith(session, 'marches');
    session.workbook.sheets = session.workbook.sheets.filter(({ name }) => name !== 'Lots');
    expect(failures(session)).toEqual([expect.stringContaining('« Lots »')]);
    installWith(session);
    expect(failures(session)).toEqual([]);
  });

  test('a name that is none is refused with those that are, and nothing is written', () => {
    const session = aSession();
    const before = structuredClone(session.workbook);
    const answer = ask(session, 'installer', { workbook: 'correspondant', modules: ['marches', 'panel'] });
    expect(answer).toMatchObject({ ok: false, failure: { kind: 'user', code: 'unknown-module' } });
    for (const code of ['panel', ...allModules]) expect(JSON.stringify(answer)).toContain(code);
    expect(session.workbook).toEqual(before);
  });

  test('without data change no figure', () => {
    const figures = (session: Session): FiguresResult => {
      done(session, 'actualiser', { year: null });
      return done(session, 'lireIndicateurs', { year: 2025 });
    };
    expect(figures(filled(...allModules))).toEqual(figures(filled()));
  });
});

describe('a second installation', () => {
  const session = filled(...allModules);
  const cells = cellsByTab(session);
  const looks = structuredClone(looksOf(session));
  installWith(session);

  test('leaves every cell, look, list, colour and warning as it was; only the Journal grows', () => {
    const after = cellsByTab(session);
    expect(after['Journal']).toHaveLength((cells['Journal']?.length ?? 0) + 1);
    expect({ ...after, Journal: [] }).toEqual({ ...cells, Journal: [] });
    expect(looksOf(session)).toEqual(looks);
  });

  test('takes as many service calls for thirty times more rows', () => {
    const calls = session.lastCalls().total;
    const rows = Array.from({ length: 3000 }, (_, index) => [`B-${index}`, '1', 'F1', '01/03/2025', '10,00']);
    importRows(session, { rows: [purchases[0] ?? [], ...rows] });
    // The grid of Achats grew: colours and warnings are stretched once, then nothing is left to stretch.
    installWith(session);
    installWith(session);
    expect(session.lastCalls().total).toBe(calls);
    expect(calls).toBeLessThan(47 * session.workbook.sheets.length);
  });
});

/** Puts the columns of a sheet in another order, as a person drags them; notes follow. */
function reorder(sheet: StoredSheet, order: readonly number[]): void {
  sheet.values = sheet.values.map((row) => row && order.map((from) => row[from] ?? ''));
  sheet.styles = order.map((from) => sheet.styles[from]);
  const notes = [...sheet.notes].map(([key, note]) => ({ ...rowAndColumnOf(key), note }));
  sheet.notes = new Map(notes.map(({ row, column, note }) => [cellKey(row, order.indexOf(column - 1) + 1), note]));
}

/** How often each text or number stands in a tab. */
function contentOf(cells: StoredValue[][] | undefined): Map<StoredValue, number> {
  const counts = new Map<StoredValue, number>();
  for (const value of (cells ?? []).flat()) if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

describe('a workbook that a person made their own', () => {
  const session = filled('marches');
  const panel = sheetOf(session, 'Fournisseurs');
  const width = panel.values[0]?.length ?? 0;
  panel.values.forEach((row, index) => row?.push(index === 0 ? 'Note perso' : `note ${index}`));
  panel.columnCount = Math.max(panel.columnCount, width + 1);
  reorder(panel, [width, ...Array.from({ length: width }, (_, index) => width - 1 - index)]);
  const headers = panel.values[0] ?? [];
  headers[headers.indexOf('Raison sociale')] = 'NOM DU FOURNISSEUR';
  headers[headers.indexOf('Commune')] = 'Bourgade';
  panel.notes.set(cellKey(1, 1), 'à moi');
  panel.hiddenColumns.add(3);
  panel.columnWidths.set(2, 333);
  panel.protections.push({
    ...{ id: 9001, area: { row: 2, column: 1, rows: 5, columns: 1 }, unprotected: [], editors: [] },
    ...{ description: 'à moi', warningOnly: true },
  });
  panel.conditionalFormats.push({
    areas: [{ row: 2, column: 1, rows: 5, columns: 1 }],
    criterion: { type: 'TEXT_EQUAL_TO', values: ['note 1'] },
    style: { background: '#00ff00' },
  });
  sheetOf(session, 'Achats').formulas.set(cellKey(9, 20), '=1+1');
  session.workbook.sheets = session.workbook.sheets.filter(({ name }) => name !== '_figures' && name !== 'Actions');
  sheetOf(session, 'Indicateurs').name = 'indicateurs';
  const before = cellsByTab(session);
  installWith(session);
  const after = cellsByTab(session);

  test('is whole again: what was deleted or lost its name is back', () => {
    expect(failures(session)).toEqual([]);
    expect(tabNames(session)).toEqual(expect.arrayContaining(['Actions', '_figures', 'Indicateurs']));
    expect(after['Indicateurs']).toEqual(before['indicateurs']);
  });

  test('keeps every cell in its place, the missing column being added to the right of everything', () => {
    for (const [name, rows] of Object.entries(before)) {
      const now = after[name === 'indicateurs' ? 'Indicateurs' : name] ?? [];
      rows.forEach((row, line) => {
        row.forEach((value, column) => {
          if (value !== '')
            expect({ name, line, column, value: now[line]?.[column] }).toEqual({ name, line, column, value });
        });
      });
    }
    expect(after['Fournisseurs']?.[0]).toEqual([...(before['Fournisseurs']?.[0] ?? []), 'Commune']);
    expect(sheetOf(session, 'Achats').formulas.get(cellKey(9, 20))).toBe('=1+1');
  });

  test('keeps the person’s note, width, hidden column, warning and colour', () => {
    expect(panel.notes.get(cellKey(1, 1))).toBe('à moi');
    expect(panel.columnWidths.get(2)).toBe(333);
    expect(panel.hiddenColumns.has(3)).toBe(true);
    expect(panel.protections.filter(({ description }) => description === 'à moi')).toHaveLength(1);
    expect(panel.conditionalFormats.filter(({ style }) => style.background === '#00ff00')).toHaveLength(1);
  });

  test('is read as before: the same figures come out', () => {
    done(session, 'actualiser', { year: null });
    const own = done<FiguresResult>(session, 'lireIndicateurs', { year: 2025 });
    const reference = filled();
    done(reference, 'actualiser', { year: null });
    expect(own).toEqual(done<FiguresResult>(reference, 'lireIndicateurs', { year: 2025 }));
  });
});

describe('a partly filled workbook', () => {
  test('a person’s table with our headers, in another order, is taken as it stands', () => {
    const session = aSession();
    const [sheet] = session.workbook.sheets;
    if (!sheet) throw new Error('no sheet');
    sheet.name = 'Fournisseurs';
    sheet.values = [
      ['SIREN', 'Mes notes', 'Nom'],
      ['552081317', 'bon', 'Goéland SARL'],
    ];
    const before = contentOf(cellsByTab(session)['Fournisseurs']);
    install(session);
    const rows = cellsByTab(session)['Fournisseurs'] ?? [];
    expect(rows[0]?.slice(0, 4)).toEqual(['SIREN', 'Mes notes', 'Nom', 'Code fournisseur']);
    const after = contentOf(rows);
    for (const [value, count] of before) expect({ value, count: after.get(value) }).toEqual({ value, count });
  });

  test('a tab of one of our names that holds something else stops the installation before it writes', () => {
    const session = aSession();
    const [sheet] = session.workbook.sheets;
    if (!sheet) throw new Error('no sheet');
    sheet.name = 'Achats';
    sheet.values = [['Liste de courses'], ['pain']];
    const before = structuredClone(session.workbook);
    expect(ask(session, 'installer', { workbook: 'correspondant', modules: [] })).toMatchObject({
      ok: false,
      failure: { code: 'foreign-tab' },
    });
    expect(session.workbook).toEqual(before);
  });
});

test('a workbook of a newer version is refused, and nothing is written', () => {
  const session = filled();
  const [version] = session.workbook.metadata;
  if (!version) throw new Error('no version');
  version.value = '99';
  const before = structuredClone(session.workbook);
  expect(ask(session, 'installer', { workbook: 'correspondant', modules: [] })).toMatchObject({
    ok: false,
    failure: { code: 'newer' },
  });
  expect(session.workbook).toEqual(before);
});

test('a workbook whose version was lost is brought up to date without losing a cell', () => {
  const session = filled();
  const before = cellsByTab(session);
  session.workbook.metadata = [];
  install(session);
  expect({ ...cellsByTab(session), Journal: [] }).toEqual({ ...before, Journal: [] });
  expect(failures(session)).toEqual([]);
});

test('« Modules… » opens its panel from the menu', () => {
  const session = aSession();
  session.openMenu();
  const result = session.clickMenu(['Correspondant PME', 'Modules…']);
  expect(result.uiEvents.map((event) => [event.kind, 'title' in event && event.title])).toEqual([
    ['sidebar', 'Modules'],
  ]);
});

test('the menu installs, then opens « Modules… » on what was built, the first time only', () => {
  const session = aSession();
  session.openMenu();
  const click = () => session.clickMenu(['Correspondant PME', 'Installer ou mettre à niveau']);
  const opened = () => click().uiEvents.flatMap((event) => (event.kind === 'sidebar' ? [event.title] : []));
  expect(done<ModulesResult>(session, 'modules').onglets).toEqual([]);
  expect(opened()).toEqual(['Modules']);
  expect(done<ModulesResult>(session, 'modules').onglets).toEqual(
    tabNames(session).filter((name) => !name.startsWith('_')),
  );
  expect(opened()).toEqual([]);
});
