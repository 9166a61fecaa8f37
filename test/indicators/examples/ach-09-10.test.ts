import { inventedSiren, inventedSiret } from '../../../sheets-templates/demo/invented-identifiers';
import { aDay, aPurchase } from '../../builders/a-purchase';
import { aSupplier } from '../../builders/a-supplier';
import { computeFigures, type Sample } from '../../builders/figures';
import { followed } from '../../builders/followed';

const firm = inventedSiren(2);
const [seat = '', site = '', other = ''] = [1, 2, 3].map((nic) => inventedSiret(firm, nic));
const indicators = [...followed('ACH-09', 'ACH-10', 'ACH-04')];
const zonesSeenOn = aDay('2025-02-01');

const panel = [
  aSupplier({ code: 'F1', postalCode: '29200', inseeClass: 'PME' }),
  aSupplier({ code: 'F2', siren: firm, siret: seat, postalCode: '75008', inseeClass: 'GE' }),
  aSupplier({ code: 'F3', postalCode: '13001', inseeClass: 'PME' }),
  aSupplier({ code: 'F4', inseeClass: 'PME' }),
  aSupplier({ code: 'F5', country: 'DE' }),
  aSupplier({ code: 'F6', sizeClass: 'ADM', postalCode: '29000' }),
];

function figures(sample: Partial<Sample>) {
  return computeFigures({ suppliers: panel, purchases: [], indicators, ...sample });
}

describe('ACH-09 · part des achats locaux (zone : Finistère)', () => {
  const settings = { 'Achats locaux': '29' };
  const purchases = [
    aPurchase({ supplier: 'F1', euros: 100 }),
    aPurchase({ supplier: 'F2', euros: 300 }),
    aPurchase({ supplier: 'F3', euros: 500 }),
    aPurchase({ supplier: 'F4', euros: 100 }),
    aPurchase({ supplier: 'F5', euros: 9000 }),
    aPurchase({ supplier: 'F6', euros: 9000 }),
  ];

  it('100 € à Brest sur 1 000 € de fournisseurs français ; l’Allemagne et l’administration sont hors du rapport', () => {
    const { figure } = figures({ purchases, settings });
    expect(figure('ACH-09')).toMatchObject({ value: 0.1, numerator: 10_000, denominator: 100_000 });
  });

  it('couverture : 900 € sur 1 000 € ont un lieu connu ; entre 10 % et 20 % selon F4', () => {
    const { figure } = figures({ purchases, settings });
    expect(figure('ACH-09')).toMatchObject({ coverage: 0.9, low: 0.1, high: 0.2 });
  });

  it('sans zone dans Paramètres : pas de chiffre, et la raison le dit ; sans aucun lieu connu non plus', () => {
    expect(figures({ purchases }).figure('ACH-09')).toMatchObject({ value: undefined, reason: 'noLocalZone' });
    const nowhere = figures({ purchases: [aPurchase({ supplier: 'F4' })], settings });
    expect(nowhere.figure('ACH-09')).toMatchObject({ value: undefined, reason: 'noKnownPlace' });
  });

  it('piège 18 · « local » est l’établissement qui facture, jamais le siège : un autre SIRET n’est nulle part connu', () => {
    const lines = [aPurchase({ supplier: site, euros: 300 }), aPurchase({ supplier: 'F3', euros: 100 })];
    const { figure } = figures({ purchases: lines, settings: { 'Achats locaux': '75' } });
    expect(figure('ACH-09')).toMatchObject({ value: 0, coverage: 0.25, low: 0, high: 0.75 });
  });

  it('piège 18 · Établissements dit où sont les autres : 300 € au site de Quimper, 100 € au siège parisien', () => {
    const lines = [aPurchase({ supplier: site, euros: 300 }), aPurchase({ supplier: 'F2', euros: 100 })];
    const { figure } = figures({ purchases: lines, settings, establishments: [{ siret: site, postalCode: '29000' }] });
    expect(figure('ACH-09')).toMatchObject({ value: 0.75, coverage: 1 });
  });

  it('un fournisseur acheté dans trois lieux n’est qu’un fournisseur actif', () => {
    const lines = [seat, site, other].map((supplier) => aPurchase({ supplier }));
    const { figure } = figures({ purchases: lines, settings, establishments: [{ siret: site, postalCode: '29000' }] });
    expect(figure('ACH-04')).toMatchObject({ numerator: 0, denominator: 1 });
    expect(figure('ACH-09').value).toBeCloseTo(1 / 3, 12);
  });

  it('une région est une zone : la Bretagne comprend le 29', () => {
    const { figure } = figures({ purchases, settings: { 'Achats locaux': 'Bretagne' } });
    expect(figure('ACH-09').value).toBe(0.1);
  });
});

describe('ACH-10 · part des achats en QPV ou en FRR, déclarés et datés', () => {
  const zoned = [
    aSupplier({ code: 'F1', priorityDistrict: true, ruralZone: false, zonesSeenOn }),
    aSupplier({ code: 'F2', priorityDistrict: false, ruralZone: true, zonesSeenOn }),
    aSupplier({ code: 'F3', priorityDistrict: false, ruralZone: false, zonesSeenOn }),
    aSupplier({ code: 'F4', priorityDistrict: true }),
  ];
  const purchases = [1, 2, 3, 4].map((n) => aPurchase({ supplier: `F${n}`, euros: n * 100 }));

  it('100 € en QPV et 200 € en FRR sur 1 000 € : 30 % ; sans date, F4 n’est ni oui ni non', () => {
    const { figure } = figures({ suppliers: zoned, purchases });
    expect(figure('ACH-10')).toMatchObject({ value: 0.3, numerator: 30_000, denominator: 100_000, coverage: 0.6 });
    expect(figure('ACH-10')).toMatchObject({ low: 0.3, high: 0.7 });
  });

  it('une zone rurale relevée avant le 1er juillet 2024 était une ZRR, et non une FRR', () => {
    const old = [aSupplier({ code: 'F1', ruralZone: true, priorityDistrict: false, zonesSeenOn: aDay('2024-06-30') })];
    const { figure } = figures({ suppliers: old, purchases: [aPurchase({})] });
    expect(figure('ACH-10')).toMatchObject({ value: undefined, reason: 'noKnownArea' });
    const since = [{ ...old[0]!, zonesSeenOn: aDay('2024-07-01') }];
    expect(figures({ suppliers: since, purchases: [aPurchase({})] }).figure('ACH-10').value).toBe(1);
  });
});
