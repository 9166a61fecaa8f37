import { aConsultation, anOffer, tenderFigures } from '../../../builders/tenders';

describe('AO-01 · consultations ouvertes à au moins une TPE-PME, en mode simple', () => {
  const consultations = [
    aConsultation({ reference: 'C1', consulted: 4, smallConsulted: 2 }),
    aConsultation({ reference: 'C2', consulted: 3, smallConsulted: 0 }),
    aConsultation({ reference: 'C3', consulted: 5, smallConsulted: 1, answers: 2, smallAnswers: 0 }),
    aConsultation({ reference: 'C4' }),
    aConsultation({ reference: 'C5', dueOn: '2026-12-15', smallConsulted: 3 }),
    aConsultation({ reference: 'C6', status: 'preparing', smallConsulted: 3 }),
  ];

  it('acheteur privé : 2 consultations sur les 3 closes dont on sait qui est consulté ; C4 est inconnue, C5 pas close', () => {
    const { figure } = tenderFigures({ consultations });
    expect(figure('AO-01')).toMatchObject({ numerator: 2, denominator: 3, coverage: 0.75 });
    expect(figure('AO-01').value).toBeCloseTo(2 / 3, 12);
    expect(figure('AO-01').low).toBe(2 / 4);
    expect(figure('AO-01').high).toBe(3 / 4);
    expect(figure('AO-01').state).toBe('provisional');
  });

  it('acheteur public : une TPE-PME doit avoir remis une offre ; seule C3 dit qui a répondu, et c’est non', () => {
    const { figure } = tenderFigures({ consultations, settings: { 'Type d’acheteur': 'public' } });
    expect(figure('AO-01')).toMatchObject({ value: 0, numerator: 0, denominator: 1, coverage: 0.25 });
  });

  it('une consultation compte au mois de son lancement', () => {
    const { figure } = tenderFigures({ consultations });
    expect(figure('AO-01', '2025-03').denominator).toBe(3);
    expect(figure('AO-01', '2025-T1').denominator).toBe(3);
    expect(figure('AO-01', '2025-04')).toMatchObject({ value: undefined, reason: 'noTenders' });
  });

  it('sans aucune participation connue, elle n’est pas calculable, et jamais 0', () => {
    const { figure } = tenderFigures({ consultations: [aConsultation()] });
    expect(figure('AO-01')).toMatchObject({ value: undefined, reason: 'noKnownParticipation', coverage: 0 });
  });

  it('un candidat de catégorie inconnue ne prouve rien, ni dans un sens ni dans l’autre', () => {
    const { figure } = tenderFigures({
      consultations: [aConsultation({ reference: 'C1' }), aConsultation({ reference: 'C2' })],
      offers: [
        anOffer({ consultation: 'C1', supplier: 'N1' }),
        anOffer({ consultation: 'C1', supplier: 'G1' }),
        anOffer({ consultation: 'C2', supplier: 'G1' }),
      ],
    });
    expect(figure('AO-01')).toMatchObject({ value: 0, numerator: 0, denominator: 1, coverage: 0.5, low: 0, high: 0.5 });
  });
});

describe('AO-01 · groupement : une TPE-PME cotraitante a remis une offre, un sous-traitant non', () => {
  const members = (role: 'partner' | 'subcontractor') =>
    tenderFigures({
      consultations: [aConsultation()],
      offers: [anOffer({ supplier: 'G1', role: 'leader' }), anOffer({ supplier: 'P1', role })],
      settings: { 'Type d’acheteur': 'public' },
    }).figure('AO-01').value;

  it.each([
    ['partner', 1],
    ['subcontractor', 0],
  ] as const)('%s : %d', (role, value) => {
    expect(members(role)).toBe(value);
  });
});

describe('AO-02 · part des offres reçues qui viennent de TPE-PME', () => {
  const light = tenderFigures({
    consultations: [
      aConsultation({ reference: 'C1', answers: 3, smallAnswers: 2 }),
      aConsultation({ reference: 'C2', answers: 2, smallAnswers: 0 }),
    ],
  });
  const detail = tenderFigures({
    consultations: [
      aConsultation({ reference: 'C1', answers: 99, smallAnswers: 99 }),
      aConsultation({ reference: 'C2' }),
    ],
    offers: [
      anOffer({ consultation: 'C1', supplier: 'P1' }),
      anOffer({ consultation: 'C1', supplier: 'P2' }),
      anOffer({ consultation: 'C1', supplier: 'G1' }),
      anOffer({ consultation: 'C2', supplier: 'G1' }),
      anOffer({ consultation: 'C2', supplier: 'D1' }),
    ],
  });

  it('mode simple et détail disent la même chose : 2 offres sur 5 ; le détail l’emporte sur les comptes', () => {
    expect(light.figure('AO-02')).toMatchObject({ value: 0.4, numerator: 2, denominator: 5, coverage: 1 });
    expect(detail.figure('AO-02')).toMatchObject({ value: 0.4, numerator: 2, denominator: 5, coverage: 1 });
  });

  it('piège 9 · un groupement est une offre, celle de son mandataire', () => {
    const { figure } = tenderFigures({
      consultations: [aConsultation()],
      offers: [
        anOffer({ supplier: 'G1', role: 'leader' }),
        anOffer({ supplier: 'P1', role: 'partner' }),
        anOffer({ supplier: 'P2' }),
      ],
    });
    expect(figure('AO-02')).toMatchObject({ value: 0.5, numerator: 1, denominator: 2 });
  });

  it('des réponses dont on ne sait pas combien viennent de TPE-PME ne sont dans aucun terme, et bornent le chiffre', () => {
    const { figure } = tenderFigures({
      consultations: [
        aConsultation({ reference: 'C1', answers: 4, smallAnswers: 1 }),
        aConsultation({ reference: 'C2', answers: 6 }),
      ],
    });
    expect(figure('AO-02')).toMatchObject({ value: 0.25, numerator: 1, denominator: 4, low: 0.1, high: 0.7 });
    expect(figure('AO-02').coverage).toBe(0.4);
  });

  it('les offres du groupe, et celles écrites deux fois, ne comptent pas deux fois', () => {
    const { figure, exclusions } = tenderFigures({
      consultations: [aConsultation()],
      offers: [anOffer(), anOffer(), anOffer({ supplier: 'X1' }), anOffer({ supplier: 'G1' })],
    });
    expect(figure('AO-02')).toMatchObject({ numerator: 1, denominator: 2 });
    expect(exclusions).toMatchObject([{ code: 'doubledOffer', count: 1, lines: [{ tab: 'Offres', line: 3 }] }]);
  });
});
