import { dayOf } from '../model/day';
import { fiscalYear, type FiscalStart } from '../model/period';
import { yearAndMonthOf } from '../model/month';
import { currentSizeClass, type ClassInYear, type FrozenClass } from '../suppliers/size-class-in-year';
import type { Supplier } from '../suppliers/supplier';
import { strictSiaeKinds, traitsNumber, traitsOf, type SupplierTraits } from './supplier-traits';

/** Suppliers grouped by equal traits, per fiscal year: figures are sums over kinds. */
export interface Kinds {
  readonly traits: readonly SupplierTraits[];
  /** Kind of a supplier in a year: `ofMember[year position × suppliers + supplier]`. */
  readonly ofMember: Int32Array;
  /** The same for its purchases from establishments that are not the one of the panel (trap 12: ESAT and EA by SIRET). */
  readonly elsewhere: Int32Array;
}

/** Kinds of SIAE that count in a fiscal year: those in force on its first day. */
export function strictKindsOf(year: number, start: FiscalStart): ReadonlySet<string> {
  const first = yearAndMonthOf(fiscalYear(year, start).first);
  const day = dayOf(first.year, first.month, 1);
  return day === undefined ? new Set() : strictSiaeKinds(day);
}

/**
 * The kinds that occur among suppliers in the fiscal years of a grid. The class of a closed year is the frozen one; else
 * the panel's own, worked out once.
 */
export function kindsOf(
  suppliers: readonly Supplier[],
  years: readonly number[],
  start: FiscalStart,
  frozen?: FrozenClass,
): Kinds {
  const traits: SupplierTraits[] = [];
  const kindOfNumber = new Map<number, number>();
  const ofMember = new Int32Array(years.length * suppliers.length);
  const elsewhere = new Int32Array(years.length * suppliers.length);
  const strictKinds = years.map((year) => strictKindsOf(year, start));
  const kindIn = (supplier: Supplier, position: number, sizeClass: ClassInYear, isElsewhere = false): number => {
    const found = traitsOf(supplier, sizeClass, strictKinds[position] ?? new Set(), isElsewhere);
    const number = traitsNumber(found);
    let kind = kindOfNumber.get(number);
    if (kind === undefined) kindOfNumber.set(number, (kind = traits.push(found) - 1));
    return kind;
  };
  suppliers.forEach((supplier, member) => {
    const current = currentSizeClass(supplier);
    const changes = frozen !== undefined || supplier.row.siae !== undefined;
    let kind = kindIn(supplier, 0, current);
    years.forEach((year, position) => {
      const sizeClass = frozen?.(supplier, year) ?? current;
      if (changes) kind = kindIn(supplier, position, sizeClass);
      const place = position * suppliers.length + member;
      ofMember[place] = kind;
      elsewhere[place] = supplier.row.disability === undefined ? kind : kindIn(supplier, position, sizeClass, true);
    });
  });
  return { traits, ofMember, elsewhere };
}
