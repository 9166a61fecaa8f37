import type { CheckResult, ExplainResult, FiguresResult } from '../../src/bridge/messages';
import type { Incidents } from '../../local/run/execution';
import type { Session } from '../../local/run/session';
import { aSession, cellsByTab, copyOf, done, importRows, recordsOf } from './workbook-session';

const suppliers = [
  ['Code fournisseur', 'Raison sociale', 'SIREN', 'Catégorie INSEE'],
  ['F1', 'Goéland SARL', '552081317', 'PME'],
  ['F2', 'Cormoran SA', '487444697', 'GE'],
];
const consultations = [
  ['Référence', 'Entité', 'Lancement', 'Remise', 'Alloti', 'Statut', 'Consultés', 'dont TPE-PME consultées', 'Objet'],
  ['C-1', 'DSI', '10/01/2025', '15/02/2025', 'Oui', 'attribuée', '', '', '=1+1'],
  ['C-2', 'DSI', '10/03/2025', '17/03/2025', 'Non', 'sans suite', '3', '0', ''],
];
const lots = [
  ['Consultation', 'Lot', 'Statut', 'Attributaires', 'Montant', 'Attribution'],
  ['C-1', '1', 'attribué', 'F1', '40 000,00', '01/04/2025'],
  ['C-1', '2', 'attribué', 'F2 70 % ; F1 30 %', '60 000,00', '01/04/2025'],
];

function offers(count: number): string[][] {
  const many = Array.from({ length: count }, (_, n) => ['C-1', '2', `X${n}`, 'Oui', '']);
  return [
    ['Consultation', 'Lot', 'Fournisseur', 'Répondu', 'Attributaire'],
    ['C-1', '1', 'F1', 'Oui', 'Oui'],
    ['C-1', '1', 'F2', 'Oui', ''],
    ...many,
  ];
}

function prepared(extra = 0): Session {
  const session = aSession();
  done(session, 'installer', { workbook: 'correspondant', modules: ['marches'] });
  importRows(session, { type: 'fournisseurs', rows: suppliers });
  importRows(session, { type: 'consultations', rows: consultations });
  importRows(session, { type: 'lots', rows: lots });
  importRows(session, { type: 'offres', rows: offers(extra) });
  return session;
}

function refreshed(session: Session): Session {
  done(session, 'actualiser', { year: null });
  return session;
}

const session = refreshed(prepared());

test('tenders imported and refreshed give the figures of the dashboard, of =PART_MARCHES_PME and their explanation', () => {
  const { indicateurs } = done<FiguresResult>(session, 'lireIndicateurs', { year: 2025 });
  const valueOf = (code: string) =>
    indicateurs.find((figure) => figure.code === code && figure.perimetre === '')?.valeur;
  expect([valueOf('AO-03-N'), valueOf('AO-03-V')]).toEqual([0.5, 0.4]);
  expect(recordsOf(session, 'Tableau de bord', 3).map((row) => row['Code'])).toEqual(
    expect.arrayContaining(['AO-01', 'AO-03-N', 'AO-03-V']),
  );
  const formula = session.run({ function: 'PART_MARCHES_PME', args: [2025], mode: 'CUSTOM_FUNCTION' });
  expect(formula).toMatchObject({ ok: true, value: 0.5 });
  const explained = done<ExplainResult>(session, 'expliquer', { code: 'AO-03', period: '2025', scope: '' });
  expect(explained.lignes).toEqual({ cles: [{ ligne: 2, cle: 'C-1 / 1', onglet: 'Lots' }], total: 1 });
});

test('text that looks like a formula stays text', () => {
  const sheet = session.workbook.sheets.find(({ name }) => name === 'Consultations')!;
  expect(sheet.values.flat()).toContain('=1+1');
  expect(recordsOf(session, 'Consultations')[0]?.['Objet']).toBe('=1+1');
});

test('points à traiter tell what stands out, once per rule, entity and year, and keep what a person writes', () => {
  const points = recordsOf(session, 'Points à traiter');
  expect(points.map((row) => [row['Règle'], row['Lignes concernées'], row['État initial']])).toEqual([
    ['AO-P01', 'C-2', 'Oui'],
    ['AO-P05', 'C-2', 'Oui'],
  ]);
  const before = recordsOf(session, 'Points à traiter');
  expect(recordsOf(refreshed(session), 'Points à traiter')).toEqual(before);
});

test('« Vérifier » explains a status that cannot be', () => {
  const again = refreshed(prepared());
  const reopened = [consultations[0]!, ['C-2', 'DSI', '10/03/2025', '17/03/2025', 'Non', 'lancée', '3', '0', '']];
  importRows(again, { type: 'consultations', rows: reopened, replace: true });
  const { controles } = done<CheckResult>(refreshed(again), 'verifier');
  const messages = controles.filter(({ code }) => code === 'consultations').map(({ message }) => message);
  expect(messages.join()).toContain('elle était « sans suite » : elle ne se rouvre pas');
});

test('without the module nothing is written, and the formula says to open it', () => {
  const bare = aSession();
  done(bare, 'installer', { workbook: 'correspondant', modules: [] });
  importRows(bare, {
    rows: [
      ['N° de facture', 'Fournisseur', 'Date facture', 'Montant HT'],
      ['A', 'F1', '01/02/2025', '1'],
    ],
  });
  expect(cellsByTab(refreshed(bare))['Points à traiter']).toBeUndefined();
  const { rows } = { rows: recordsOf(bare, 'Tableau de bord', 3) };
  expect(rows.some((row) => String(row['Code']).startsWith('AO'))).toBe(false);
  const formula = bare.run({ function: 'PART_MARCHES_PME', args: [2025], mode: 'CUSTOM_FUNCTION' });
  expect(formula.ok ? '' : formula.error.message).toContain('Accès aux marchés');
});

test('a refresh makes as many calls for 3 000 offers as for two', () => {
  const many = refreshed(refreshed(prepared(3000)));
  const few = refreshed(refreshed(prepared()));
  expect(many.lastCalls().byMethod).toEqual(few.lastCalls().byMethod);
});

test('a refresh that dies at any service call is put right by the next one', () => {
  const base = prepared();
  const copied = (): Session => aSession(copyOf(base));
  const dataOf = (one: Session): string =>
    JSON.stringify([recordsOf(one, 'Points à traiter'), recordsOf(one, 'Contrôles'), recordsOf(one, 'Consultations')]);
  const whole = refreshed(copied());
  const calls = whole.lastCalls().total;
  for (let call = 1; call <= calls; call++) {
    const incidents: Incidents = { killAtCall: call };
    const one = copied();
    one.run({ function: 'actualiser', args: [{ year: null }], incidents });
    expect({ call, found: dataOf(refreshed(one)) }).toEqual({ call, found: dataOf(whole) });
  }
});
