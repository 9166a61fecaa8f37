import { judgeTenders } from '../../../src/facts/tenders/judge-tenders';
import { endOf, tenderReminders } from '../../../src/facts/tenders/tender-reminders';
import { mayFollow, tenderSteps, type TenderStatus } from '../../../src/facts/tenders/tender-status';
import { keysOf } from '../../../src/model/typed-keys';
import { isoOf } from '../../../src/model/day';
import { tenderIssueSentence } from '../../../src/text/tender-sentences';
import { aDay } from '../../builders/a-purchase';
import { aConsultation, anOffer, tenderFigures, type TenderSample } from '../../builders/tenders';

describe('statuts d’une consultation', () => {
  const all = keysOf(tenderSteps);
  const reachable = (from: TenderStatus) => all.filter((to) => mayFollow(from, to));

  it.each([
    ['preparing', ['preparing', 'published', 'reviewing', 'awarded', 'dropped', 'fruitless']],
    ['published', ['preparing', 'published', 'reviewing', 'awarded', 'dropped', 'fruitless']],
    ['reviewing', ['published', 'reviewing', 'awarded', 'dropped', 'fruitless']],
    ['awarded', ['reviewing', 'awarded', 'dropped']],
    ['dropped', ['dropped']],
    ['fruitless', ['fruitless']],
  ] as const)('%s mène à %j, étapes sautées et un pas en arrière compris', (from, to) => {
    expect(reachable(from)).toEqual(to);
  });

  const told = (sample: TenderSample) => judgeTenders(tenderFigures(sample).tenders).map(tenderIssueSentence);

  it('une consultation sans suite ne se rouvre pas : « Vérifier » dit quoi faire', () => {
    expect(told({ consultations: [aConsultation({ seenStatus: 'dropped', status: 'published' })] })).toEqual([
      'Consultations, ligne 2, Statut (C1) : elle était « sans suite » : elle ne se rouvre pas, relancez-la sous une autre référence.',
    ]);
    expect(
      told({ consultations: [aConsultation({ seenStatus: 'published', status: 'awarded', holders: 'P1' })] }),
    ).toEqual([]);
  });

  it.each([
    ['attribuée sans attributaire', { status: 'awarded' }, 'sans attributaire'],
    ['un attributaire trop tôt', { status: 'published', holders: 'P1' }, 'reste « lancée »'],
    ['une remise avant le lancement', { dueOn: '2025-02-01' }, 'la remise précède le lancement'],
    ['plus de TPE-PME que d’entreprises', { answers: 1, smallAnswers: 2 }, 'plus de TPE-PME'],
    ['un plafond sans accord-cadre', { maximum: 1000 }, 'Accord-cadre = Oui'],
  ] as const)('%s', (_, written, sentence) => {
    expect(told({ consultations: [aConsultation(written)] }).join()).toContain(sentence);
  });

  it('les comptes du mode simple qui contredisent l’onglet Offres sont dits', () => {
    const sentences = told({ consultations: [aConsultation({ answers: 5 })], offers: [anOffer()] });
    expect(sentences.join()).toContain('l’onglet Offres en compte 1');
  });
});

describe('échéances et rappels, le 23 novembre 2026', () => {
  const today = aDay('2026-11-23');
  const keysFor = (sample: TenderSample) => {
    const found = tenderReminders(tenderFigures(sample).tenders, today);
    return Object.fromEntries(keysOf(found).map((kind) => [kind, found[kind].map(({ key }) => key)]));
  };

  it('range chaque consultation où quelqu’un l’attend', () => {
    const consultations = [
      aConsultation({ reference: 'bientôt', status: 'published', dueOn: '2026-12-07' }),
      aConsultation({ reference: 'plus tard', status: 'published', dueOn: '2026-12-08' }),
      aConsultation({ reference: 'passée', status: 'published', dueOn: '2026-11-22' }),
      aConsultation({ reference: 'lente', status: 'reviewing', dueOn: '2026-08-20' }),
      aConsultation({ reference: 'finit', holders: 'P1', awardedOn: '2025-03-31', months: 24 }),
      aConsultation({ reference: 'muette', holders: 'P1', awardedOn: '2026-10-01' }),
    ];
    const offers = ['P1', 'G1'].map((supplier) =>
      anOffer({ consultation: 'muette', supplier, awarded: supplier === 'P1' }),
    );
    expect(keysFor({ consultations, offers })).toEqual({
      ...{ dueSoon: ['bientôt'], pastDue: ['passée'], slow: ['lente'], undebriefed: ['muette'], ending: ['finit'] },
    });
  });

  it.each([
    ['2025-01-31', 1, '2025-02-28'],
    ['2024-01-30', 13, '2025-02-28'],
    ['2025-11-30', 3, '2026-02-28'],
    ['2025-12-15', 12, '2026-12-15'],
  ])('attribuée le %s pour %d mois, elle finit le %s', (awardedOn, months, end) => {
    const [tender] = tenderFigures({ consultations: [aConsultation({ awardedOn, months })] }).tenders;
    expect(isoOf(endOf(tender!)!)).toBe(end);
  });
});
