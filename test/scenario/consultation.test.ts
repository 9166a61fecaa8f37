import type { CreateConsultationResult, PrepareConsultationResult } from '../../src/bridge/tender-messages';
import type { Session } from '../../local/run/session';
import { aSession, ask, cellsByTab, copyOf, done, importRows, recordsOf } from './workbook-session';

const draft = {
  ...{ buyer: 'private', kind: 'services', launchedOn: '2026-12-15', subject: '=1+1', entity: '', family: 'Nettoyage' },
  ...{ cpv: '90910000', estimated: '45 000,00', months: '24', department: '69', region: '', divided: 'non' },
  ...{ undividedReason: 'un seul site', global: false, structures: '12' },
};
const sourcing = { date: '2026-11-10', by: 'Camille', how: 'rencontre', met: '6', small: '4' };
const request = { reference: 'C-2026-001', draft, suppliers: ['F1', 'F2'], sourcing };

function opened(modules: readonly string[] = ['marches', 'relation']): Session {
  const session = aSession();
  done(session, 'installer', { workbook: 'correspondant', modules });
  importRows(session, {
    type: 'fournisseurs',
    rows: [
      ['Code fournisseur', 'Raison sociale', 'SIREN', 'Catégorie INSEE', 'Famille principale', 'Département'],
      ['F1', 'Goéland SARL', '552081317', 'PME', 'Nettoyage', '69'],
      ['F2', 'Cormoran SA', '487444697', 'ETI', 'Nettoyage', '13'],
    ],
  });
  return session;
}

test('the levers, the suppliers of the family, and the advice of le Marché de l’inclusion', () => {
  const found = done<PrepareConsultationResult>(opened(), 'preparerConsultation', draft);
  expect(found.candidats.map(({ code, propose }) => [code, propose])).toEqual([
    ['F1', true],
    ['F2', true],
  ]);
  expect(found.remarques.join('\n')).toContain('12 structures');
  expect(found.remarques.join('\n')).toContain('lot réservé');
  expect(found.remarques.join('\n')).toContain('Aucune structure inclusive');
});

test('one call makes the consultation, its suppliers and the trace of the sourcing; texts stay texts', () => {
  const session = opened();
  const made = done<CreateConsultationResult>(session, 'creerConsultation', request);
  expect(made).toMatchObject({ reference: 'C-2026-001', fournisseurs: 2 });
  expect(recordsOf(session, 'Consultations')).toEqual([
    expect.objectContaining({
      ...{ Référence: 'C-2026-001', Objet: '=1+1', Statut: 'en préparation', Procédure: 'Consultation privée' },
      ...{ Alloti: 'Non', 'Motif de non-allotissement': 'un seul site', Sourcing: 'Oui', 'Montant estimé': 45_000 },
      'Trace du sourcing': 'Le 10/11/2026 · Camille · rencontre',
    }),
  ]);
  expect(recordsOf(session, 'Offres').map((row) => [row['Fournisseur'], row['Consulté']])).toEqual([
    ['F1', 'Oui'],
    ['F2', 'Oui'],
  ]);
  expect(recordsOf(session, 'Événements')).toEqual([
    expect.objectContaining({
      Participants: 6,
      'dont TPE-PME': 4,
      'TPE-PME consultées ensuite': 1,
      Type: 'sourcing',
    }),
  ]);
});

test('twice the same reference, an unknown supplier, a closed module: refused, nothing written', () => {
  const session = opened();
  done(session, 'creerConsultation', request);
  const before = JSON.stringify(cellsByTab(session));
  const refused = (message: object): string => {
    const answer = ask(session, 'creerConsultation', { ...request, ...message });
    return answer.ok ? 'made' : answer.failure.message;
  };
  expect(refused({ reference: ' c-2026-001 ' })).toContain('déjà dans Consultations');
  expect(refused({ reference: 'C-2', suppliers: ['F1', 'F9'] })).toContain('F9');
  expect(refused({ reference: 'C-2', sourcing: { ...sourcing, date: '' } })).toContain('date des échanges');
  expect(refused({ reference: 'C-2', sourcing: { ...sourcing, small: '7' } })).toContain('plus de TPE-PME');
  expect(JSON.stringify(cellsByTab(session))).toBe(before);
  const closed = ask(opened([]), 'creerConsultation', request);
  expect(!closed.ok && closed.failure.message).toContain('Accès aux marchés');
});

test('without the tab Événements, the trace stays on the consultation and the answer says so', () => {
  const session = opened(['marches']);
  const { message } = done<CreateConsultationResult>(session, 'creerConsultation', request);
  expect(message).toContain('Relation fournisseurs');
  expect(recordsOf(session, 'Consultations')[0]).toMatchObject({
    'Trace du sourcing': 'Le 10/11/2026 · Camille · rencontre',
  });
});

test('a creation that dies at any service call is whole before or after, once the next command has run', () => {
  const base = opened();
  const copied = (): Session => aSession(copyOf(base));
  const dataOf = (session: Session): string =>
    JSON.stringify(['Consultations', 'Offres', 'Événements'].map((tab) => recordsOf(session, tab).map(withoutLot)));
  const withoutLot = (row: Record<string, unknown>) => ({ ...row, 'Lot d’import': '' });
  const whole = copied();
  done(whole, 'creerConsultation', request);
  const [before, after] = [dataOf(base), dataOf(whole)];
  const outcomes = { before: 0, after: 0 };
  for (let call = 1; call <= whole.lastCalls().total; call++) {
    const session = copied();
    session.run({ function: 'creerConsultation', args: [request], incidents: { killAtCall: call } });
    done(session, 'installer', { workbook: 'correspondant', modules: [] });
    const found = dataOf(session);
    expect([before, after]).toContain(found);
    outcomes[found === after ? 'after' : 'before']++;
  }
  expect(outcomes.before).toBeGreaterThan(10);
});
