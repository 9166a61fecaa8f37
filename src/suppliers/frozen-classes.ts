import type { frozenClassesTab } from '../../sheets-templates/records/frozen-classes-tab';
import type { Day } from '../model/day';
import type { RowOf } from '../workbook/define-tab';
import { findSupplier, type SupplierIndex } from './index-suppliers';
import { currentSizeClass, type FrozenClass } from './size-class-in-year';
import type { FrozenStatus, StatusInYear, StatusOf } from './status-in-year';
import type { Supplier } from './supplier';

/** A row of `_categories`. */
export type FrozenRow = RowOf<typeof frozenClassesTab>;

/** Stands for the establishment of the panel among those of the adapted and protected sector. */
const ofPanel = 'panel';

/** The classes and statuses that a fiscal year has today, as rows that freeze them; a TIH is not named there. */
export function frozenRowsOf(
  suppliers: readonly Supplier[],
  year: number,
  frozenOn: Day,
  statusOf: StatusOf,
): readonly FrozenRow[] {
  return suppliers.map((supplier) => {
    const { sizeClass, origin, presumed } = currentSizeClass(supplier);
    const { siae, disabilityAt, ess, known } = statusOf(supplier, year);
    return {
      ...{ supplier: supplier.row.code, year, sizeClass, origin, presumed, frozenOn, ess, statusKnown: known },
      siae: siae.length === 0 ? undefined : siae,
      disability: disabilityAt.length === 0 ? undefined : disabilityAt.map((siret) => siret || ofPanel).join(', '),
    };
  });
}

/** The rows that count, by year and supplier: found by code or former code, its own code before a former one. */
function countedRows(
  rows: readonly FrozenRow[],
  index: SupplierIndex,
  closedYears: ReadonlySet<number>,
): ReadonlyMap<number, ReadonlyMap<Supplier, FrozenRow>> {
  const byYear = new Map<number, Map<Supplier, FrozenRow>>();
  for (const row of rows) {
    const supplier = index.suppliers[findSupplier(index, row.supplier) ?? -1];
    if (!supplier || !closedYears.has(row.year)) continue;
    const ofYear = byYear.get(row.year) ?? new Map<Supplier, FrozenRow>();
    const standing = ofYear.get(supplier);
    if (standing?.supplier !== supplier.row.code) ofYear.set(supplier, row);
    byYear.set(row.year, ofYear);
  }
  return byYear;
}

function statusOfFrozen({ siae = [], disability, ess, statusKnown }: FrozenRow): StatusInYear | undefined {
  if (statusKnown === undefined) return undefined;
  const places = (disability ?? '').split(', ').filter((place) => place !== '');
  return {
    ...{ siae, ess, known: statusKnown, independentWorker: false },
    disabilityAt: places.map((place) => (place === ofPanel ? '' : place)),
    origins: { siae: 'closed', disability: 'closed', ess: 'closed' },
  };
}

/** What the closed years keep of each supplier. */
export interface FrozenYears {
  readonly classOf: FrozenClass;
  /** Undefined also where the year was closed before statuses were kept. */
  readonly statusOf: FrozenStatus;
}

/**
 * Classes and statuses of the closed years as figures ask for them; undefined where no year is closed. Rows of a year
 * that is not closed were left by a closing that did not end: they do not count.
 */
export function frozenYearsOf(
  rows: readonly FrozenRow[],
  index: SupplierIndex,
  closedYears: ReadonlySet<number>,
): FrozenYears | undefined {
  const byYear = countedRows(rows, index, closedYears);
  if (byYear.size === 0) return undefined;
  return {
    classOf: (supplier, year) => {
      const row = byYear.get(year)?.get(supplier);
      return row && { sizeClass: row.sizeClass, origin: row.origin, presumed: row.presumed, toConfirm: false };
    },
    statusOf: (supplier, year) => {
      const row = byYear.get(year)?.get(supplier);
      return row && statusOfFrozen(row);
    },
  };
}
