import { aPurchase } from '../../builders/a-purchase';
import { aSupplier } from '../../builders/a-supplier';
import { computeFigures } from '../../builders/figures';
import { followed } from '../../builders/followed';

const panel = [
  aSupplier({ code: 'F1', inseeClass: 'PME', headcountBand: '02' }),
  aSupplier({ code: 'F2', inseeClass: 'PME', headcountBand: '21' }),
  aSupplier({ code: 'F3', inseeClass: 'ETI' }),
  aSupplier({ code: 'F4', inseeClass: 'GE' }),
];

describe('ACH-02 et ACH-03 · parts des TPE et des ETI', () => {
  const { figure } = computeFigures({
    suppliers: panel,
    purchases: [
      aPurchase({ supplier: 'F1', euros: 100 }),
      aPurchase({ supplier: 'F2', euros: 200 }),
      aPurchase({ supplier: 'F3', euros: 300 }),
      aPurchase({ supplier: 'F4', euros: 400 }),
    ],
    indicators: followed('ACH-02', 'ACH-03'),
  });

  it('TPE : 100 € sur 1 000 €, et la coupe TPE ou PME présumée est dite', () => {
    expect(figure('ACH-02')).toMatchObject({ value: 0.1, presumed: 0.1 });
  });

  it('piège 1 · ETI : 300 € sur 1 000 €, à part des PME', () => {
    expect(figure('ACH-03')).toMatchObject({ value: 0.3, state: 'noTarget' });
  });
});

describe('ACH-07 · nouveaux fournisseurs TPE-PME', () => {
  const purchases = [
    aPurchase({ supplier: 'F2', on: '2023-05-01' }),
    aPurchase({ supplier: 'F4', on: '2024-05-01' }),
    aPurchase({ supplier: 'F1', on: '2025-02-01' }),
    aPurchase({ supplier: 'F2', on: '2025-02-01' }),
    aPurchase({ supplier: 'F3', on: '2025-02-01' }),
  ];
  const indicators = followed('ACH-07');

  it('F1, acheté pour la première fois en 2025, compte ; F2 revient, F3 est une ETI', () => {
    const { figure } = computeFigures({ suppliers: panel, purchases, indicators });
    expect(figure('ACH-07')).toMatchObject({ value: 1 });
    expect(figure('ACH-07', '2025-T1')).toMatchObject({ value: 1 });
  });

  it('n’existe pas avant trois exercices d’achats', () => {
    const { figure } = computeFigures({ suppliers: panel, purchases, indicators });
    expect(figure('ACH-07', '2024')).toMatchObject({ value: undefined, reason: 'needsYears' });
  });

  it('un avoir n’est pas un premier achat', () => {
    const { figure } = computeFigures({
      suppliers: panel,
      purchases: [...purchases, aPurchase({ supplier: 'F1', on: '2023-01-01', euros: -5 })],
      indicators,
    });
    expect(figure('ACH-07').value).toBe(1);
  });
});

describe('ACH-08 · taux de maintien des TPE-PME', () => {
  const indicators = followed('ACH-08');

  it('deux TPE-PME actives en 2024, une seule encore en 2025 : 50 %', () => {
    const { figure } = computeFigures({
      suppliers: panel,
      purchases: [
        aPurchase({ supplier: 'F1', on: '2024-05-01' }),
        aPurchase({ supplier: 'F2', on: '2024-05-01' }),
        aPurchase({ supplier: 'F4', on: '2024-05-01' }),
        aPurchase({ supplier: 'F1', on: '2025-09-01' }),
        aPurchase({ supplier: 'F4', on: '2025-09-01' }),
      ],
      indicators,
    });
    expect(figure('ACH-08')).toMatchObject({ value: 0.5, numerator: 1, denominator: 2 });
    expect(figure('ACH-08', '2024')).toMatchObject({ value: undefined, reason: 'needsYears' });
    expect(figure('ACH-08', '12M').reason).toBe('needsYears');
  });
});

describe('ACH-11 · concentration', () => {
  it('douze fournisseurs : 10 × 100 € sur 1 020 €', () => {
    const { figure } = computeFigures({
      suppliers: Array.from({ length: 12 }, (_, n) => aSupplier({ code: `F${n + 1}` })),
      purchases: Array.from({ length: 12 }, (_, n) => aPurchase({ supplier: `F${n + 1}`, euros: n < 2 ? 10 : 100 })),
      indicators: followed('ACH-11'),
    });
    expect(figure('ACH-11')).toMatchObject({ numerator: 100_000, denominator: 102_000, coverage: 1 });
  });

  it('les dix premiers de l’année ne sont pas la somme des dix premiers de chaque mois', () => {
    const twenty = Array.from({ length: 20 }, (_, n) => n + 1);
    const { figure } = computeFigures({
      suppliers: twenty.map((n) => aSupplier({ code: `F${n}` })),
      purchases: twenty.map((n) => aPurchase({ supplier: `F${n}`, on: n <= 10 ? '2025-01-01' : '2025-02-01' })),
      indicators: followed('ACH-11'),
    });
    expect(figure('ACH-11', '2025-01').value).toBe(1);
    expect(figure('ACH-11', '2025').value).toBe(0.5);
  });
});
