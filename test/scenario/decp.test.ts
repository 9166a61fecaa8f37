import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { UndoResult } from '../../src/bridge/import-messages';
import type { ExplainResult, ImportResult } from '../../src/bridge/messages';
import type { CallCounts } from '../../local/run/execution';
import type { Session } from '../../local/run/session';
import { inventedSiren, inventedSiret } from '../../sheets-templates/demo/invented-identifiers';
import { sharedData } from '../builders/shared-data';
import { aSession, cellsByTab, copyOf, done, recordsOf } from './workbook-session';

const { path: csv, whenPresent } = sharedData('decp-2024H2/decp_2024H2_travaux_cpv4521.csv');
const jsons = ['ci_raw_marches', 'eclaireur_raw', 'reduced_decp_2019'].map(
  (name) => sharedData(`decp-json/${name}.json`).path,
);

const buyer = inventedSiret(inventedSiren(900), 1);
const [alpha, beta] = [inventedSiret(inventedSiren(1), 1), inventedSiret(inventedSiren(2), 1)];
const headers = ['id', 'acheteur_id', 'objet', 'dateNotification', 'montant', 'titulaire_id', 'offresRecues'];

function opened(): Session {
  const session = aSession();
  done(session, 'installer', { workbook: 'correspondant', modules: ['marches'] });
  return session;
}

interface Run {
  readonly result: ImportResult;
  readonly calls: CallCounts;
  readonly seconds: number;
}

function importDecp(session: Session, rows: readonly (readonly string[])[], more: object = {}): Run {
  const message = { type: 'decp', fileName: 'decp.csv', rows, columns: {}, replace: false, ...more };
  const run = session.run({ function: 'importer', args: [message] });
  if (!run.ok) throw new Error(run.error.message);
  const answer = run.value as { ok: true; result: ImportResult } | { ok: false; failure: { message: string } };
  if (!answer.ok) throw new Error(answer.failure.message);
  return { result: answer.result, calls: session.lastCalls(), seconds: run.elapsed / 1000 };
}

function contracts(count: number): string[][] {
  return [
    headers,
    ...Array.from({ length: count }, (_, n) => [`M${n}`, buyer, 'Toiture', '2025-01-10', String(1000 + n), alpha, '3']),
  ];
}

test('an import of DECP makes as many service calls for 4 000 contracts as for 1 500', () => {
  const few = importDecp(opened(), contracts(1500)).calls;
  const many = importDecp(opened(), contracts(4000)).calls;
  expect(many.byMethod).toEqual(few.byMethod);
});

test('a hostile text of a DECP file stays a text', () => {
  const session = opened();
  importDecp(session, [headers, ['M1', buyer, '=IMPORTXML("x")', '2025-01-10', '1000', alpha, '3']]);
  expect(recordsOf(session, 'Consultations')[0]).toMatchObject({ Objet: '=IMPORTXML("x")' });
  const sheet = session.workbook.sheets.find(({ name }) => name === 'Consultations');
  expect(JSON.stringify(sheet?.formulas ?? [])).not.toContain('IMPORTXML');
});

test('a replacement that dies at any service call is whole before or after, once the next command has run', () => {
  const base = opened();
  importDecp(base, [headers, ['M1', buyer, 'Toiture', '2025-01-10', '1000', alpha, '3']]);
  const rows = [
    headers,
    ['M1', buyer, 'Toiture', '2025-01-10', '2000', beta, '3'],
    ['M2', buyer, 'Sol', '2025-01-10', '500', beta, '1'],
  ];
  const message = { type: 'decp', fileName: 'decp.csv', rows, columns: {}, replace: true };
  const copied = (): Session => aSession(copyOf(base));
  const dataOf = (session: Session): unknown =>
    ['Consultations', 'Lots', 'Offres', 'Lignes à corriger', 'Fournisseurs'].map((tab) =>
      (cellsByTab(session)[tab] ?? []).map((row) => row.map((cell) => (/^\d{14}-/.test(String(cell)) ? 'lot' : cell))),
    );
  const whole = copied();
  done(whole, 'importer', message);
  const [before, after] = [dataOf(base), dataOf(whole)];
  expect(after).not.toEqual(before);
  const outcomes = { before: 0, after: 0 };
  for (let call = 1; call <= whole.lastCalls().total; call++) {
    const session = copied();
    session.run({ function: 'importer', args: [message], incidents: { killAtCall: call } });
    done(session, 'installer', { workbook: 'correspondant', modules: [] });
    const found = dataOf(session);
    const which = JSON.stringify(found) === JSON.stringify(after) ? 'after' : 'before';
    expect({ call, found }).toEqual({ call, found: which === 'after' ? after : before });
    outcomes[which]++;
  }
  expect(outcomes.before).toBeGreaterThan(10);
});

