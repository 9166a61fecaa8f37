import type { Party } from '../../facts/tenders/holders';
import type { Day } from '../../model/day';
import { monthOfDay } from '../../model/month';
import { fiscalYearOf } from '../../model/period';
import { sizeClassInYear } from '../../suppliers/size-class-in-year';
import type { NamedSite } from '../../suppliers/sites';
import type { Supplier } from '../../suppliers/supplier';
import { strictKindsOf, territoryOf, type SupplierBook } from '../kinds';
import { knowledges, populations } from '../populations';
import { traitsOf, type SupplierTraits } from '../supplier-traits';
import type { TenderTraits } from './tender-traits';

/** What is known of companies on a day, in the class of its fiscal year. */
export interface TenderClasses {
  /** Undefined for a company of the group: it is in no figure. The same object for the same company and year. */
  readonly traitsOf: (party: Party, day: Day) => TenderTraits | undefined;
  /** Whether it is a TPE or PME; undefined where its class is unknown. */
  readonly isSmall: (party: Party, day: Day) => boolean | undefined;
}

/** A company of which nothing is known. */
export const stranger: TenderTraits = { about: 'company', supplier: undefined, counted: 'unknown', marks: {} };

/** Classes of the companies that tenders name, each worked out once per fiscal year. */
export function tenderClasses(book: SupplierBook): TenderClasses {
  const { suppliers, fiscalStart, frozen, statusOf } = book;
  const byYear = new Map<number, Map<string, TenderTraits>>();
  const worked = (supplier: Supplier, year: number, site: NamedSite): TenderTraits => {
    const sizeClass = sizeClassInYear(supplier, year, frozen);
    const about = { supplier, sizeClass, status: statusOf(supplier, year), site };
    const strictKinds = strictKindsOf(year, fiscalStart);
    return {
      ...stranger,
      supplier: traitsOf({ ...about, strictKinds, ...territoryOf(book, supplier, site) }),
      counted: undefined,
    };
  };
  const companyOf = ({ supplier: number, site }: Party, day: Day): TenderTraits | undefined => {
    const supplier = suppliers[number ?? -1];
    if (!supplier) return stranger;
    if (supplier.row.intragroup === true) return undefined;
    const year = fiscalYearOf(monthOfDay(day), fiscalStart);
    const known = byYear.get(year) ?? new Map<string, TenderTraits>();
    byYear.set(year, known);
    const key = `${number ?? -1}/${site.siret}/${String(site.elsewhere)}`;
    const found = known.get(key) ?? worked(supplier, year, site);
    known.set(key, found);
    return found;
  };
  return {
    traitsOf: companyOf,
    isSmall: (party, day) => isSmallTraits(companyOf(party, day)?.supplier),
  };
}

function isSmallTraits(traits: SupplierTraits | undefined): boolean | undefined {
  if (!traits) return undefined;
  const { concerns, isKnown } = knowledges.sizeClass;
  return concerns(traits) && !isKnown(traits) ? undefined : populations.smallAndMedium.has(traits);
}
