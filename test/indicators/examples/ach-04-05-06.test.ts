import { aPurchase } from '../../builders/a-purchase';
import { aSupplier } from '../../builders/a-supplier';
import { computeFigures } from '../../builders/figures';

const panel = [
  aSupplier({ code: 'F1', inseeClass: 'PME', headcountBand: '02' }),
  aSupplier({ code: 'F2', inseeClass: 'PME', headcountBand: '21' }),
  aSupplier({ code: 'F3', inseeClass: 'ETI' }),
  aSupplier({ code: 'F4', inseeClass: 'GE' }),
  aSupplier({ code: 'F5' }),
];

describe('ACH-04 · part des fournisseurs actifs qui sont des TPE-PME', () => {
  it('deux TPE-PME sur quatre fournisseurs actifs de catégorie connue : 50 %', () => {
    const { figure } = computeFigures({
      suppliers: panel,
      purchases: ['F1', 'F2', 'F3', 'F4'].map((supplier) => aPurchase({ supplier })),
    });
    expect(figure('ACH-04')).toMatchObject({ value: 0.5, numerator: 2, denominator: 4, measureUnit: 'count' });
  });

  it('piège 8 · nombre et montant diffèrent : 2 fournisseurs sur 3, mais 20 % du montant', () => {
    const { figure } = computeFigures({
      suppliers: panel,
      purchases: [
        aPurchase({ supplier: 'F1', euros: 50 }),
        aPurchase({ supplier: 'F2', euros: 150 }),
        aPurchase({ supplier: 'F4', euros: 800 }),
      ],
    });
    expect(figure('ACH-04').value).toBeCloseTo(2 / 3, 12);
    expect(figure('ACH-01').value).toBe(0.2);
  });

  it('un fournisseur n’est compté qu’une fois par période, quel que soit le nombre de lignes', () => {
    const { figure } = computeFigures({
      suppliers: panel,
      purchases: [
        aPurchase({ supplier: 'F1', on: '2025-01-10' }),
        aPurchase({ supplier: 'F1', on: '2025-02-10' }),
        aPurchase({ supplier: 'F1', on: '2025-12-10' }),
        aPurchase({ supplier: 'F4', on: '2025-02-10' }),
      ],
    });
    expect(figure('ACH-04')).toMatchObject({ numerator: 1, denominator: 2 });
    expect(figure('ACH-04', '2025-T1')).toMatchObject({ numerator: 1, denominator: 2 });
    expect(figure('ACH-04', '2025-01')).toMatchObject({ numerator: 1, denominator: 1 });
  });

  it('un fournisseur qui n’a qu’un avoir dans la période n’est pas actif', () => {
    const { figure } = computeFigures({
      suppliers: panel,
      purchases: [aPurchase({ supplier: 'F1' }), aPurchase({ supplier: 'F2', euros: -50 })],
    });
    expect(figure('ACH-04')).toMatchObject({ numerator: 1, denominator: 1 });
    expect(figure('ACH-05').value).toBe(5_000);
  });

  it('deux lignes du panel pour un même SIREN sont un seul fournisseur', () => {
    const siren = panel[0]!.siren!;
    const { figure } = computeFigures({
      suppliers: [...panel, { code: 'F1-BIS', siren, inseeClass: 'PME' }],
      purchases: [aPurchase({ supplier: 'F1' }), aPurchase({ supplier: 'F1-BIS' }), aPurchase({ supplier: 'F4' })],
    });
    expect(figure('ACH-04')).toMatchObject({ numerator: 1, denominator: 2 });
  });
});

