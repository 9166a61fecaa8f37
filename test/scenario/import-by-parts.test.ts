import type { Incidents } from '../../local/run/execution';
import type { Session } from '../../local/run/session';
import type { DepositResult, LotsResult, ReplayResult, UndoResult } from '../../src/bridge/import-messages';
import type { ImportResult } from '../../src/bridge/messages';
import { aSession, ask, cellsByTab, copyOf, done, importRows, install, recordsOf } from './workbook-session';

const header = ['N° de facture', 'Ligne', 'Fournisseur', 'Date facture', 'Montant HT'];
const parts = [
  [header, ['A-1', '1', '552081317', '10/01/2025', '100,00'], ['A-2', '1', '552081317', '31/02/2025', '10']],
  [
    ['A-3', '1', '487444697', '11/01/2025', '250,00'],
    ['A-2', '2', '552081317', '12/02/2025', '20'],
  ],
];

function prepared(): Session {
  const session = aSession();
  install(session);
  return session;
}

const base = prepared();

function copied(source: Session = base): Session {
  return aSession(copyOf(source));
}

/** Everything that a person could lose or find twice, without the names and hours of imports. */
function dataOf(session: Session): string {
  const cells = cellsByTab(session);
  const isOurs = (cell: unknown): boolean => /^\d{14}-[0-9a-f]{4}$|^2026-11-23 \d\d:/.test(String(cell));
  const tabs = ['Achats', 'Fournisseurs', 'Lignes à corriger'].map((tab) =>
    (cells[tab] ?? []).map((row) => JSON.stringify(row.filter((cell) => !isOurs(cell)))).sort(),
  );
  return JSON.stringify(tabs);
}

function staged(session: Session): number {
  return recordsOf(session, '_file').filter((row) => row['État'] === 'déposé').length;
}

/** Asks again until it is done, as the panel does; a deposit that is gone was imported. */
function insist<Result>(session: Session, call: string, message: unknown, incidents?: Incidents): Result | undefined {
  const run = session.run({ function: call, args: [message], ...(incidents ? { incidents } : {}) });
  const answer = run.ok ? (run.value as ReturnType<typeof ask<Result>>) : undefined;
  if (answer?.ok) return answer.result;
  const again = ask<Result>(session, call, message);
  if (again.ok) return again.result;
  if (again.failure.code !== 'no-deposit') throw new Error(again.failure.message);
  return undefined;
}

interface Accident {
  readonly step: number;
  readonly incidents: Incidents;
}

/** The whole road of the panel: two sendings, a dry run, the import; an accident at one of its four calls. */
function importByParts(session: Session, accident?: Accident): void {
  const at = (step: number): Incidents | undefined => (accident?.step === step ? accident.incidents : undefined);
  const send = (deposit: string, rank: number, step: number) =>
    insist<DepositResult>(
      session,
      'deposerImport',
      { deposit, fileName: 'achats.csv', rank, rows: parts[rank - 1] },
      at(step),
    );
  const id = send('', 1, 0)?.depot ?? '';
  send(id, 2, 1);
  const order = { type: 'achats', fileName: 'achats.csv', columns: {}, replace: false, shown: 10 };
  const deposit = { id, sendings: 2 };
  insist<ImportResult>(session, 'importer', { ...order, deposit, dryRun: true }, at(2));
  insist<ImportResult>(session, 'importer', { ...order, deposit, dryRun: false }, at(3));
}

function callsOfStep(step: number): number {
  const session = copied();
  const calls: number[] = [];
  const id = done<DepositResult>(session, 'deposerImport', {
    ...{ deposit: '', fileName: 'achats.csv', rank: 1, rows: parts[0] },
  }).depot;
  calls.push(session.lastCalls().total);
  done(session, 'deposerImport', { deposit: id, fileName: 'achats.csv', rank: 2, rows: parts[1] });
  calls.push(session.lastCalls().total);
  const order = { type: 'achats', fileName: 'achats.csv', columns: {}, replace: false, deposit: { id, sendings: 2 } };
  done(session, 'importer', { ...order, dryRun: true });
  calls.push(session.lastCalls().total);
  done(session, 'importer', { ...order, dryRun: false });
  calls.push(session.lastCalls().total);
  return calls[step] ?? 0;
}

