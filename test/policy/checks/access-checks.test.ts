import { aConsultation, aLot, anOffer } from '../../builders/tenders';
import { checkedBy, flaggedBy } from '../../builders/tender-checks';

describe('AO-P01 · délai de remise court : moins de 15 jours entiers, ou que le seuil écrit', () => {
  const consultations = [
    aConsultation({ reference: '14 jours', launchedOn: '2025-03-01', dueOn: '2025-03-15' }),
    aConsultation({ reference: '15 jours', launchedOn: '2025-03-01', dueOn: '2025-03-16' }),
    aConsultation({ reference: 'gré à gré', launchedOn: '2025-03-01', dueOn: '2025-03-02', procedure: 'direct' }),
  ];

  it('14 jours sont signalés, 15 non ; un marché sans mise en concurrence n’est pas jugé', () => {
    expect(flaggedBy('AO-P01', { consultations })).toEqual(['14 jours']);
    expect(flaggedBy('AO-P01', { consultations }, 16)).toEqual(['14 jours', '15 jours']);
    expect(checkedBy('AO-P01', { consultations }).judged).toBe(2);
  });

  it('sans date de remise nulle part, le contrôle n’est pas calculable, et dit quelles colonnes remplir', () => {
    const { launchedOn } = aConsultation();
    const report = checkedBy('AO-P01', { consultations: [{ reference: 'C1', launchedOn }] });
    expect(report).toMatchObject({ state: 'notComputable', judged: 0, unknown: 1, findings: [] });
    expect(report.needs).toEqual([
      { tab: 'Consultations', header: 'Lancement' },
      { tab: 'Consultations', header: 'Remise' },
    ]);
  });
});

describe('AO-P02 · une seule offre', () => {
  it('par lot : les lignes d’Offres d’abord, sinon les réponses ; un groupement est une offre', () => {
    const sample = {
      consultations: [
        aConsultation({ reference: 'C1', answers: 4 }),
        aConsultation({ reference: 'C2', answers: 1 }),
        aConsultation({ reference: 'C3', answers: 2 }),
        aConsultation({ reference: 'C4' }),
      ],
      lots: [aLot({ consultation: 'C1', number: '1' }), aLot({ consultation: 'C1', number: '2', answers: 3 })],
      offers: [
        anOffer({ consultation: 'C1', lotNumber: '1', supplier: 'G1', role: 'leader' }),
        anOffer({ consultation: 'C1', lotNumber: '1', supplier: 'P1', role: 'partner' }),
      ],
    };
    expect(flaggedBy('AO-P02', sample)).toEqual(['C1 / 1', 'C2']);
    expect(checkedBy('AO-P02', sample)).toMatchObject({ judged: 4, unknown: 1 });
  });
});

describe('AO-P03 et AO-P04 · aucune TPE-PME consultée, aucune offre de TPE-PME', () => {
  const sample = {
    consultations: [
      aConsultation({ reference: 'C1', consulted: 3, smallConsulted: 0, answers: 2, smallAnswers: 0 }),
      aConsultation({ reference: 'C2', consulted: 3, smallConsulted: 1, answers: 2, smallAnswers: 0 }),
      aConsultation({ reference: 'C3' }),
      aConsultation({ reference: 'C4', procedure: 'open' }),
      aConsultation({ reference: 'C5', status: 'fruitless' }),
      aConsultation({ reference: 'C6', dueOn: '2027-01-10' }),
    ],
    offers: [
      anOffer({ consultation: 'C3', supplier: 'G1' }),
      anOffer({ consultation: 'C3', supplier: 'P1', role: 'subcontractor' }),
      anOffer({ consultation: 'C4', supplier: 'G1' }),
      anOffer({ consultation: 'C4', supplier: 'N1' }),
    ],
  };

  it('consultées : C1 et C3 ; le candidat inconnu de C4 empêche de conclure, C6 n’est pas close', () => {
    expect(flaggedBy('AO-P03', sample)).toEqual(['C1', 'C3']);
    expect(checkedBy('AO-P03', sample).unknown).toBe(2);
  });

  it('offres : C1, C2 et C3 ; sans offre du tout, C5 n’est pas une exclusion des TPE-PME', () => {
    expect(flaggedBy('AO-P04', sample)).toEqual(['C1', 'C2', 'C3']);
  });

  it('une TPE-PME cotraitante a remis une offre', () => {
    const offers = [anOffer({ supplier: 'G1', role: 'leader' }), anOffer({ supplier: 'P1', role: 'partner' })];
    expect(flaggedBy('AO-P04', { consultations: [aConsultation()], offers })).toEqual([]);
  });
});

