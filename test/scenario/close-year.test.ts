import type { CloseYearResult, FiguresResult } from '../../src/bridge/messages';
import type { Session } from '../../local/run/session';
import { aRefreshedWorkbook, aSession, ask, cellsByTab, done, importRows, recordsOf } from './workbook-session';

const suppliers = [
  ['Code fournisseur', 'Raison sociale', 'SIREN', 'Catégorie INSEE', 'Effectif (tranche)'],
  ['F1', 'Goéland SARL', '552081317', 'PME', '21'],
  ['F2', 'Cormoran SA', '487444697', 'GE', '53'],
];
const headers = ['N° de facture', 'Ligne', 'Fournisseur', 'Date facture', 'Montant HT'];
const purchases = [
  headers,
  ['A-1', '1', 'F1', '10/01/2024', '400,00'],
  ['A-2', '1', 'F2', '11/02/2024', '600,00'],
  ['A-3', '1', 'F1', '12/03/2025', '500,00'],
  ['A-4', '1', 'F2', '12/03/2025', '500,00'],
];

function prepared(): Session {
  return aRefreshedWorkbook({ suppliers, purchases });
}

function close(session: Session, year: number): CloseYearResult {
  const { marque } = done<CloseYearResult>(session, 'cloturerExercice', { year, mark: null });
  return done(session, 'cloturerExercice', { year, mark: marque });
}

function figuresOf(session: Session, year: number): readonly (readonly [string, number | null])[] {
  done(session, 'actualiser', { year });
  const { indicateurs } = done<FiguresResult>(session, 'lireIndicateurs', { year });
  return indicateurs.map(({ code, valeur }) => [code, valeur] as const);
}

function setCell(session: Session, tab: string, line: number, header: string, value: string): void {
  const sheet = session.workbook.sheets.find(({ name }) => name === tab)!;
  const column = (sheet.values[0] ?? []).indexOf(header);
  sheet.values[line - 1]![column] = value;
}

function dashboardRemark(session: Session, code: string): string {
  const row = recordsOf(session, 'Tableau de bord', 3).find((found) => found['Code'] === code);
  return String(row?.['À savoir']).replace(/\s/g, ' ');
}

describe('« Clôturer l’exercice »', () => {
  test('says first what would be frozen and writes nothing; then freezes it in the name of who agreed', () => {
    const session = prepared();
    const before = cellsByTab(session);
    const proposed = done<CloseYearResult>(session, 'cloturerExercice', { year: null, mark: null });
    expect(proposed).toMatchObject({ annee: 2024, fournisseurs: 2, cloture: false });
    expect(cellsByTab(session)).toEqual(before);
    const closed = done<CloseYearResult>(session, 'cloturerExercice', { year: 2024, mark: proposed.marque });
    expect(closed).toMatchObject({ annee: 2024, cloture: true, chiffres: proposed.chiffres });
    const year = recordsOf(session, 'Historique').find((row) => row['Code'] === 'ACH-01' && row['Période'] === '2024');
    expect(year).toMatchObject({
      Valeur: 0.4,
      Numérateur: 400,
      Dénominateur: 1000,
      'Clôturé par': session.platform.owner,
    });
    expect(recordsOf(session, '_categories')).toHaveLength(2);
    expect(dashboardRemark(session, 'ACH-01')).not.toContain('clôturé');
    figuresOf(session, 2024);
    expect(dashboardRemark(session, 'ACH-01')).toContain(`clôturé le 2026-11-23 par ${session.platform.owner}`);
  });

  test('piège 5 · un exercice passé clôturé ne bouge pas quand les catégories sont actualisées', () => {
    const session = prepared();
    const before = figuresOf(session, 2024);
    close(session, 2024);
    setCell(session, 'Fournisseurs', 2, 'Catégorie INSEE', 'GE');
    expect(figuresOf(session, 2024)).toEqual(before);
    expect(dashboardRemark(session, 'ACH-01')).not.toContain('retraité');
    expect(figuresOf(session, 2025)).toContainEqual(['ACH-01', 0]);
  });

  test('un exercice passé clôturé ne bouge pas quand des avoirs arrivent : le nouveau chiffre est dit « retraité »', () => {
    const session = prepared();
    const before = figuresOf(session, 2024);
    close(session, 2024);
    importRows(session, { rows: [headers, ['A-9', '1', 'F2', '20/12/2024', '-200,00']] });
    expect(figuresOf(session, 2024)).toEqual(before);
    expect(session.callCustomFunction('PART_PME', [2024])).toEqual({ ok: true, value: 0.4 });
    expect(dashboardRemark(session, 'ACH-01')).toContain('retraité : 50,0 % avec ce qui est arrivé depuis la clôture');
    const row = recordsOf(session, 'Historique').find(
      (found) => found['Code'] === 'ACH-01' && found['Période'] === '2024',
    );
    expect(row).toMatchObject({ Valeur: 0.4, Retraité: 'Oui' });
    const history = cellsByTab(session)['Historique'];
    done(session, 'actualiser', { year: 2024 });
    expect(cellsByTab(session)['Historique']).toEqual(history);
  });

  test('what changed between proposal and agreement is not frozen; a year is closed once, and once over', () => {
    const session = prepared();
    const { marque } = done<CloseYearResult>(session, 'cloturerExercice', { year: 2024, mark: null });
    importRows(session, { rows: [headers, ['A-8', '1', 'F1', '20/12/2024', '1,00']] });
    const refused = (year: number | null, mark: string | null) => ask(session, 'cloturerExercice', { year, mark });
    expect(refused(2024, marque)).toMatchObject({ ok: false, failure: { kind: 'conflict', code: 'changed' } });
    expect(recordsOf(session, 'Historique')).toEqual([]);
    close(session, 2024);
    close(session, 2025);
    expect(refused(2024, null)).toMatchObject({ failure: { code: 'already-closed' } });
    expect(refused(2019, null)).toMatchObject({ failure: { code: 'no-purchases' } });
    expect(refused(null, null)).toMatchObject({ failure: { code: 'nothing-to-close' } });
    importRows(session, { rows: [headers, ['B-1', '1', 'F1', '20/10/2026', '1,00']] });
    expect(refused(2026, null)).toMatchObject({ failure: { code: 'not-over' } });
    expect(refused(2026, null)).toMatchObject({ failure: { kind: 'user' } });
  });

  test.each(['YES', 'NO'] as const)('the menu asks before: %s', (button) => {
    const base = prepared();
    const session = aSession({
      workbook: base.workbook,
      platform: base.platform,
      answer: () => ({ button, text: '' }),
    });
    session.openMenu();
    expect(session.clickMenu(['Correspondant PME', 'Clôturer l’exercice…']).ok).toBe(true);
    expect(recordsOf(session, 'Historique').length > 0).toBe(button === 'YES');
  });

  test('a figure of a past year typed in Historique is the dashboard’s previous period', () => {
    const session = prepared();
    const history = session.workbook.sheets.find(({ name }) => name === 'Historique')!;
    history.values.push(['ACH-01', '2023', '', 0.35], ['ACH-05', '2023', '', 1234.5]);
    figuresOf(session, 2024);
    const shown = recordsOf(session, 'Tableau de bord', 3).map((row) => [row['Code'], row['Période précédente']]);
    const spaced = shown.map(([code, text]) => [code, String(text).replace(/\s/g, ' ')]);
    expect(spaced).toContainEqual(['ACH-01', '35,0 %']);
    expect(spaced).toContainEqual(['ACH-05', '1 234,50 €']);
    expect(spaced).toContainEqual(['ACH-04', '']);
  });
});
