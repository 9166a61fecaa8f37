import type { frozenClassesTab } from '../../sheets-templates/records/frozen-classes-tab';
import type { Day } from '../model/day';
import type { RowOf } from '../workbook/define-tab';
import { findSupplier, type SupplierIndex } from './index-suppliers';
import { currentSizeClass, type ClassInYear, type FrozenClass } from './size-class-in-year';
import type { Supplier } from './supplier';

/** A row of `_categories`. */
export type FrozenRow = RowOf<typeof frozenClassesTab>;

/** The classes that the panel has today, as rows that freeze them for a fiscal year. */
export function frozenRowsOf(suppliers: readonly Supplier[], year: number, frozenOn: Day): readonly FrozenRow[] {
  return suppliers.map((supplier) => {
    const { sizeClass, origin, presumed } = currentSizeClass(supplier);
    return { supplier: supplier.row.code, year, sizeClass, origin, presumed, frozenOn };
  });
}

/**
 * Classes of the closed years as figures ask for them, suppliers found by code or former code; undefined where no year is
 * closed. Rows of a year that is not closed were left by a closing that did not end: they do not count.
 */
export function frozenClassesOf(
  rows: readonly FrozenRow[],
  index: SupplierIndex,
  closedYears: ReadonlySet<number>,
): FrozenClass | undefined {
  const byYear = new Map<number, Map<Supplier, ClassInYear>>();
  for (const { supplier: code, year, sizeClass, origin, presumed } of rows) {
    const supplier = index.suppliers[findSupplier(index, code) ?? -1];
    if (!supplier || !closedYears.has(year)) continue;
    const ofYear = byYear.get(year) ?? new Map<Supplier, ClassInYear>();
    byYear.set(year, ofYear.set(supplier, { sizeClass, origin, presumed, toConfirm: false }));
  }
  return byYear.size === 0 ? undefined : (supplier, year) => byYear.get(year)?.get(supplier);
}
