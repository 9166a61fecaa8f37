import type { Session } from '../../local/run/session';
import type { Incidents } from '../../local/run/execution';
import { aRefreshedWorkbook, aSession, ask, cellsByTab, copyOf, done } from './workbook-session';

const suppliers = [
  ['Code fournisseur', 'Raison sociale', 'SIREN', 'Catégorie INSEE'],
  ['F1', 'Goéland SARL', '552081317', 'PME'],
  ['F2', 'Cormoran SA', '487444697', 'ETI'],
];
const first = [
  ['N° de facture', 'Ligne', 'Fournisseur', 'Date facture', 'Montant HT'],
  ['A-1', '1', 'F1', '10/01/2025', '100,00'],
  ['A-2', '1', 'F2', '11/02/2025', '250,00'],
];
const second = [
  ['N° de facture', 'Ligne', 'Fournisseur', 'Date facture', 'Montant HT'],
  ['A-2', '1', 'F2', '11/02/2025', '300,00'],
  ['A-3', '1', 'F3', '12/03/2025', '75,50'],
  ['A-4', '1', 'F1', '31/02/2025', '10,00'],
];

const purchases = { type: 'achats', fileName: 'mars.csv', rows: second, columns: {}, replace: true };

/** A workbook with two suppliers, two invoices and figures. */
const base = aRefreshedWorkbook({ suppliers, purchases: first });

function copied(): Session {
  return aSession(copyOf(base));
}

/** What a person would lose: rows of the data tabs, in any order, without the names of lots. */
function dataOf(session: Session): Record<string, string[]> {
  const cells = cellsByTab(session);
  return Object.fromEntries(
    ['Fournisseurs', 'Achats', 'Lignes à corriger', 'Indicateurs', 'Paramètres'].map((tab) => [
      tab,
      (cells[tab] ?? [])
        .map((row) => row.filter((cell) => !/^\d{14}-[0-9a-f]{4}$|^2026-11-23 \d\d:/.test(String(cell))))
        .map((row) => JSON.stringify(row.slice(0, 33)))
        .sort(),
    ]),
  );
}

function callsOf(name: string, message: unknown): number {
  const session = copied();
  done(session, name, message);
  return session.lastCalls().total;
}

interface Accident {
  readonly name: string;
  readonly incidents: Incidents;
}

function accidents(calls: number): Accident[] {
  return Array.from({ length: calls }, (_, index) => index + 1).flatMap((call) => [
    { name: `killed at call ${call}`, incidents: { killAtCall: call } },
    {
      name: `fault at call ${call}`,
      incidents: {
        faults: [{ atCall: call, error: 'Service Spreadsheets failed while accessing document with id test.' }],
      },
    },
  ]);
}

test('an import that dies or fails at any service call is whole before or after, once the next command has run', () => {
  const before = dataOf(base);
  const whole = copied();
  done(whole, 'importer', purchases);
  const after = dataOf(whole);
  expect(after).not.toEqual(before);
  const outcomes = { before: 0, after: 0 };
  for (const { name, incidents } of accidents(callsOf('importer', purchases))) {
    const session = copied();
    session.run({ function: 'importer', args: [purchases], incidents });
    done(session, 'installer', { workbook: 'correspondant', modules: [] });
    const found = dataOf(session);
    const isAfter = JSON.stringify(found) === JSON.stringify(after);
    if (!isAfter) expect({ name, found }).toEqual({ name, found: before });
    outcomes[isAfter ? 'after' : 'before']++;
    done(session, 'importer', purchases);
    expect({ name, found: dataOf(session) }).toEqual({ name, found: after });
  }
  expect(outcomes.before).toBeGreaterThan(20);
  expect(outcomes.after).toBeGreaterThan(2);
});

/** Runs a command again after each of some accidents: it must give what it would have given at once. */
function expectRecovery(
  call: string,
  message: unknown,
  chosen: readonly Accident[],
  isRunAgain: (index: number) => boolean,
) {
  const whole = copied();
  done(whole, call, message);
  const expected = cellsByTab(whole);
  chosen.forEach(({ name, incidents }, index) => {
    const session = copied();
    session.run({ function: call, args: [message], incidents });
    expect({ name, data: dataOf(session) }).toEqual({ name, data: dataOf(base) });
    if (!isRunAgain(index)) return;
    done(session, call, message);
    const found = cellsByTab(session);
    for (const tab of ['_figures', 'Tableau de bord', 'Accueil', 'Fournisseurs', 'Achats']) {
      expect({ name, tab, rows: found[tab] }).toEqual({ name, tab, rows: expected[tab] });
    }
  });
}

test('a refresh that dies or fails at any service call loses no data, and running it again gives what it would have given', () => {
  const message = { year: null };
  expectRecovery('actualiser', message, accidents(callsOf('actualiser', message)), () => true);
});

test('an installation that dies or fails at any service call, turn by turn, loses no data; run again, it ends', () => {
  const message = { workbook: 'correspondant', modules: [] };
  const turns = accidents(callsOf('installer', message)).filter((_, index) => index % 4 === 0 || index % 4 === 3);
  expectRecovery('installer', message, turns, (index) => index % 25 === 0);
});

test('a failure says in French what is sure and what to do, and its log holds no cell', () => {
  const session = copied();
  const fault = {
    method: 'SpreadsheetApp.Range.setValues',
    error: 'Service Spreadsheets timed out while accessing document with id x.',
  };
  const run = session.run({ function: 'importer', args: [purchases], incidents: { faults: [fault] } });
  expect(run.ok && run.value).toMatchObject({ ok: false, failure: { kind: 'service', code: 'service' } });
  expect(run.logs.map(({ text }) => text).join('\n')).not.toMatch(/A-3|F3|75/);
});

test('a second execution waits its turn: nothing is lost, and the one that cannot have the lock says so', () => {
  const session = copied();
  const answers: unknown[] = [];
  const other = {
    ...purchases,
    rows: [first[0] ?? [], ['B-1', '1', 'F1', '05/05/2025', '40,00']],
    fileName: 'mai.csv',
    replace: false,
  };
  const run = session.run({
    function: 'importer',
    args: [purchases],
    incidents: { interleavings: [{ atLockCall: 2, run: () => answers.push(ask(session, 'importer', other)) }] },
  });
  expect(run.ok).toBe(true);
  const retried = done<{ ajoutees: number; inchangees: number }>(session, 'importer', other);
  expect(retried.ajoutees + retried.inchangees).toBe(1);
  const invoices = cellsByTab(session)
    ['Achats']?.map(([invoice]) => invoice)
    .sort();
  expect(invoices).toEqual(['A-1', 'A-2', 'A-3', 'B-1', 'N° de facture'].sort());
  expect(answers).toHaveLength(1);
});
