import { aConsultation, aLot, anOffer, tenderFigures } from '../../../builders/tenders';

describe('AO-03 · part des marchés et lots attribués à des TPE-PME', () => {
  const light = tenderFigures({
    consultations: [
      aConsultation({ reference: 'C1', holders: 'P1', amount: 30_000, awardedOn: '2025-05-01' }),
      aConsultation({ reference: 'C2', holders: 'G1', amount: 70_000, awardedOn: '2025-05-02' }),
      aConsultation({ reference: 'C3', status: 'fruitless' }),
    ],
  });
  const detail = tenderFigures({
    consultations: [aConsultation()],
    lots: [
      aLot({ number: '1', amount: 30_000, holders: 'P1', awardedOn: '2025-05-01' }),
      aLot({ number: '2', amount: 70_000, holders: 'G1', awardedOn: '2025-05-02' }),
      aLot({ number: '3', status: 'fruitless' }),
      aLot({ number: '4' }),
    ],
  });

  it.each([
    ['mode simple', light],
    ['détail', detail],
  ])('%s : 1 marché sur 2, 30 000 € sur 100 000 € ; un lot sans attribution n’est pas un marché', (_, { figure }) => {
    expect(figure('AO-03-N')).toMatchObject({ value: 0.5, numerator: 1, denominator: 2, measureUnit: 'count' });
    expect(figure('AO-03-V')).toMatchObject({ value: 0.3, numerator: 3_000_000, denominator: 10_000_000 });
  });

  it('un marché compte le jour de son attribution, non de son lancement', () => {
    expect(light.figure('AO-03-N', '2025-T1')).toMatchObject({ value: undefined, reason: 'noTenders' });
    expect(light.figure('AO-03-N', '2025-T2').value).toBe(0.5);
  });

  it('piège 9 · groupement : le montant va une fois au mandataire ; AO-03-G le partage entre ses membres', () => {
    const { figure } = tenderFigures({
      consultations: [aConsultation()],
      lots: [aLot({ amount: 100_000, holders: 'G1 60 % ; P1 25 % ; P2 15 %', awardedOn: '2025-05-01' })],
    });
    expect(figure('AO-03-N')).toMatchObject({ value: 0, numerator: 0, denominator: 1 });
    expect(figure('AO-03-V')).toMatchObject({ value: 0, denominator: 10_000_000 });
    expect(figure('AO-03-G')).toMatchObject({ value: 0.4, numerator: 4_000_000, denominator: 10_000_000 });
  });

  it('des parts qui ne font pas 100 % laissent tout au mandataire, et sont signalées', () => {
    const { figure, exclusions } = tenderFigures({
      consultations: [aConsultation()],
      lots: [aLot({ amount: 100_000, holders: 'G1 60 % ; P1 60 %' })],
    });
    expect(figure('AO-03-G')).toMatchObject({ value: 0, denominator: 10_000_000 });
    expect(exclusions).toMatchObject([{ code: 'sharesUnreadable', count: 1 }]);
  });

  it('les parts de l’onglet Offres valent celles de Lots, au centime : 1/3 et 2/3 de 100,00 €', () => {
    const { figure } = tenderFigures({
      consultations: [aConsultation()],
      offers: [
        anOffer({ supplier: 'P1', role: 'leader', share: 1 / 3, awarded: true, amount: 100 }),
        anOffer({ supplier: 'G1', role: 'partner', share: 2 / 3, awarded: true }),
      ],
    });
    expect(figure('AO-03-G')).toMatchObject({ numerator: 3333, denominator: 10_000 });
    expect(figure('AO-03-N').value).toBe(1);
  });

  it('piège 7 · un accord-cadre compte en nombre ; son plafond n’est jamais ajouté aux montants fermes', () => {
    const { figure } = tenderFigures({
      consultations: [
        aConsultation({ reference: 'C1', framework: true, holders: 'P1', amount: 500_000, maximum: 4_000_000 }),
        aConsultation({ reference: 'C2', framework: true, holders: 'G1', amount: 1_000_000 }),
        aConsultation({ reference: 'C3', holders: 'G1', amount: 20_000 }),
      ],
    });
    expect(figure('AO-03-N')).toMatchObject({ numerator: 1, denominator: 3 });
    expect(figure('AO-03-V')).toMatchObject({ value: 0, denominator: 2_000_000 });
    expect(figure('AO-03-M')).toMatchObject({ value: 0.8, numerator: 400_000_000, denominator: 500_000_000 });
  });

  it('un titulaire absent de Fournisseurs est inconnu : ni au numérateur, ni au dénominateur', () => {
    const { figure, exclusions } = tenderFigures({
      consultations: [
        aConsultation({ reference: 'C1', holders: 'P1', amount: 1000 }),
        aConsultation({ reference: 'C2', holders: 'ZZ', amount: 3000 }),
        aConsultation({ reference: 'C3', status: 'awarded', amount: 1000 }),
      ],
    });
    expect(figure('AO-03-N')).toMatchObject({ value: 1, numerator: 1, denominator: 1, low: 1 / 3, high: 1 });
    expect(figure('AO-03-V')).toMatchObject({ coverage: 0.2, state: 'provisional' });
    expect(exclusions).toMatchObject([{ code: 'unknownParty', count: 1, lines: [{ tab: 'Consultations', line: 3 }] }]);
  });

  it('une consultation sans suite n’attribue rien, quoi qu’on y ait écrit', () => {
    const { figure, exclusions } = tenderFigures({
      consultations: [aConsultation({ status: 'dropped', holders: 'P1', amount: 1000 })],
    });
    expect(figure('AO-03-N').value).toBeUndefined();
    expect(exclusions).toMatchObject([{ code: 'awardOfDropped' }]);
  });
});

describe('AO-04 · taux de succès des TPE-PME, rapporté à celui de tous', () => {
  const offers = ['P1', 'P2', 'G1', 'E1'].map((supplier) => anOffer({ supplier }));

  it('2 offres de TPE-PME sur 4, 1 attribution sur 1 : (1/2) ÷ (1/4) = 2', () => {
    const { figure } = tenderFigures({ consultations: [aConsultation({ holders: 'P1' })], offers });
    expect(figure('AO-04')).toMatchObject({ value: 2, unit: 'ratio', numerator: 0.5, denominator: 0.25 });
  });

  it('le mode simple donne le même : 4 réponses dont 2 de TPE-PME', () => {
    const light = aConsultation({ answers: 4, smallAnswers: 2, holders: 'P1' });
    expect(tenderFigures({ consultations: [light] }).figure('AO-04').value).toBe(2);
  });

  it('un lot sans attribution ne fait perdre personne', () => {
    const { figure } = tenderFigures({
      consultations: [aConsultation({ holders: 'G1' }), aConsultation({ reference: 'C2', status: 'fruitless' })],
      offers: [...offers, anOffer({ consultation: 'C2', supplier: 'P1' })],
    });
    expect(figure('AO-04')).toMatchObject({ value: 0, numerator: 0, denominator: 0.25 });
    expect(figure('AO-02').denominator).toBe(5);
  });

  it('sans offre de TPE-PME, il n’y a pas de taux de succès : ce n’est pas 0', () => {
    const { figure } = tenderFigures({
      consultations: [aConsultation({ holders: 'G1' })],
      offers: [anOffer({ supplier: 'G1' }), anOffer({ supplier: 'E1' })],
    });
    expect(figure('AO-04')).toMatchObject({ value: undefined, reason: 'denominatorNotPositive' });
  });
});
