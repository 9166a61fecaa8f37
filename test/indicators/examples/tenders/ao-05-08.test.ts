import { aConsultation, aLot, tenderFigures } from '../../../builders/tenders';

describe('AO-05 · allotissement (L2113-10), et motif du non-allotissement (L2113-11)', () => {
  const { figure } = tenderFigures({
    consultations: [
      aConsultation({ reference: 'C1', divided: true }),
      aConsultation({ reference: 'C2' }),
      aConsultation({ reference: 'C3', divided: false, undividedReason: 'Une seule prestation possible' }),
      aConsultation({ reference: 'C4', divided: false }),
      aConsultation({ reference: 'C5', divided: false, global: true }),
      aConsultation({ reference: 'C6' }),
    ],
    lots: [aLot({ consultation: 'C2', number: '1' }), aLot({ consultation: 'C2', number: '2' })],
  });

  it('A : 2 alloties sur 4 ; C2 l’est par ses lots, le marché global C5 n’est pas allotissable, C6 ne dit rien', () => {
    expect(figure('AO-05-A')).toMatchObject({ value: 0.5, numerator: 2, denominator: 4, coverage: 0.8 });
    expect(figure('AO-05-A')).toMatchObject({ low: 0.4, high: 0.6 });
  });

  it('B : 1 motif pour 2 consultations non alloties ; la cible est 100 %', () => {
    expect(figure('AO-05-B')).toMatchObject({ value: 0.5, numerator: 1, denominator: 2, target: 1, state: 'missed' });
  });
});

describe('AO-06 · marchés réservés ou avec considération sociale', () => {
  it('réservé, clause ou critère : 3 sur 4, chacun une fois ; un lot vide hérite de sa consultation', () => {
    const { figure } = tenderFigures({
      consultations: [
        aConsultation({ reference: 'C1', holders: 'P1', social: 'both', reserved: 'insertion' }),
        aConsultation({ reference: 'C2', social: 'clause' }),
        aConsultation({ reference: 'C3', holders: 'P1', social: 'none' }),
        aConsultation({ reference: 'C4', holders: 'P1' }),
      ],
      lots: [
        aLot({ consultation: 'C2', number: '1', holders: 'G1' }),
        aLot({ consultation: 'C2', number: '2', holders: 'G1', reserved: 'disability', social: 'none' }),
      ],
    });
    expect(figure('AO-06')).toMatchObject({ value: 0.75, numerator: 3, denominator: 4, coverage: 0.8 });
  });
});

describe('AO-07 · CA exigé : le plafond est celui du jour du lancement (R2142-7)', () => {
  const asked = (launchedOn: string, requiredTurnover: number, estimated?: number) =>
    tenderFigures({
      consultations: [
        aConsultation({
          ...{ launchedOn, dueOn: launchedOn, requiredTurnover },
          ...(estimated === undefined ? {} : { estimated }),
        }),
      ],
    }).figure('AO-07', launchedOn.slice(0, 4));

  it.each([
    ['2025-12-31', 200_000, 1],
    ['2025-12-31', 200_000.01, 0],
    ['2026-01-01', 150_000, 1],
    ['2026-01-01', 150_000.01, 0],
    ['2026-01-01', 200_000, 0],
  ])('piège 19 · lancée le %s, %d € exigés pour un marché estimé 100 000 € : %d', (launchedOn, required, value) => {
    expect(asked(launchedOn, required, 100_000).value).toBe(value);
  });

  it('sans montant estimé, on ne peut pas juger ; un CA exigé de 0 n’est pas exigé', () => {
    expect(asked('2026-01-01', 10_000)).toMatchObject({ value: undefined, reason: 'nothingFilled' });
    expect(asked('2026-01-01', 0, 100_000).value).toBeUndefined();
  });

  it('allotie, chaque lot a son plafond : un seul dépassement suffit', () => {
    const { figure } = tenderFigures({
      consultations: [aConsultation({ estimated: 1_000_000 })],
      lots: [
        aLot({ number: '1', estimated: 500_000, requiredTurnover: 900_000 }),
        aLot({ number: '2', estimated: 100_000, requiredTurnover: 250_000 }),
      ],
    });
    expect(figure('AO-07')).toMatchObject({ value: 0, numerator: 0, denominator: 1 });
  });
});

describe('AO-08 et INC-06', () => {
  const { figure } = tenderFigures({
    consultations: [
      aConsultation({ reference: 'C1', global: true }),
      aConsultation({ reference: 'C2', global: true, holders: 'G2', amount: 900_000 }),
      aConsultation({ reference: 'C3' }),
    ],
    lots: [
      aLot({ consultation: 'C1', holders: 'G1', amount: 1_000_000, smallSubcontracted: 250_000, plannedHours: 400 }),
      aLot({ consultation: 'C3', number: '1', holders: 'G1', amount: 50_000, plannedHours: 200, doneHours: 150 }),
      aLot({ consultation: 'C3', number: '2', holders: 'P1', amount: 50_000, plannedHours: 100, doneHours: 120 }),
    ],
  });

  it('AO-08 : 250 000 € sur 1 000 000 € ; C2 ne dit rien de sa sous-traitance : couverture 1 000 / 1 900', () => {
    expect(figure('AO-08')).toMatchObject({ value: 0.25, numerator: 25_000_000, denominator: 100_000_000 });
    expect(figure('AO-08').coverage).toBeCloseTo(1000 / 1900, 12);
    expect(figure('AO-08').state).toBe('provisional');
  });

  it('INC-06 : 270 heures faites sur 300 prévues ; les 400 du lot qui ne dit rien attendent', () => {
    expect(figure('INC-06')).toMatchObject({ value: 0.9, numerator: 270, denominator: 300 });
    expect(figure('INC-06').coverage).toBeCloseTo(300 / 700, 12);
  });
});