/** Sets a value of Paramètres as a person would type it. */
function set(session: Session, key: string, value: string): void {
  const sheet = session.workbook.sheets.find(({ name }) => name === 'Paramètres');
  const row = sheet?.values.find((cells) => cells?.includes(key));
  if (!row) throw new Error(`no setting ${key}`);
  row[row.indexOf(key) + 1] = value;
}

function explained(session: Session, code: string, period: string): ExplainResult {
  done(session, 'actualiser', { year: null });
  return done(session, 'expliquer', { code, period, scope: '' });
}

describe('les trois montants dans « Expliquer »', () => {
  const rows = (id: string, amount: string): string[][] => [
    headers,
    [id, buyer, 'Toiture', '2025-01-10', amount, alpha, '3'],
    [id, buyer, 'Toiture', '2025-01-10', amount, beta, '3'],
  ];

  test('ils suivent le classeur enregistré, et un import annulé n’est plus dit', () => {
    const first = opened();
    importDecp(first, rows('M1', '100000'), { fileName: 'janvier.csv' });
    importDecp(first, rows('M2', '5000'), { fileName: 'février.csv' });
    const session = aSession({ workbook: structuredClone(first.workbook), platform: structuredClone(first.platform) });
    const before = explained(session, 'AO-03-V', '2025').decp;
    expect(before).toMatchObject({ marches: 2, uneFois: 105_000, partage: 105_000, naif: 210_000 });
    expect(before?.imports).toMatchObject([
      { fichier: 'janvier.csv', importeLe: '2026-11-23', marches: 1, naif: 200_000 },
      { fichier: 'février.csv', importeLe: '2026-11-23', marches: 1, naif: 10_000 },
    ]);
    const lot = before?.imports[1]?.lot;
    const { marque } = done<UndoResult>(session, 'annulerImport', { lot, mark: null });
    done(session, 'annulerImport', { lot, mark: marque });
    expect(explained(session, 'AO-03-V', '2025').decp).toMatchObject({
      ...{ marches: 1, uneFois: 100_000, partage: 100_000, naif: 200_000, sur: { marches: 1, montant: 100_000 } },
      imports: [{ fichier: 'janvier.csv' }],
    });
  });

  test('un classeur fait avant ces colonnes les reçoit par « Installer ou mettre à niveau », et le réimport les remplit', () => {
    const session = opened();
    importDecp(session, rows('M1', '100000'));
    const lots = session.workbook.sheets.find(({ name }) => name === 'Lots');
    const places = (lots?.values[0] ?? []).flatMap((header, at) => (String(header).endsWith('(DECP)') ? [at] : []));
    expect(places).toHaveLength(2);
    for (const row of lots?.values ?? []) for (const place of places) if (row) row[place] = '';
    expect(explained(session, 'AO-03-V', '2025').decp).toBeUndefined();
    done(session, 'installer', { workbook: 'correspondant', modules: [] });
    expect(importDecp(session, rows('M1', '100000')).result).toMatchObject({ ajoutees: 0, enAttente: 0 });
    expect(explained(session, 'AO-03-V', '2025').decp).toMatchObject({ marches: 1, naif: 200_000 });
  });
});