describe('AO-P05 · L2113-11 : un acheteur qui n’allotit pas motive son choix', () => {
  it('C2 ne dit pas pourquoi ; le marché global n’est pas concerné', () => {
    const consultations = [
      aConsultation({ reference: 'C1', divided: false, undividedReason: 'Objet indivisible' }),
      aConsultation({ reference: 'C2', divided: false }),
      aConsultation({ reference: 'C3', divided: false, global: true }),
      aConsultation({ reference: 'C4', divided: true }),
    ];
    expect(flaggedBy('AO-P05', { consultations })).toEqual(['C2']);
  });
});

describe('AO-P06 · R2142-7 : le CA exigé ne dépasse pas 2 fois, puis 1,5 fois depuis le 1er janvier 2026, le montant estimé', () => {
  const asked = (reference: string, launchedOn: string, more: Parameters<typeof aConsultation>[0] = {}) =>
    aConsultation({ reference, launchedOn, dueOn: launchedOn, estimated: 100_000, requiredTurnover: 180_000, ...more });

  it('180 000 € pour 100 000 € : permis le 31/12/2025, au-delà le 01/01/2026, sauf justification', () => {
    const consultations = [
      asked('C1', '2025-12-31'),
      asked('C2', '2026-01-01'),
      asked('C3', '2026-01-01', { turnoverReason: 'Risque de défaillance élevé' }),
    ];
    expect(flaggedBy('AO-P06', { consultations })).toEqual(['C2']);
  });
});

describe('AO-P07 et AO-P08 · suites de l’attribution', () => {
  it('30 jours après l’attribution, un candidat non retenu doit avoir son débrief', () => {
    const sample = {
      consultations: [
        aConsultation({ reference: 'C1', holders: 'P1', awardedOn: '2026-10-01' }),
        aConsultation({ reference: 'C2', holders: 'P1', awardedOn: '2026-10-01' }),
        aConsultation({ reference: 'C3', holders: 'P1', awardedOn: '2026-11-20' }),
      ],
      offers: ['C1', 'C2', 'C3'].flatMap((consultation) => [
        anOffer({ consultation, supplier: 'P1' }),
        anOffer({ consultation, supplier: 'G1', ...(consultation === 'C2' ? { debriefedOn: '2026-10-05' } : {}) }),
      ]),
    };
    expect(flaggedBy('AO-P07', sample)).toEqual(['C1']);
    expect(flaggedBy('AO-P07', sample, 1)).toEqual(['C1', 'C3']);
  });

  it('la troisième attribution de suite au même, même entité et même famille, est signalée', () => {
    const won = (reference: string, awardedOn: string, holders: string, entity = 'DSI') =>
      aConsultation({ reference, awardedOn, holders, entity, family: 'Conseil' });
    const consultations = [
      won('C5', '2025-09-01', 'G1'),
      won('C1', '2025-05-01', 'G1'),
      won('C2', '2025-06-01', 'G1 60 % ; P1 40 %'),
      won('C3', '2025-07-01', 'P1', 'Siège'),
      won('C4', '2025-08-01', 'P1'),
      won('C6', '2025-10-01', 'G1'),
      won('C7', '2025-11-01', 'G1'),
    ];
    expect(flaggedBy('AO-P08', { consultations })).toEqual(['C7']);
  });
});

describe('constats', () => {
  it('un par règle, entité et exercice, avec ses montants et ses références ; jamais un par ligne', () => {
    const consultations = [
      aConsultation({ reference: 'C1', entity: 'DSI', divided: false, estimated: 1000 }),
      aConsultation({ reference: 'C2', entity: 'dsi', divided: false, estimated: 500.5 }),
      aConsultation({ reference: 'C3', entity: 'Siège', divided: false }),
      aConsultation({ reference: 'C4', entity: 'DSI', divided: false, launchedOn: '2024-12-31' }),
    ];
    expect(checkedBy('AO-P05', { consultations }).findings).toEqual([
      { code: 'AO-P05', entity: 'DSI', year: 2024, count: 1, amount: undefined, keys: ['C4'] },
      { code: 'AO-P05', entity: 'DSI', year: 2025, count: 2, amount: 150_050, keys: ['C1', 'C2'] },
      { code: 'AO-P05', entity: 'Siège', year: 2025, count: 1, amount: undefined, keys: ['C3'] },
    ]);
  });
});
