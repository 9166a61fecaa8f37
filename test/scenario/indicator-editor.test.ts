import { builtInIndicators } from '../../sheets-templates/built-in-indicators';
import type {
  IndicatorCard,
  IndicatorEditorResult,
  IndicatorTrialResult,
  SaveIndicatorResult,
} from '../../src/bridge/indicator-messages';
import type { Session } from '../../local/run/session';
import { cellKey } from '../../local/store/workbook';
import { aRefreshedWorkbook, aSession, ask, cellsByTab, copyOf, done, recordsOf } from './workbook-session';

const suppliers = [
  ['Code fournisseur', 'Raison sociale', 'SIREN', 'Catégorie INSEE'],
  ['F1', 'Goéland SARL', '552081317', 'PME'],
  ['F2', 'Cormoran SA', '487444697', 'GE'],
];
const purchases = [
  ['N° de facture', 'Ligne', 'Fournisseur', 'Date facture', 'Montant HT', 'Entité'],
  ['A-1', '1', 'F1', '10/01/2025', '400,00', 'DSI'],
  ['A-2', '1', 'F2', '11/02/2025', '600,00', 'DSI'],
  ['A-3', '1', 'F1', '11/03/2025', '600,00', 'Siège'],
  ['A-4', '1', 'F1', '11/03/2024', '50,00', 'Siège'],
];

const base = aRefreshedWorkbook({ suppliers, purchases });

function copied(): Session {
  return aSession(copyOf(base));
}

const open = (session: Session, code: string | null) =>
  done<IndicatorEditorResult>(session, 'lireIndicateur', { code });
const save = (session: Session, card: IndicatorCard, mark: string) =>
  done<SaveIndicatorResult>(session, 'enregistrerIndicateur', { card, mark });
const tried = (session: Session, card: IndicatorCard, mark = '') =>
  done<IndicatorTrialResult>(session, 'essayerIndicateur', { card, mark });

function sheetOf(session: Session) {
  return session.workbook.sheets.find(({ name }) => name === 'Indicateurs')!;
}

function type(session: Session, row: number, column: number, value: string): void {
  session.editCell({ sheet: 'Indicateurs', row, column, value });
}

/** Figures of a code, without what names it. */
function figuresOf(session: Session, code: string): object[] {
  const named = ['Code', 'Indicateur'];
  return recordsOf(session, '_figures')
    .filter((row) => row['Code'] === code)
    .map((row) => Object.fromEntries(Object.entries(row).filter(([header]) => !named.includes(header))));
}

