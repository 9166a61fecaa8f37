import { aPurchase } from '../../builders/a-purchase';
import { aSupplier } from '../../builders/a-supplier';
import { computeFigures } from '../../builders/figures';

// Catégories du panel d’exemple : une TPE, une PME, une ETI, une grande entreprise, un non classé.
const panel = [
  aSupplier({ code: 'F1', inseeClass: 'PME', headcountBand: '02', turnover: undefined }),
  aSupplier({ code: 'F2', inseeClass: 'PME', headcountBand: '21' }),
  aSupplier({ code: 'F3', inseeClass: 'ETI' }),
  aSupplier({ code: 'F4', inseeClass: 'GE' }),
  aSupplier({ code: 'F5' }),
];

describe('ACH-01 · part des achats réalisés auprès des TPE-PME', () => {
  it('TPE 300 € + PME 200 € sur 1 000 € de catégorie connue : 50 %', () => {
    const { figure } = computeFigures({
      suppliers: panel,
      purchases: [
        aPurchase({ supplier: 'F1', euros: 300 }),
        aPurchase({ supplier: 'F2', euros: 200 }),
        aPurchase({ supplier: 'F3', euros: 400 }),
        aPurchase({ supplier: 'F4', euros: 100 }),
      ],
    });
    expect(figure('ACH-01')).toMatchObject({ value: 0.5, numerator: 50_000, denominator: 100_000, coverage: 1 });
  });

  it('piège 1 · une ETI n’est jamais comptée avec les PME', () => {
    const { figure } = computeFigures({
      suppliers: panel,
      purchases: [aPurchase({ supplier: 'F2', euros: 100 }), aPurchase({ supplier: 'F3', euros: 300 })],
    });
    expect(figure('ACH-01').value).toBe(0.25);
  });

  it('piège 2 · une filiale de cinq personnes d’un grand groupe (catégorie INSEE GE) n’est pas une PME', () => {
    const { figure } = computeFigures({
      suppliers: [aSupplier({ code: 'F1', inseeClass: 'GE', headcountBand: '02' }), panel[1]!],
      purchases: [aPurchase({ supplier: 'F1', euros: 900 }), aPurchase({ supplier: 'F2', euros: 100 })],
    });
    expect(figure('ACH-01').value).toBe(0.1);
  });

  it('piège 3 · la « PME » de l’INSEE comprend déjà la TPE : elle n’est pas comptée deux fois', () => {
    const { figure } = computeFigures({
      suppliers: panel,
      purchases: [aPurchase({ supplier: 'F1', euros: 100 }), aPurchase({ supplier: 'F4', euros: 100 })],
    });
    expect(figure('ACH-01')).toMatchObject({ value: 0.5, numerator: 10_000, denominator: 20_000 });
  });

  it('piège 4 · un fournisseur non classé n’est ni PME ni oublié : il est dans la couverture et dans les bornes', () => {
    const { figure } = computeFigures({
      suppliers: panel,
      purchases: [
        aPurchase({ supplier: 'F2', euros: 300 }),
        aPurchase({ supplier: 'F4', euros: 300 }),
        aPurchase({ supplier: 'F5', euros: 400 }),
      ],
    });
    expect(figure('ACH-01')).toMatchObject({
      ...{ value: 0.5, numerator: 30_000, denominator: 60_000 },
      ...{ coverage: 0.6, low: 0.3, high: 0.7, state: 'provisional' },
    });
  });

  it('sans aucune catégorie connue, le chiffre n’existe pas : ce n’est pas 0 %', () => {
    const { figure } = computeFigures({ suppliers: [panel[4]!], purchases: [aPurchase({ supplier: 'F5' })] });
    expect(figure('ACH-01')).toMatchObject({ value: undefined, reason: 'noKnownCategory', coverage: 0 });
  });

  it('piège 5 · la catégorie figée d’un exercice clos ne bouge pas quand le panel change', () => {
    const { figure } = computeFigures({
      suppliers: [aSupplier({ code: 'F1', inseeClass: 'GE' }), aSupplier({ code: 'F2', inseeClass: 'GE' })],
      purchases: [
        aPurchase({ supplier: 'F1', on: '2024-03-01' }),
        aPurchase({ supplier: 'F2', on: '2024-03-01' }),
        aPurchase({ supplier: 'F1', on: '2025-03-01' }),
      ],
      frozen: ({ row }, year) =>
        year === 2024 && row.code === 'F1'
          ? { sizeClass: 'PME', origin: 'insee', presumed: 'no', toConfirm: false }
          : undefined,
    });
    expect(figure('ACH-01', '2024').value).toBe(0.5);
    expect(figure('ACH-01', '2025').value).toBe(0);
  });

  it('piège 6 · c’est le montant HT qui compte, jamais le TTC', () => {
    const { figure } = computeFigures({
      suppliers: panel,
      purchases: [
        aPurchase({ supplier: 'F2', euros: 100, amountWithTax: 99_999 as never }),
        aPurchase({ supplier: 'F4', euros: 100 }),
      ],
    });
    expect(figure('ACH-01').value).toBe(0.5);
  });

  it('piège 7 · sur la base « payé », c’est la date de paiement qui range la ligne ; une facture non payée attend', () => {
    const { figure, exclusions } = computeFigures({
      suppliers: panel,
      settings: { 'Base des achats': 'payé' },
      purchases: [
        aPurchase({ supplier: 'F2', euros: 100, on: '2024-12-20', paid: '2025-01-31' }),
        aPurchase({ supplier: 'F4', euros: 300, on: '2025-01-20', paid: '2025-02-28' }),
        aPurchase({ supplier: 'F4', euros: 700, on: '2025-06-20' }),
      ],
    });
    expect(figure('ACH-01', '2025').value).toBe(0.25);
    expect(exclusions).toEqual([{ code: 'notPaid', count: 1, amount: 70_000, lines: [4] }]);
  });

  it('un avoir diminue le montant', () => {
    const { figure } = computeFigures({
      suppliers: panel,
      purchases: [
        aPurchase({ supplier: 'F2', euros: 500 }),
        aPurchase({ supplier: 'F2', euros: -250 }),
        aPurchase({ supplier: 'F4', euros: 750 }),
      ],
    });
    expect(figure('ACH-01')).toMatchObject({ value: 0.25, numerator: 25_000, denominator: 100_000 });
  });

  it('des avoirs plus grands que les achats : dénominateur négatif, pas de chiffre', () => {
    const { figure } = computeFigures({
      suppliers: panel,
      purchases: [aPurchase({ supplier: 'F2', euros: 100 }), aPurchase({ supplier: 'F4', euros: -300 })],
    });
    expect(figure('ACH-01')).toMatchObject({
      ...{ value: undefined, reason: 'denominatorNotPositive', denominator: -20_000, state: 'notComputable' },
    });
  });

  it('une administration, un fournisseur étranger et l’intragroupe sont hors du numérateur et du dénominateur', () => {
    const { figure } = computeFigures({
      suppliers: [
        panel[1]!,
        panel[3]!,
        aSupplier({ code: 'F6', sizeClass: 'ADM', sizeClassOrigin: 'typed' }),
        { code: 'F7', country: 'DE', inseeClass: 'PME', headcountBand: '21' },
        aSupplier({ code: 'F8', inseeClass: 'PME', intragroup: true }),
      ],
      purchases: ['F2', 'F4', 'F6', 'F7', 'F8'].map((supplier) => aPurchase({ supplier, euros: 100 })),
    });
    expect(figure('ACH-01')).toMatchObject({ value: 0.5, denominator: 20_000, coverage: 1 });
  });

  it('les lignes hors périmètre, sans montant, sans date, d’un fournisseur inconnu ou d’un lot non validé sont listées', () => {
    const { figure, exclusions } = computeFigures({
      suppliers: panel,
      committedLots: ['L1'],
      purchases: [
        aPurchase({ supplier: 'F2', lot: 'L1' }),
        aPurchase({ supplier: 'F2', outOfScope: 'Subvention' }),
        { supplier: 'F2', invoicedOn: aPurchase().invoicedOn! },
        aPurchase({ supplier: 'F2', on: '' }),
        aPurchase({ supplier: 'F99' }),
        aPurchase({ supplier: 'F2', lot: 'L2' }),
      ],
    });
    expect(figure('ACH-01').denominator).toBe(10_000);
    expect(exclusions.map(({ code, count, lines }) => [code, count, lines])).toEqual([
      ['uncommittedLot', 1, [7]],
      ['outOfScope', 1, [3]],
      ['noAmount', 1, [4]],
      ['unknownSupplier', 1, [6]],
      ['noDate', 1, [5]],
    ]);
  });

  it('la part présumée (catégorie déduite de l’effectif) est donnée à part', () => {
    const { figure } = computeFigures({
      suppliers: [panel[1]!, panel[3]!, aSupplier({ code: 'F6', headcountBand: '11' })],
      purchases: [
        aPurchase({ supplier: 'F2', euros: 200 }),
        aPurchase({ supplier: 'F6', euros: 300 }),
        aPurchase({ supplier: 'F4', euros: 500 }),
      ],
    });
    expect(figure('ACH-01')).toMatchObject({ value: 0.5, presumed: 0.3, coverage: 1 });
  });

  it('une TPE dont seule la coupe TPE ou PME est présumée ne compte pas comme présumée dans TPE-PME', () => {
    const { figure } = computeFigures({ suppliers: panel, purchases: [aPurchase({ supplier: 'F1' })] });
    expect(figure('ACH-01')).toMatchObject({ value: 1, presumed: 0 });
  });

  it('le code, le SIREN et le SIRET d’un fournisseur désignent le même', () => {
    const siren = panel[1]!.siren!;
    const { figure } = computeFigures({
      suppliers: panel,
      purchases: [
        aPurchase({ supplier: 'F2', euros: 100 }),
        aPurchase({ supplier: siren, euros: 100 }),
        aPurchase({ supplier: 'F4', euros: 200 }),
      ],
    });
    expect(figure('ACH-01').value).toBe(0.5);
    expect(figure('ACH-04')).toMatchObject({ numerator: 1, denominator: 2 });
  });

  it('exercice décalé : « 2025 » avec un premier mois d’avril va d’avril 2025 à mars 2026', () => {
    const { figure } = computeFigures({
      suppliers: panel,
      settings: { 'Premier mois de l’exercice': '4' },
      purchases: [
        aPurchase({ supplier: 'F4', on: '2025-03-31' }),
        aPurchase({ supplier: 'F2', on: '2025-04-01' }),
        aPurchase({ supplier: 'F2', on: '2026-03-31' }),
      ],
    });
    expect(figure('ACH-05', '2025').value).toBe(20_000);
    expect(figure('ACH-01', '2025-T4').value).toBe(1);
    expect(figure('ACH-01', '2025-03').value).toBe(0);
  });

  it('un total annuel nourrit l’année ; trimestre, mois et 12M demandent le détail des factures', () => {
    const { figure } = computeFigures({
      suppliers: panel,
      purchases: [
        aPurchase({ supplier: 'F2', on: '', year: 2025, euros: 100 }),
        aPurchase({ supplier: 'F4', on: '', year: 2025, euros: 300 }),
      ],
    });
    expect(figure('ACH-01', '2025').value).toBe(0.25);
    for (const period of ['2025-T2', '2025-06', '12M']) {
      expect(figure('ACH-01', period)).toMatchObject({ value: undefined, reason: 'needsDetail' });
    }
  });
});
