import type { Incidents } from '../../local/run/execution';
import type { Session } from '../../local/run/session';
import { aSession, ask, cellsByTab, copyOf, done, importRows, recordsOf } from './workbook-session';

const lots = {
  type: 'lots',
  fileName: 'lots.csv',
  columns: {},
  replace: true,
  rows: [
    ['Consultation', 'Lot', 'Objet', 'Statut'],
    ['2025-01', '1', 'Nettoyage nord', 'attribué'],
    ['2025-01', '2', 'Nettoyage sud', 'en cours'],
    ['', '3', 'Sans consultation', 'en cours'],
  ],
};

function prepared(): Session {
  const session = aSession();
  done(session, 'installer', { workbook: 'correspondant', modules: ['marches'] });
  importRows(session, { ...lots, rows: [lots.rows[0]!, ['2025-01', '1', 'Nettoyage nord', 'en cours']] });
  return session;
}

const base = prepared();

function copied(): Session {
  return aSession(copyOf(base));
}

/** Lots and what is told of the file, without the names of imports. */
function dataOf(session: Session): string {
  const cells = cellsByTab(session);
  const rows = ['Lots', 'Lignes à corriger'].flatMap((tab) => cells[tab] ?? []);
  return JSON.stringify(rows.map((row) => row.filter((cell) => !/^\d{14}-[0-9a-f]{4}$/.test(String(cell)))));
}

test('an import into a small tab that dies or fails at any service call is whole before or after', () => {
  const before = dataOf(base);
  const whole = copied();
  done(whole, 'importer', lots);
  const after = dataOf(whole);
  const calls = whole.lastCalls().total;
  const error = 'Service Spreadsheets failed while accessing document with id test.';
  const accidents: Incidents[] = Array.from({ length: calls }, (_, index) => index + 1).flatMap((call) => [
    { killAtCall: call },
    { faults: [{ atCall: call, error }] },
  ]);
  const outcomes = { before: 0, after: 0 };
  for (const incidents of accidents) {
    const session = copied();
    session.run({ function: 'importer', args: [lots], incidents });
    done(session, 'installer', { workbook: 'correspondant', modules: [] });
    const found = dataOf(session);
    if (found !== after) expect({ incidents, found }).toEqual({ incidents, found: before });
    outcomes[found === after ? 'after' : 'before']++;
    done(session, 'importer', lots);
    expect({ incidents, found: dataOf(session) }).toEqual({ incidents, found: after });
  }
  expect(outcomes.before).toBeGreaterThan(20);
  expect(outcomes.after).toBeGreaterThan(2);
});

test('the replaced row stands in place, the new one under it, the wrong one in « Lignes à corriger »', () => {
  const session = copied();
  done(session, 'importer', lots);
  expect(recordsOf(session, 'Lots').map((row) => [row['Lot'], row['Statut']])).toEqual([
    ['1', 'attribué'],
    ['2', 'en cours'],
  ]);
  expect(recordsOf(session, 'Lignes à corriger').map((row) => [row['Ligne'], row['Code']])).toEqual([
    [4, 'required'],
    [2, 'replaced-row'],
  ]);
});

test.each([
  ['offres-recues', 'unknown-type', /On ne sait pas importer « offres-recues ».*fournisseurs, achats.*justificatifs/],
  ['justificatifs', 'missing-tab', /ouvrez le module « ESS et inclusion »/],
])('the type %s is refused in French and nothing is written', (type, code, message) => {
  const session = copied();
  const before = dataOf(session);
  const answer = ask(session, 'importer', { ...lots, type });
  const failure = answer.ok ? undefined : answer.failure;
  expect(failure?.code).toBe(code);
  expect(failure?.message).toMatch(message);
  expect(dataOf(session)).toBe(before);
});