describe('a file sent in parts', () => {
  const whole = copied();
  importByParts(whole);
  const after = dataOf(whole);

  test('shows nothing before its import, then is there whole; nothing of it stays aside', () => {
    const session = copied();
    const before = dataOf(session);
    const { depot } = done<DepositResult>(session, 'deposerImport', {
      ...{ deposit: '', fileName: 'achats.csv', rank: 1, rows: parts[0] },
    });
    done(session, 'deposerImport', { deposit: depot, fileName: 'achats.csv', rank: 2, rows: parts[1] });
    const order = { type: 'achats', fileName: 'achats.csv', columns: {}, replace: false, shown: 1 };
    const deposit = { id: depot, sendings: 2 };
    const tried = done<ImportResult>(session, 'importer', { ...order, deposit, dryRun: true });
    expect(tried).toMatchObject({ lues: 4, retenues: 3, rejetees: 1, ajoutees: 3 });
    expect([dataOf(session), staged(session)]).toEqual([before, 2]);
    expect(done(session, 'importer', { ...order, deposit, dryRun: false })).toEqual(tried);
    expect([dataOf(session), staged(session)]).toEqual([after, 0]);
  });

  test.each([0, 1, 2, 3])('call %d of its road may die or fail at any service call: it ends the same', (step) => {
    const calls = callsOfStep(step);
    expect(calls).toBeGreaterThan(4);
    const error = 'Service Spreadsheets failed while accessing document with id test.';
    for (let call = 1; call <= calls; call++) {
      for (const incidents of [{ killAtCall: call }, { faults: [{ atCall: call, error }] }]) {
        const session = copied();
        importByParts(session, { step, incidents });
        expect({ incidents, data: dataOf(session) }).toEqual({ incidents, data: after });
      }
    }
  });

  test('two people send at once: each file is imported whole, whatever the order of the sendings', () => {
    const session = copied();
    const other = [
      [header, ['B-1', '1', '552081317', '05/05/2025', '40,00']],
      [['B-2', '1', '552081317', '06/05/2025', '41,00']],
    ];
    const send = (deposit: string, fileName: string, rank: number, rows: unknown): string =>
      done<DepositResult>(session, 'deposerImport', { deposit, fileName, rank, rows }).depot;
    const first = send('', 'achats.csv', 1, parts[0]);
    const second = send('', 'mai.csv', 1, other[0]);
    send(second, 'mai.csv', 2, other[1]);
    send(first, 'achats.csv', 2, parts[1]);
    const order = { type: 'achats', columns: {}, replace: false };
    done(session, 'importer', { ...order, fileName: 'mai.csv', deposit: { id: second, sendings: 2 } });
    expect(staged(session)).toBe(2);
    done(session, 'importer', { ...order, fileName: 'achats.csv', deposit: { id: first, sendings: 2 } });
    expect(
      recordsOf(session, 'Achats')
        .map((row) => row['N° de facture'])
        .sort(),
    ).toEqual(['A-1', 'A-2', 'A-3', 'B-1', 'B-2']);
    expect(staged(session)).toBe(0);
  });

  test('an upload that comes while another import holds the document waits, or says so', () => {
    const session = copied();
    const first = done<DepositResult>(session, 'deposerImport', {
      ...{ deposit: '', fileName: 'achats.csv', rank: 1, rows: [...(parts[0] ?? []), ...(parts[1] ?? [])] },
    }).depot;
    const answers: unknown[] = [];
    const upload = {
      deposit: '',
      fileName: 'mai.csv',
      rank: 1,
      rows: [header, ['B-1', '1', '552081317', '05/05/2025', '4']],
    };
    const order = {
      type: 'achats',
      fileName: 'achats.csv',
      columns: {},
      replace: false,
      deposit: { id: first, sendings: 1 },
    };
    session.run({
      function: 'importer',
      args: [order],
      incidents: { interleavings: [{ atLockCall: 2, run: () => answers.push(ask(session, 'deposerImport', upload)) }] },
    });
    expect(answers).toHaveLength(1);
    expect(dataOf(session)).toBe(after);
    const sent = insist<DepositResult>(session, 'deposerImport', upload)?.depot ?? '';
    done(session, 'importer', { ...order, fileName: 'mai.csv', deposit: { id: sent, sendings: 1 } });
    expect(recordsOf(session, 'Achats')).toHaveLength(4);
  });

  test('stopped, it leaves nothing; incomplete, or imported already, it is refused in French', () => {
    const session = copied();
    const send = (deposit: string, rank: number) =>
      done<DepositResult>(session, 'deposerImport', { deposit, fileName: 'a.csv', rank, rows: parts[rank - 1] }).depot;
    const id = send('', 1);
    const order = { type: 'achats', fileName: 'a.csv', columns: {}, replace: false };
    const codeOf = (deposit: unknown): string => {
      const answer = ask(session, 'importer', { ...order, deposit });
      return answer.ok ? 'imported' : answer.failure.code;
    };
    expect(codeOf({ id, sendings: 2 })).toBe('broken-deposit');
    done(session, 'abandonnerImport', { deposit: id });
    expect([staged(session), codeOf({ id, sendings: 1 })]).toEqual([0, 'no-deposit']);
  });

  test('forgotten since the day before, it is dropped when another is sent', () => {
    const session = copied();
    const send = () => done(session, 'deposerImport', { deposit: '', fileName: 'a.csv', rank: 1, rows: parts[0] });
    send();
    session.advanceClock(26 * 3_600_000);
    send();
    expect(staged(session)).toBe(1);
  });

  test('a sending costs the same number of service calls however much was sent before', () => {
    const session = copied();
    const id = done<DepositResult>(session, 'deposerImport', {
      deposit: '',
      fileName: 'a.csv',
      rank: 1,
      rows: parts[0],
    }).depot;
    const rows = Array.from({ length: 4000 }, (_, index) => [`C-${index}`, '1', '552081317', '05/05/2025', '4']);
    const calls = [2, 3, 4].map((rank) => {
      done(session, 'deposerImport', { deposit: id, fileName: 'a.csv', rank, rows });
      return session.lastCalls().total;
    });
    expect(new Set(calls).size).toBe(1);
    expect(calls[0]).toBeLessThan(25);
  });
});

