import { aDay, aPurchase } from '../../builders/a-purchase';
import { aSupplier } from '../../builders/a-supplier';
import { computeFigures } from '../../builders/figures';
import { followed } from '../../builders/followed';

const verifiedOn = aDay('2026-01-15');
const panel = [
  aSupplier({ code: 'F1', siae: ['EI'], ess: true }),
  aSupplier({ code: 'F2', disability: 'ESAT', ess: false }),
  aSupplier({ code: 'F3', siae: ['GEIQ'] }),
  aSupplier({ code: 'F4', ess: false, verifiedOn }),
  aSupplier({ code: 'F5', siae: ['ACI', 'EI'], disability: 'EA', ess: true }),
  aSupplier({ code: 'F6' }),
];
const indicators = [
  ...followed('INC-01-V', 'INC-01-P', 'INC-02', 'INC-03', 'INC-04-V', 'INC-04-P'),
  {
    ...{ code: 'MOI-01', label: 'Inclusifs au sens large', active: 'Oui', measure: 'Montant des achats HT' },
    ...{ population: 'Inclusifs au sens large (GEIQ et SEP compris)', unit: '€', direction: 'à suivre' },
  },
];
const { figure } = computeFigures({
  suppliers: panel,
  purchases: [1, 2, 3, 4, 5, 6].map((n) => aPurchase({ supplier: `F${n}`, euros: 10 ** (n - 1) })),
  indicators,
});

describe('INC · achats inclusifs et ESS (1 € à F1, 10 € à F2, 100 € à F3, 1 000 € à F4, 10 000 € à F5, 100 000 € à F6)', () => {
  it('INC-02 · insertion : les SIAE au sens strict, F1 et F5', () => {
    expect(figure('INC-02').value).toBe(1_000_100);
  });

  it('INC-03 · handicap : F2 (ESAT) et F5 (EA)', () => {
    expect(figure('INC-03').value).toBe(1_001_000);
  });

  it('piège 10 · INC-01 est une union : F5, SIAE et EA à la fois, n’y est qu’une fois', () => {
    expect(figure('INC-01-V').value).toBe(1_001_100);
    expect(figure('INC-01-P').value).toBeCloseTo(10_011 / 111_111, 12);
  });

  it('piège 11 · GEIQ et SEP ne sont pas des SIAE : seulement dans le périmètre large', () => {
    expect(figure('MOI-01').value).toBe(1_011_100);
  });

  it('piège 10 · ESS au sens de la loi : F1 et F5 ; un ESAT peut ne pas en être', () => {
    expect(figure('INC-04-V').value).toBe(1_000_100);
  });

  it('couverture : part du montant dont le statut est connu ; F6 n’a jamais été vérifié', () => {
    expect(figure('INC-01-P').coverage).toBeCloseTo(11_111 / 111_111, 12);
    expect(figure('INC-01-P').state).toBe('provisional');
    expect(figure('INC-01-V')).toMatchObject({ low: 1_001_100, high: 11_001_100 });
    expect(figure('INC-04-V').coverage).toBeCloseTo(11_011 / 111_111, 12);
  });

  it('aucun statut connu : pas de chiffre, et non 0 €', () => {
    const unknown = computeFigures({ suppliers: [panel[5]!], purchases: [aPurchase({ supplier: 'F6' })], indicators });
    expect(unknown.figure('INC-01-V')).toMatchObject({ value: undefined, reason: 'noKnownStatus' });
  });

  it('une EITI est une SIAE jusqu’à l’exercice 2026 compris (expérimentation jusqu’au 22 décembre 2026)', () => {
    const eiti = computeFigures({
      suppliers: [aSupplier({ code: 'F1', siae: ['EITI'] })],
      purchases: [aPurchase({ on: '2026-03-01' }), aPurchase({ on: '2027-03-01' })],
      indicators,
      today: '2027-06-01',
    });
    expect(eiti.figure('INC-02', '2026').value).toBe(10_000);
    expect(eiti.figure('INC-02', '2027').value).toBe(0);
  });
});
