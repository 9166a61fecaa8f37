import { amountOfEuros } from '../../src/model/amount';
import { currentSizeClass, sizeClassInYear } from '../../src/suppliers/size-class-in-year';
import { supplierOf, type SupplierRow } from '../../src/suppliers/supplier';
import { aDay } from '../builders/a-purchase';

function classOf(row: Partial<SupplierRow>): string {
  const { sizeClass, origin, presumed, toConfirm } = currentSizeClass(
    supplierOf(2, { code: 'F1', ...row } as SupplierRow),
  );
  return [sizeClass, origin ?? 'aucune', presumed === 'no' ? '' : presumed, toConfirm ? 'à confirmer' : '']
    .filter((word) => word !== '')
    .join(' ');
}

const million = (euros: number) => amountOfEuros(euros * 1e6).amount;

describe('catégorie retenue', () => {
  it.each<[string, Partial<SupplierRow>, string]>([
    ['rien de connu : non classé, jamais PME', {}, 'NC aucune'],
    ['INSEE GE l’emporte sur un petit effectif (filiale)', { inseeClass: 'GE', headcountBand: '02' }, 'GE insee'],
    ['INSEE ETI', { inseeClass: 'ETI' }, 'ETI insee'],
    ['INSEE PME, effectif inconnu : la coupe TPE est présumée', { inseeClass: 'PME' }, 'PME insee split'],
    [
      'INSEE PME, 3 à 5 salariés, CA et bilan inconnus : TPE présumée',
      { inseeClass: 'PME', headcountBand: '02' },
      'TPE insee split',
    ],
    [
      'INSEE PME, 3 à 5 salariés, CA 1 M€ : TPE',
      { inseeClass: 'PME', headcountBand: '02', turnover: million(1) },
      'TPE insee',
    ],
    [
      'INSEE PME, 3 à 5 salariés, CA 3 M€ et bilan 1 M€ : TPE (CA ou bilan)',
      { inseeClass: 'PME', headcountBand: '02', turnover: million(3), balanceSheet: million(1) },
      'TPE insee',
    ],
    [
      'INSEE PME, CA 3 M€ et bilan 3 M€ : pas une TPE',
      { inseeClass: 'PME', headcountBand: '02', turnover: million(3), balanceSheet: million(3) },
      'PME insee',
    ],
    ['INSEE PME, 50 à 99 salariés', { inseeClass: 'PME', headcountBand: '21' }, 'PME insee'],
    ['INSEE PME, unité non employeuse (NN)', { inseeClass: 'PME', headcountBand: 'NN' }, 'TPE insee split'],
    ['sans catégorie INSEE, 6 à 9 salariés : TPE présumée', { headcountBand: '03' }, 'TPE derived class à confirmer'],
    [
      'sans catégorie INSEE, 6 à 9 salariés mais CA 5 M€ : PME présumée',
      { headcountBand: '03', turnover: million(5) },
      'PME derived class à confirmer',
    ],
    ['sans catégorie INSEE, 200 à 249 : PME présumée', { headcountBand: '31' }, 'PME derived class à confirmer'],
    ['sans catégorie INSEE, 250 à 499 : ETI présumée', { headcountBand: '32' }, 'ETI derived class à confirmer'],
    ['sans catégorie INSEE, 5 000 et plus : GE présumée', { headcountBand: '52' }, 'GE derived class à confirmer'],
    ['saisie par une personne', { inseeClass: 'GE', sizeClass: 'PME', sizeClassOrigin: 'typed' }, 'PME typed'],
    ['saisie sans source : une personne l’a écrite', { sizeClass: 'ADM' }, 'ADM typed'],
    [
      '« Non classé » sans source n’est qu’un calcul ancien',
      { sizeClass: 'NC', headcountBand: '11' },
      'PME derived class à confirmer',
    ],
    [
      'déclarée avec preuve datée',
      { inseeClass: 'GE', sizeClass: 'PME', sizeClassOrigin: 'declared', verifiedOn: aDay('2026-01-01') },
      'PME declared',
    ],
    [
      'déclarée sans preuve datée : l’INSEE l’emporte',
      { inseeClass: 'GE', sizeClass: 'PME', sizeClassOrigin: 'declared' },
      'GE insee à confirmer',
    ],
    [
      'déclarée sans preuve, rien d’autre de connu',
      { sizeClass: 'PME', sizeClassOrigin: 'declared' },
      'PME declared à confirmer',
    ],
    [
      'une catégorie calculée autrefois est calculée de nouveau',
      { sizeClass: 'TPE', sizeClassOrigin: 'insee', inseeClass: 'GE' },
      'GE insee',
    ],
  ])('%s', (_, row, expected) => {
    expect(classOf(row)).toBe(expected);
  });

  it('piège 5 · un exercice clos garde sa catégorie figée', () => {
    const supplier = supplierOf(2, { code: 'F1', inseeClass: 'GE' } as SupplierRow);
    const frozen = { sizeClass: 'PME', origin: 'insee', presumed: 'no', toConfirm: false } as const;
    expect(sizeClassInYear(supplier, 2024, (_, year) => (year === 2024 ? frozen : undefined)).sizeClass).toBe('PME');
    expect(sizeClassInYear(supplier, 2025, (_, year) => (year === 2024 ? frozen : undefined)).sizeClass).toBe('GE');
  });
});
