import { dayOf } from '../model/day';
import { fiscalYear, type FiscalStart } from '../model/period';
import { yearAndMonthOf } from '../model/month';
import { sizeClassInYear, type FrozenClass } from '../suppliers/size-class-in-year';
import type { Supplier } from '../suppliers/supplier';
import { strictSiaeKinds, traitsNumber, traitsOf, type SupplierTraits } from './supplier-traits';

/** Suppliers grouped by equal traits, per fiscal year: figures are sums over kinds. */
export interface Kinds {
  readonly traits: readonly SupplierTraits[];
  /** Kind of a supplier in a year: `ofMember[year position × suppliers + supplier]`. */
  readonly ofMember: Int32Array;
}

function strictKindsOf(year: number, start: FiscalStart): ReadonlySet<string> {
  const first = yearAndMonthOf(fiscalYear(year, start).first);
  const day = dayOf(first.year, first.month, 1);
  return day === undefined ? new Set() : strictSiaeKinds(day);
}

/** The kinds that occur among suppliers in the fiscal years of a grid. */
export function kindsOf(
  suppliers: readonly Supplier[],
  years: readonly number[],
  start: FiscalStart,
  frozen?: FrozenClass,
): Kinds {
  const traits: SupplierTraits[] = [];
  const kindOfNumber = new Map<number, number>();
  const ofMember = new Int32Array(years.length * suppliers.length);
  years.forEach((year, position) => {
    const strictKinds = strictKindsOf(year, start);
    suppliers.forEach((supplier, member) => {
      const found = traitsOf(supplier, sizeClassInYear(supplier, year, frozen), strictKinds);
      const number = traitsNumber(found);
      let kind = kindOfNumber.get(number);
      if (kind === undefined) kindOfNumber.set(number, (kind = traits.push(found) - 1));
      ofMember[position * suppliers.length + member] = kind;
    });
  });
  return { traits, ofMember };
}