describe('8 957 lignes réelles de DECP', () => {
  const session = opened();
  let rows: string[][];
  let first: Run;

  // Run only where a test of this group does.
  beforeAll(() => {
    rows = parse(readFileSync(csv, 'utf8'), { relax_column_count: true });
    first = importDecp(session, rows);
  });

  whenPresent('5 180 marchés, et trois montants : 12 931 447 719,15 € naïf, 2 471 621 977,42 € une fois', () => {
    expect(first.result).toMatchObject({ lues: 8957, retenues: 8957, rejetees: 0, ajoutees: 8957 });
    expect(first.result.decp).toMatchObject({
      marches: 5180,
      montants: { naif: 12_931_447_719.15, uneFois: 2_471_621_977.42, partage: 2_673_569_300.61 },
      retenu: 'uneFois',
      lignesUneOffre: 1625,
      identifiants: { siret: 8940, siren: 4, autreLongueur: 9, cleFausse: 2, absents: 2, autres: 0 },
    });
    const lots = recordsOf(session, 'Lots');
    expect(lots).toHaveLength(5180);
    const cents = lots.reduce((sum, row) => sum + Math.round(Number(row['Montant']) * 100), 0);
    expect(cents).toBe(247_162_197_742);
  });

  whenPresent('le réimport ne change rien ; chaque import tient en moins de 30 secondes virtuelles', () => {
    const before = JSON.stringify(cellsByTab(session));
    const again = importDecp(session, rows);
    expect(again.result).toMatchObject({ ajoutees: 0, inchangees: 8957, enAttente: 0 });
    const changed = Object.entries(JSON.parse(before) as object).filter(
      ([tab, cells]) => JSON.stringify(cells) !== JSON.stringify(cellsByTab(session)[tab]) && tab !== 'Journal',
    );
    expect(changed.map(([tab]) => tab)).toEqual([]);
    console.log(
      `DECP, 8 957 lines: ${first.calls.total} calls, ${first.seconds.toFixed(1)} virtual s; again: ${again.calls.total} calls, ${again.seconds.toFixed(1)} s`,
    );
    expect(Math.max(first.seconds, again.seconds)).toBeLessThan(30);
  });

  whenPresent(
    '« Expliquer » AO-03-V et =EXPLIQUER donnent les trois totaux du fichier, quand l’exercice le contient en entier',
    () => {
      set(session, 'Premier mois de l’exercice', '7');
      const { decp } = explained(session, 'AO-03-V', '2024');
      const totals = { marches: 5180, uneFois: 2_471_621_977.42, partage: 2_673_569_300.61, naif: 12_931_447_719.15 };
      expect(decp).toMatchObject({ ...totals, sur: { marches: 5180, montant: 2_471_621_977.42 } });
      expect(decp?.imports).toMatchObject([{ fichier: 'decp.csv', ...totals }]);
      const table = session.run({ function: 'EXPLIQUER', args: ['AO-03-V', '2024'], mode: 'CUSTOM_FUNCTION' });
      expect(table).toMatchObject({
        ok: true,
        value: expect.arrayContaining([
          ['Marchés venus de DECP', 5180],
          ['DECP, une fois par marché (retenu)', 2_471_621_977.42],
          ['DECP, partagé entre titulaires', 2_673_569_300.61],
          ['DECP, naïf : lignes additionnées', 12_931_447_719.15],
        ]) as unknown,
      });
    },
  );

  whenPresent('les trois JSON réels : les valeurs fausses par leur chemin, les marchés gardés', () => {
    const results = jsons.map((file) => importDecp(opened(), [[readFileSync(file, 'utf8')]]).result);
    expect(results.map(({ decp, rejetees }) => [decp?.marches, rejetees])).toEqual([
      [3, 0],
      [20, 0],
      [15, 0],
    ]);
    const paths = results[1]?.signalements.map(({ colonne }) => colonne) ?? [];
    expect(paths.filter((path) => /^\$\.marches\.marche\[\d+\]\.offresRecues$/.test(path))).toHaveLength(20);
  });

  whenPresent('DECP JSON avec --type achats : « JSON DECP : --type decp »', () => {
    expect(() => importDecp(opened(), [[readFileSync(jsons[0]!, 'utf8')]], { type: 'achats' })).toThrow(
      'JSON DECP : --type decp',
    );
  });
});
