import type { Party } from '../../facts/tenders/holders';
import type { Day } from '../../model/day';
import { monthOfDay } from '../../model/month';
import { fiscalYearOf, type FiscalStart } from '../../model/period';
import { sizeClassInYear, type FrozenClass } from '../../suppliers/size-class-in-year';
import type { Supplier } from '../../suppliers/supplier';
import { strictKindsOf } from '../kinds';
import { knowledges, populations } from '../populations';
import { traitsOf, type SupplierTraits } from '../supplier-traits';
import type { TenderTraits } from './tender-traits';

type Company = Pick<TenderTraits, 'supplier' | 'counted'>;

/** What is known of companies on a day, in the class of its fiscal year. */
export interface TenderClasses {
  /** Undefined for a company of the group: it is in no figure. */
  readonly traitsOf: (party: Party, day: Day) => Company | undefined;
  /** Whether it is a TPE or PME; undefined where its class is unknown. */
  readonly isSmall: (party: Party, day: Day) => boolean | undefined;
}

const stranger: Company = { supplier: undefined, counted: 'unknown' };

/** Classes of the companies that tenders name, each worked out once per fiscal year. */
export function tenderClasses(
  suppliers: readonly Supplier[],
  start: FiscalStart,
  frozen: FrozenClass | undefined,
): TenderClasses {
  const byYear = new Map<number, Map<string, Company>>();
  const worked = (supplier: Supplier, year: number, elsewhere: boolean): Company => ({
    supplier: traitsOf(supplier, sizeClassInYear(supplier, year, frozen), strictKindsOf(year, start), elsewhere),
    counted: undefined,
  });
  const companyOf = ({ supplier: number, elsewhere }: Party, day: Day): Company | undefined => {
    const supplier = suppliers[number ?? -1];
    if (!supplier) return stranger;
    if (supplier.row.intragroup === true) return undefined;
    const year = fiscalYearOf(monthOfDay(day), start);
    const known = byYear.get(year) ?? new Map<string, Company>();
    byYear.set(year, known);
    const key = `${number ?? -1}/${String(elsewhere)}`;
    const found = known.get(key) ?? worked(supplier, year, elsewhere);
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