describe('« Reprendre les lignes corrigées »', () => {
  const imported = copied();
  importRows(imported, { rows: parts.flat(), fileName: 'achats.csv' });

  /** Writes what a person corrects in « Lignes à corriger ». */
  function corrected(column: string, value: string, source = imported): Session {
    const session = copied(source);
    const sheet = session.workbook.sheets.find(({ name }) => name === 'Lignes à corriger')!;
    const place = sheet.values[0]!.indexOf(column) + 1;
    const row = sheet.values.findIndex((cells) => cells?.includes('ligne refusée')) + 1;
    session.editCell({ sheet: 'Lignes à corriger', row, column: place, value });
    return session;
  }

  const invoice = (session: Session) =>
    recordsOf(session, 'Achats')
      .filter((row) => row['N° de facture'] === 'A-2')
      .map((row) => [row['Ligne'], row['Date facture'], row['Montant HT']])
      .sort();
  const refused = (session: Session) =>
    recordsOf(session, 'Lignes à corriger').filter((row) => row['Gravité'] === 'ligne refusée');

  test('une valeur corrigée : la ligne rejoint sa facture et quitte l’onglet', () => {
    const session = corrected('Valeur', '28/02/2025');
    expect(done<LotsResult>(session, 'listerImports').corrigees).toBe(1);
    const result = done<ReplayResult>(session, 'reprendreLignes');
    expect(result).toEqual({
      reprises: 1,
      acceptees: 1,
      refusees: 0,
      message: '1 ligne reprise : 1 acceptée, 0 encore refusée.',
    });
    expect(invoice(session)).toEqual([
      ['1', 45_716, 10],
      ['2', 45_700, 20],
    ]);
    expect(refused(session)).toEqual([]);
  });

  test('la ligne entière corrigée compte aussi', () => {
    const session = corrected('Ligne du fichier', 'A-2 ; 1 ; 552081317 ; 28/02/2025 ; 12,50');
    done(session, 'reprendreLignes');
    expect(invoice(session)[0]).toEqual(['1', 45_716, 12.5]);
  });

  test('une correction encore fausse reste, avec sa nouvelle raison, et peut être reprise de nouveau', () => {
    const session = corrected('Valeur', '30/02/2025');
    expect(done<ReplayResult>(session, 'reprendreLignes')).toMatchObject({ acceptees: 0, refusees: 1 });
    expect(refused(session).map((row) => [row['Ligne'], row['Valeur'], row['Fichier']])).toEqual([
      [3, '30/02/2025', 'achats.csv'],
    ]);
    const again = corrected('Valeur', '28/02/2025', session);
    done(again, 'reprendreLignes');
    expect([invoice(again).length, refused(again).length]).toEqual([2, 0]);
  });

  test('sans correction, rien n’est repris', () => {
    expect(ask(copied(imported), 'reprendreLignes')).toMatchObject({
      ok: false,
      failure: { code: 'nothing-to-replay' },
    });
  });

  test('une reprise qui meurt ou échoue à n’importe quel appel se termine à la suivante', () => {
    const base2 = corrected('Valeur', '28/02/2025');
    const whole = copied(base2);
    done(whole, 'reprendreLignes');
    const [after, calls] = [dataOf(whole), whole.lastCalls().total];
    for (let call = 1; call <= calls; call++) {
      const session = copied(base2);
      session.run({ function: 'reprendreLignes', args: [null], incidents: { killAtCall: call } });
      if (dataOf(session) !== after) ask(session, 'reprendreLignes');
      expect({ call, data: dataOf(session) }).toEqual({ call, data: after });
    }
  });

  test('annulée, elle rend la ligne refusée à l’onglet', () => {
    const session = corrected('Valeur', '28/02/2025');
    done(session, 'reprendreLignes');
    const [latest] = done<LotsResult>(session, 'listerImports').imports;
    const { marque } = done<UndoResult>(session, 'annulerImport', { lot: latest?.lot, mark: null });
    done(session, 'annulerImport', { lot: latest?.lot, mark: marque });
    expect([invoice(session).length, refused(session).length]).toEqual([1, 1]);
  });
});

