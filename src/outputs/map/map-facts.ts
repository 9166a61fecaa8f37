import type { inclusionLabels } from '../../../sheets-templates/map/map-tab';
import { namedSite, strictKindsOf, type SupplierBook } from '../../indicators/kinds';
import { traitsOf } from '../../indicators/supplier-traits';
import { amountOfCents } from '../../model/amount';
import { fiscalYear, type Period } from '../../model/period';
import type { SizeClass } from '../../model/size-class';
import { intAt } from '../../model/typed-column';
import { dependenceOf } from '../../suppliers/dependence';
import { placeOfSupplier, type Place } from '../../suppliers/place';
import { sizeClassInYear } from '../../suppliers/size-class-in-year';
import type { Supplier } from '../../suppliers/supplier';
import { supplierBookOf, type Sources } from '../read-sources';
import { spendIn, type Spend } from './spend-in';

export type Inclusion = keyof typeof inclusionLabels;

/** Purchases from one establishment in one family, with all that the map tells of them. */
export interface MappedSpend extends Spend {
  /** Number of the supplier in the index. */
  readonly supplier: number;
  readonly sizeClass: SizeClass;
  readonly inclusion: Inclusion;
  readonly place: Place;
  /** The supplier is on watch for dependence. */
  readonly dependent: boolean;
}

/** A supplier of the panel, where its own establishment is. */
export interface MappedSupplier {
  readonly sizeClass: SizeClass;
  readonly place: Place;
}

/** What Cartographie is made from: purchases of one fiscal year, and the panel without the companies of the group. */
export interface MapFacts {
  readonly period: Period;
  readonly families: readonly string[];
  readonly spend: readonly MappedSpend[];
  readonly panel: readonly MappedSupplier[];
}

/** Amounts by supplier, whatever the establishment and the family. */
function amountsBySupplier(spend: readonly Spend[], book: SupplierBook): ReadonlyMap<number, number> {
  const amounts = new Map<number, number>();
  for (const { establishment, amount } of spend) {
    const supplier = intAt(book.establishments.supplier, establishment);
    amounts.set(supplier, (amounts.get(supplier) ?? 0) + amount);
  }
  return amounts;
}

/** What an establishment is to inclusion in a fiscal year: in one group, unknown apart. */
function inclusionAt(book: SupplierBook, supplier: Supplier, establishment: number, year: number): Inclusion {
  const traits = traitsOf({
    ...{ supplier, sizeClass: sizeClassInYear(supplier, year, book.frozen), status: book.statusOf(supplier, year) },
    ...{ site: namedSite(book.establishments, establishment), strictKinds: strictKindsOf(year, book.fiscalStart) },
    ...{ local: undefined, priorityArea: undefined },
  });
  if (traits.insertion) return traits.disability ? 'both' : 'insertion';
  if (traits.disability) return 'disability';
  if (traits.ess === true) return 'ess';
  return traits.inclusionKnown && traits.ess !== undefined ? 'none' : 'unknown';
}

/** The facts of the map for a fiscal year. */
export function mapFactsOf(sources: Sources, year: number): MapFacts {
  const { purchases, settings, suppliers } = sources;
  const { fiscalStart, dependenceThreshold } = settings.settings;
  const book = supplierBookOf(sources);
  const period = fiscalYear(year, fiscalStart);
  const spend = spendIn(period, purchases.facts);
  const amounts = amountsBySupplier(spend, book);
  const mapped = spend.flatMap((found): MappedSpend[] => {
    const number = intAt(book.establishments.supplier, found.establishment);
    const supplier = suppliers.suppliers[number];
    if (!supplier) return [];
    const amount = amountOfCents(amounts.get(number) ?? 0);
    return [
      {
        ...found,
        supplier: number,
        sizeClass: sizeClassInYear(supplier, year, book.frozen).sizeClass,
        inclusion: inclusionAt(book, supplier, found.establishment, year),
        place: book.sites.placeOf(supplier, namedSite(book.establishments, found.establishment)),
        dependent: dependenceOf(amount, supplier.row, year, dependenceThreshold) === 'alert',
      },
    ];
  });
  const panel = suppliers.suppliers
    .filter(({ row }) => row.intragroup !== true)
    .map((supplier) => ({
      sizeClass: sizeClassInYear(supplier, year, book.frozen).sizeClass,
      place: placeOfSupplier(supplier),
    }));
  return { period, families: purchases.families, spend: mapped, panel };
}
