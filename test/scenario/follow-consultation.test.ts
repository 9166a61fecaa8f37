import type { FollowResult, SaveFollowResult } from '../../src/bridge/tender-messages';
import type { Session } from '../../local/run/session';
import { aSession, ask, copyOf, done, importRows, recordsOf } from './workbook-session';

function opened(): Session {
  const session = aSession();
  done(session, 'installer', { workbook: 'correspondant', modules: ['marches'] });
  importRows(session, {
    type: 'fournisseurs',
    rows: [
      ['Code fournisseur', 'Raison sociale', 'SIREN'],
      ['F1', 'Goéland SARL', '552081317'],
      ['F2', 'Cormoran SA', '487444697'],
    ],
  });
  importRows(session, {
    type: 'consultations',
    rows: [
      ['Référence', 'Objet', 'Statut', 'Lancement', 'Remise'],
      ['C-1', 'Nettoyage', 'en analyse', '01/09/2026', '01/10/2026'],
      ['C-2', 'Conseil', 'sans suite', '01/09/2026', ''],
    ],
  });
  importRows(session, {
    type: 'offres',
    rows: [
      ['Consultation', 'Fournisseur', 'Répondu', 'Attributaire'],
      ['C-1', 'F1', 'Oui', 'Oui'],
      ['C-1', 'F2', 'Oui', 'Non'],
    ],
  });
  return session;
}

const request = {
  ...{ reference: 'C-1', seen: 'reviewing', status: 'awarded', launchedOn: '', dueOn: '', awardedOn: '2026-11-02' },
  ...{ debriefedOn: '2026-11-10', debriefed: [' / F2'] },
};

test('a consultation shows the statuses that may follow and the candidates to tell, those that won left out', () => {
  const { consultations, fiche } = done<FollowResult>(opened(), 'suivreConsultation', { reference: 'C-1' });
  expect(consultations.map(({ reference }) => reference)).toEqual(['C-1']);
  expect(fiche?.statuts.map(({ code }) => code)).toEqual(['reviewing', 'published', 'awarded', 'dropped', 'fruitless']);
  expect(fiche?.aDebriefer).toEqual([{ cle: ' / F2', libelle: 'Cormoran SA' }]);
});

test('status, award and debrief are written at once, other cells left as they are', () => {
  const session = opened();
  expect(done<SaveFollowResult>(session, 'enregistrerSuivi', request).message).toBe(
    'C-1 : attribuée, 1 candidat informé.',
  );
  expect(recordsOf(session, 'Consultations')[0]).toMatchObject({ Statut: 'attribuée', Objet: 'Nettoyage' });
  const told = recordsOf(session, 'Offres').map((row) => row['Débrief fait le']);
  expect([told[0], typeof told[1]]).toEqual(['', typeof recordsOf(session, 'Consultations')[0]?.['Attribution']]);
});

test.each([
  ['un passage impossible', { status: 'preparing' }, 'ne passe pas à'],
  ['une attribution sans date', { awardedOn: '' }, 'date d’attribution'],
  ['une attribution avant la remise', { awardedOn: '2026-09-15' }, 'ne peut pas précéder la remise'],
  ['un débrief sans date', { debriefedOn: '' }, 'jour où les candidats'],
  ['un statut changé entre-temps', { seen: 'published' }, 'a changé depuis'],
  ['une date fausse', { dueOn: '31/02/2026' }, 'n’est pas une date'],
])('%s est refusé, rien n’est écrit', (_, wrong, expected) => {
  const session = opened();
  const before = JSON.stringify(recordsOf(session, 'Consultations'));
  const answer = ask(session, 'enregistrerSuivi', { ...request, ...wrong });
  expect(!answer.ok && answer.failure.message).toContain(expected);
  expect(JSON.stringify(recordsOf(session, 'Consultations'))).toBe(before);
});

test('a follow-up that dies at any service call is whole before or after, once the next command has run', () => {
  const base = opened();
  const copied = (): Session => aSession(copyOf(base));
  const dataOf = (session: Session): string =>
    JSON.stringify(['Consultations', 'Offres'].map((tab) => recordsOf(session, tab)));
  const whole = copied();
  done(whole, 'enregistrerSuivi', request);
  const [before, after] = [dataOf(base), dataOf(whole)];
  const outcomes = { before: 0, after: 0 };
  for (let call = 1; call <= whole.lastCalls().total; call++) {
    const session = copied();
    session.run({ function: 'enregistrerSuivi', args: [request], incidents: { killAtCall: call } });
    done(session, 'installer', { workbook: 'correspondant', modules: [] });
    const found = dataOf(session);
    expect([before, after]).toContain(found);
    outcomes[found === after ? 'after' : 'before']++;
  }
  expect(outcomes.before).toBeGreaterThan(10);
});
