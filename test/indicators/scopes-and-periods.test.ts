import { aPurchase } from '../builders/a-purchase';
import { aSupplier } from '../builders/a-supplier';
import { computeFigures } from '../builders/figures';

describe('scopes', () => {
  it('limits by entity, family, department and region, and by several at once', () => {
    const { figure } = computeFigures({
      suppliers: [
        aSupplier({ code: 'F1', inseeClass: 'PME', department: '29', region: 'Bretagne' }),
        aSupplier({ code: 'F2', inseeClass: 'PME', department: '75' }),
      ],
      purchases: [
        aPurchase({ supplier: 'F1', euros: 1, entity: 'DSI', family: 'Conseil' }),
        aPurchase({ supplier: 'F1', euros: 10, entity: 'DSI', family: 'Énergie' }),
        aPurchase({ supplier: 'F2', euros: 100, entity: 'Siège', family: 'conseil' }),
      ],
      settings: {
        'Périmètres déclarés':
          'entite=DSI | famille=CONSEIL | entite=DSI,famille=Conseil | departement=75\nregion=bretagne',
      },
    });
    const amounts = [
      '',
      'entite=DSI',
      'famille=CONSEIL',
      'entite=DSI,famille=Conseil',
      'departement=75',
      'region=bretagne',
    ];
    expect(amounts.map((scope) => figure('ACH-05', '2025', scope).value)).toEqual([
      11_100, 1_100, 10_100, 100, 10_000, 1_100,
    ]);
  });
});

describe('periods', () => {
  const suppliers = [aSupplier({ code: 'F1', inseeClass: 'PME' })];

  it('gives years, quarters, months and the twelve months up to the last purchases', () => {
    const { grid, figure } = computeFigures({
      suppliers,
      purchases: [
        aPurchase({ euros: 1, on: '2024-10-31' }),
        aPurchase({ euros: 10, on: '2024-11-01' }),
        aPurchase({ euros: 100, on: '2025-10-31' }),
      ],
    });
    expect(grid.years).toEqual([2024, 2025]);
    expect(grid.defaultYear).toBe(2025);
    expect(figure('ACH-05', '2024-T4').value).toBe(1_100);
    expect(figure('ACH-05', '2024-10').value).toBe(100);
    expect(figure('ACH-05', '12M').value).toBe(11_000);
  });

  it('« dernier exercice complet » : the year in progress is not the default one', () => {
    const purchases = [aPurchase({ on: '2025-03-01' }), aPurchase({ on: '2026-03-01' })];
    expect(computeFigures({ suppliers, purchases, today: '2026-12-31' }).grid.defaultYear).toBe(2025);
    expect(computeFigures({ suppliers, purchases, today: '2027-01-01' }).grid.defaultYear).toBe(2026);
    expect(computeFigures({ suppliers, purchases: [purchases[1]!], today: '2026-12-31' }).grid.defaultYear).toBe(2026);
  });

  it('leaves out lines dated after the year of today, instead of opening a year 2062', () => {
    const { grid, exclusions } = computeFigures({
      suppliers,
      purchases: [aPurchase({ on: '2026-12-31' }), aPurchase({ on: '2062-01-01' }), aPurchase({ on: '', year: 2027 })],
      today: '2026-11-23',
    });
    expect(grid.years).toEqual([2026]);
    expect(exclusions).toEqual([{ code: 'afterToday', count: 2, amount: 20_000, lines: [3, 4] }]);
  });

  it('one yearly total makes the shorter periods of its year unusable, and of no other year', () => {
    const { figure } = computeFigures({
      suppliers,
      purchases: [aPurchase({ on: '2024-05-05' }), aPurchase({ on: '2025-05-05' }), aPurchase({ on: '', year: 2025 })],
    });
    expect(figure('ACH-05', '2025').value).toBe(20_000);
    expect(figure('ACH-05', '2025-T2').reason).toBe('needsDetail');
    expect(figure('ACH-05', '2024-T2').value).toBe(10_000);
  });
});