describe('ACH-05 · montant des achats auprès des TPE-PME', () => {
  it('additionne TPE et PME, avoirs déduits, et rien d’autre', () => {
    const { figure } = computeFigures({
      suppliers: panel,
      purchases: [
        aPurchase({ supplier: 'F1', euros: 10.1 }),
        aPurchase({ supplier: 'F2', euros: 20.2 }),
        aPurchase({ supplier: 'F2', euros: -0.3 }),
        aPurchase({ supplier: 'F3', euros: 1000 }),
        aPurchase({ supplier: 'F5', euros: 70 }),
      ],
    });
    expect(figure('ACH-05')).toMatchObject({
      ...{ value: 3_000, unit: 'amount', denominator: undefined },
      ...{ low: 3_000, high: 10_000 },
    });
    expect(figure('ACH-05').coverage).toBeCloseTo(1030 / 1100, 12);
  });

  it('aucun achat dans le mois : « Aucun achat sur la période », et non 0 €', () => {
    const { figure } = computeFigures({ suppliers: panel, purchases: [aPurchase({ supplier: 'F1' })] });
    expect(figure('ACH-05', '2025-01')).toMatchObject({ value: undefined, reason: 'noData', coverage: undefined });
  });

  it('une cible annuelle en euros ne se compare qu’à une année', () => {
    const indicators = [
      {
        ...{ code: 'MOI-01', label: 'Achats TPE-PME', active: 'Oui', measure: 'Montant des achats HT' },
        ...{ population: 'TPE et PME', unit: '€', direction: 'à augmenter', targets: '1 000' },
      },
    ];
    const { figure } = computeFigures({ suppliers: panel, purchases: [aPurchase({ supplier: 'F1' })], indicators });
    expect(figure('MOI-01')).toMatchObject({ target: 100_000, state: 'missed' });
    expect(figure('MOI-01', '2025-T2')).toMatchObject({ target: undefined, state: 'noTarget' });
  });
});

describe('ACH-06-V et ACH-06-N · taux de qualification du panel', () => {
  const purchases = [
    aPurchase({ supplier: 'F1', euros: 100 }),
    aPurchase({ supplier: 'F4', euros: 860 }),
    aPurchase({ supplier: 'F5', euros: 40 }),
  ];

  it('ACH-06-V, en montant : 960 € sur 1 000 €, 96 %, cible 95 % atteinte', () => {
    const { figure } = computeFigures({ suppliers: panel, purchases });
    expect(figure('ACH-06-V')).toMatchObject({ value: 0.96, coverage: 0.96, target: 0.95, state: 'reached' });
  });

  it('ACH-06-N, en nombre : 2 fournisseurs sur 3, cible 90 % manquée', () => {
    const { figure } = computeFigures({ suppliers: panel, purchases });
    expect(figure('ACH-06-N')).toMatchObject({ numerator: 2, denominator: 3, state: 'missed' });
  });

  it('piège 4 · une catégorie inconnue reste au dénominateur : la couverture le montre', () => {
    const { figure } = computeFigures({ suppliers: panel, purchases: [aPurchase({ supplier: 'F5' })] });
    expect(figure('ACH-06-V')).toMatchObject({ value: 0, coverage: 0, state: 'missed' });
  });

  it('une catégorie présumée compte comme qualifiée, et la part présumée est dite', () => {
    const { figure } = computeFigures({
      suppliers: [...panel, aSupplier({ code: 'F6', headcountBand: '12' })],
      purchases: [...purchases, aPurchase({ supplier: 'F6', euros: 1000 })],
    });
    expect(figure('ACH-06-V')).toMatchObject({ value: 0.98, presumed: 0.5 });
  });

  it('un étranger et une administration sont hors des deux ; un pays inconnu compte comme français', () => {
    const { figure } = computeFigures({
      suppliers: [
        panel[0]!,
        { code: 'F7', vatNumber: 'DE811234567' },
        aSupplier({ code: 'F8', sizeClass: 'ADM', sizeClassOrigin: 'typed' }),
        { code: 'F9', name: 'À identifier' },
      ],
      purchases: ['F1', 'F7', 'F8', 'F9'].map((supplier) => aPurchase({ supplier })),
    });
    expect(figure('ACH-06-N')).toMatchObject({ numerator: 1, denominator: 2 });
  });
});