describe('« Annuler un import »', () => {
  const imported = copied();
  importRows(imported, { rows: parts[0] ?? [], fileName: 'janvier.csv' });
  importRows(imported, { rows: [header, ['D-1', '1', '552081317', '10/03/2025', '5']], fileName: 'mars.csv' });

  function lotOf(session: Session, fileName: string): string {
    return done<LotsResult>(session, 'listerImports').imports.find(({ fichier }) => fichier === fileName)?.lot ?? '';
  }

  test('dit ce qui partirait et ce qui reste, puis le fait ; un fournisseur cité par un autre import est gardé', () => {
    const session = copied(imported);
    const lot = lotOf(session, 'janvier.csv');
    const before = dataOf(session);
    const proposal = done<UndoResult>(session, 'annulerImport', { lot, mark: null });
    expect(proposal.message).toBe(
      'Annuler l’import de « janvier.csv » : Achats, 1 ligne retirée, Lignes à corriger, 1 ligne retirée.',
    );
    expect(proposal.conflits).toEqual([
      'Fournisseurs, ligne 2 : « 552081317 » est cité par d’autres lignes, il est gardé.',
    ]);
    expect(dataOf(session)).toBe(before);
    expect(done<UndoResult>(session, 'annulerImport', { lot, mark: proposal.marque }).annule).toBe(true);
    expect(recordsOf(session, 'Achats').map((row) => row['N° de facture'])).toEqual(['D-1']);
    expect(recordsOf(session, 'Fournisseurs')).toHaveLength(1);
    expect(lotOf(session, 'janvier.csv')).toBe('');
  });

  test('une proposition dépassée n’est pas appliquée', () => {
    const session = copied(imported);
    const lot = lotOf(session, 'mars.csv');
    const answer = ask(session, 'annulerImport', { lot, mark: 'autre' });
    expect(answer).toMatchObject({ ok: false, failure: { kind: 'conflict', code: 'changed' } });
  });

  test('une annulation qui meurt ou échoue à n’importe quel appel est finie par la commande suivante, ou n’a rien fait', () => {
    const lot = lotOf(imported, 'janvier.csv');
    const { marque } = done<UndoResult>(copied(imported), 'annulerImport', { lot, mark: null });
    const whole = copied(imported);
    const before = dataOf(whole);
    done(whole, 'annulerImport', { lot, mark: marque });
    const [after, calls] = [dataOf(whole), whole.lastCalls().total];
    const error = 'Service Spreadsheets failed while accessing document with id test.';
    const found = new Set<string>();
    for (let call = 1; call <= calls; call++) {
      for (const incidents of [{ killAtCall: call }, { faults: [{ atCall: call, error }] }]) {
        const session = copied(imported);
        session.run({ function: 'annulerImport', args: [{ lot, mark: marque }], incidents });
        done(session, 'installer', { workbook: 'correspondant', modules: [] });
        const data = dataOf(session);
        found.add(data);
        if (data !== after) expect({ incidents, data }).toEqual({ incidents, data: before });
      }
    }
    expect(found.size).toBe(2);
  });
});