describe('the editor of indicators', () => {
  test('shows the indicators of the tab, one of them, or a new one that can be computed at once', () => {
    const session = copied();
    const one = open(session, 'inc-01-p');
    expect(one.indicateurs).toHaveLength(builtInIndicators.length);
    expect(one.fiche).toMatchObject({ code: 'INC-01-P', measure: 'Montant des achats HT', unit: '%', targets: '1 %' });
    const fresh = open(session, '');
    expect(fresh).toMatchObject({ marque: '', fiche: { code: '', active: 'Oui' } });
    expect(tried(session, { ...fresh.fiche, code: 'MOI-01', label: 'La mienne' })).toMatchObject({
      problemes: [],
      titre: 'En 2025 : 62,5\u00a0%',
    });
  });

  test('opens on the line where the person stands', () => {
    const session = copied();
    type(session, 4, 2, 'Mes achats aux PME');
    session.run({ function: 'onOpen', mode: 'LIMITED' });
    expect(open(session, null).fiche).toMatchObject({ code: 'ACH-05', label: 'Mes achats aux PME' });
  });

  test('a copy that a user made of a built-in indicator gives the same figures, for every period', () => {
    const session = copied();
    for (const code of ['ACH-01', 'ACH-04', 'ACH-05', 'INC-04-P', 'ACH-06-N']) {
      const { fiche } = open(session, code);
      save(session, { ...fiche, code: `MOI-${code}` }, '');
    }
    done(session, 'actualiser', { year: null });
    for (const code of ['ACH-01', 'ACH-04', 'ACH-05', 'INC-04-P', 'ACH-06-N']) {
      expect(figuresOf(session, `MOI-${code}`)).toEqual(figuresOf(session, code));
      expect(figuresOf(session, code).length).toBeGreaterThan(20);
    }
  });

  test('the figure shown before saving is the one of the refresh: 400 € of 1 000 € of DSI', () => {
    const session = copied();
    const settings = session.workbook.sheets.find(({ name }) => name === 'Paramètres')!;
    const row = settings.values.findIndex((cells) => cells?.[0] === 'Périmètres déclarés') + 1;
    session.editCell({ sheet: 'Paramètres', row, column: 2, value: 'entite=DSI' });
    const { fiche, choix } = open(session, 'ACH-01');
    expect(choix.scope).toEqual(['entite=DSI']);
    const card = { ...fiche, code: 'MOI-02', scope: 'entite=DSI', targets: '30 %' };
    expect(tried(session, card)).toEqual({
      problemes: [],
      titre: 'En 2025 : 40,0\u00a0%',
      lignes: [
        'Numérateur : 400,00\u00a0€',
        'Dénominateur : 1\u202f000,00\u00a0€',
        'Couverture : 100,0\u00a0% du montant',
        'Cible : 30,0\u00a0%',
      ],
    });
    save(session, card, '');
    done(session, 'actualiser', { year: null });
    expect(figuresOf(session, 'MOI-02').find((row) => 'Période' in row && row.Période === '2025')).toMatchObject({
      ...{ Valeur: 0.4, Numérateur: 400, Dénominateur: 1000, Statut: 'atteint' },
    });
  });

  test('says under each field what to write instead, and saves nothing', () => {
    const session = copied();
    const before = cellsByTab(session)['Indicateurs'];
    const { fiche } = open(session, '');
    const wrong = { ...fiche, code: 'MOI-03', label: 'Fausse', unit: '€', scope: 'entite=Usine' };
    expect(tried(session, wrong).problemes).toEqual([
      { champ: 'unit', message: 'avec « Rapporté à », l’unité est « % » ; sinon, videz « Rapporté à ».' },
    ]);
    expect(tried(session, { ...wrong, unit: '%' }).problemes.map(({ champ }) => champ)).toEqual(['scope']);
    expect(tried(session, { ...fiche, label: '' }).problemes.map(({ champ }) => champ)).toEqual(['code', 'label']);
    expect(tried(session, { ...fiche, code: 'ach-01', label: 'Prise' }).problemes).toMatchObject([{ champ: 'code' }]);
    expect(ask(session, 'enregistrerIndicateur', { card: wrong, mark: '' })).toMatchObject({
      failure: { kind: 'user', message: expect.stringContaining('Unité : avec « Rapporté à »') as string },
    });
    expect(cellsByTab(session)['Indicateurs']).toEqual(before);
  });

  test('changes one line, found by its code wherever it went; a person’s own columns and formulas stay', () => {
    const session = copied();
    const { fiche, marque } = open(session, 'ACH-05');
    const sheet = sheetOf(session);
    // A colleague inserts a column of her own between ours, and moves the line to the end.
    for (const row of sheet.values) row?.splice(4, 0, '');
    sheet.values[0]![4] = 'Suivi par';
    const moved = sheet.values.splice(3, 1)[0]!;
    sheet.values.push(moved);
    const last = sheet.values.length;
    moved[4] = 'Léa';
    sheet.formulas.set(cellKey(last, 5), '=UPPER("Léa")');
    const before = cellsByTab(session)['Indicateurs']!;
    save(session, { ...fiche, targets: '2026 = 50 000', owner: 'Camille' }, marque);
    const after = cellsByTab(session)['Indicateurs']!;
    expect(after.slice(0, -1)).toEqual(before.slice(0, -1));
    expect(after[last - 1]?.slice(0, 5)).toEqual(before[last - 1]?.slice(0, 5));
    expect(sheet.formulas.get(cellKey(last, 5))).toBe('=UPPER("Léa")');
    expect(open(session, 'ACH-05').fiche).toMatchObject({ targets: '2026 = 50 000', owner: 'Camille' });
  });

  test('a colleague changed or took off the line meanwhile: a conflict is told, nothing is written', () => {
    const session = copied();
    const { fiche, marque } = open(session, 'ACH-05');
    type(session, 4, 2, 'Autre intitulé');
    const before = cellsByTab(session)['Indicateurs'];
    expect(ask(session, 'enregistrerIndicateur', { card: fiche, mark: marque })).toMatchObject({
      failure: { kind: 'conflict', message: expect.stringContaining('a changé depuis') as string },
    });
    type(session, 4, 1, 'AUTRE');
    expect(ask(session, 'enregistrerIndicateur', { card: fiche, mark: marque })).toMatchObject({
      failure: { kind: 'conflict' },
    });
    type(session, 4, 1, 'ACH-05');
    expect(cellsByTab(session)['Indicateurs']).toEqual(before);
    expect(ask(session, 'enregistrerIndicateur', { card: fiche, mark: '' })).toMatchObject({
      failure: { code: 'code-taken' },
    });
  });

  test('a text like a formula stays a text', () => {
    const session = copied();
    const { fiche } = open(session, '');
    save(session, { ...fiche, code: 'MOI-04', label: '=HYPERLINK("http://exemple.invalid")', owner: '+33' }, '');
    expect(sheetOf(session).formulas.size).toBe(0);
    expect(open(session, 'MOI-04').fiche).toMatchObject({
      label: '=HYPERLINK("http://exemple.invalid")',
      owner: '+33',
    });
  });

  test('saving that dies at a service call, turn by turn, leaves the line whole, before or after, and can be done again', () => {
    const whole = copied();
    const { fiche, marque } = open(whole, 'ACH-05');
    const request = { card: { ...fiche, label: 'Le nôtre', targets: '10 000', owner: 'Camille' }, mark: marque };
    done(whole, 'enregistrerIndicateur', request);
    const calls = whole.lastCalls().total;
    const rowOf = (session: Session) => JSON.stringify(cellsByTab(session)['Indicateurs']?.[3]);
    const [before, after] = [rowOf(base), rowOf(whole)];
    expect(after).not.toBe(before);
    const outcomes = new Set<string>();
    for (let call = 1; call <= calls; call += 2) {
      const session = copied();
      session.run({ function: 'enregistrerIndicateur', args: [request], incidents: { killAtCall: call } });
      const found = rowOf(session);
      expect([before, after]).toContain(found);
      outcomes.add(found === after ? 'after' : 'before');
      const again = open(session, 'ACH-05');
      save(session, request.card, again.marque);
      expect(rowOf(session)).toBe(after);
    }
    expect(outcomes).toEqual(new Set(['before', 'after']));
  });
});
