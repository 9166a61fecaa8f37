import type { Establishments } from '../facts/purchases/establishments';
import { dayOf } from '../model/day';
import { fiscalYear, type FiscalStart } from '../model/period';
import { yearAndMonthOf } from '../model/month';
import { intAt } from '../model/typed-column';
import { currentSizeClass, type ClassInYear, type FrozenClass } from '../suppliers/size-class-in-year';
import type { NamedSite, Sites } from '../suppliers/sites';
import { statusOfPanel, type StatusInYear, type StatusOf } from '../suppliers/status-in-year';
import type { Supplier } from '../suppliers/supplier';
import { strictSiaeKinds, traitsNumber, traitsOf, type SupplierTraits } from './supplier-traits';

/** What suppliers are in each fiscal year, beside their purchases. */
export interface SupplierBook {
  readonly suppliers: readonly Supplier[];
  readonly establishments: Establishments;
  readonly fiscalStart: FiscalStart;
  readonly frozen?: FrozenClass;
  readonly statusOf: StatusOf;
  readonly sites: Sites;
  /** Departments that are local; undefined where Paramètres does not say. */
  readonly localZone?: ReadonlySet<string> | undefined;
}

/** Establishments grouped by equal traits, per fiscal year: figures are sums over kinds. */
export interface Kinds {
  readonly traits: readonly SupplierTraits[];
  /** Kind of an establishment in a year: `ofEstablishment[year position × establishments + establishment]`. */
  readonly ofEstablishment: Int32Array;
  /** Establishments of one supplier that are of the same kind in every year are one part of it, counted from 0. */
  readonly partOf: Uint8Array;
}

/** Kinds of SIAE that count in a fiscal year: those in force on its first day. */
export function strictKindsOf(year: number, start: FiscalStart): ReadonlySet<string> {
  const first = yearAndMonthOf(fiscalYear(year, start).first);
  const day = dayOf(first.year, first.month, 1);
  return day === undefined ? new Set() : strictSiaeKinds(day);
}

/** The establishment of a number, as sites and statuses name it. */
export function namedSite({ sirets, elsewhere }: Establishments, establishment: number): NamedSite {
  return { siret: sirets[establishment] ?? '', elsewhere: elsewhere[establishment] === 1 };
}

/** Whether an establishment is local, and in a QPV or an FRR commune. */
export function territoryOf(
  { sites, localZone }: Pick<SupplierBook, 'sites' | 'localZone'>,
  supplier: Supplier,
  site: NamedSite,
): Pick<SupplierTraits, 'local' | 'priorityArea'> {
  const place = localZone && sites.placeOf(supplier, site);
  return {
    local: place?.kind === 'department' ? localZone?.has(place.department) : undefined,
    priorityArea: sites.priorityAreaOf(supplier, site),
  };
}

interface Yearly {
  readonly sizeClass: ClassInYear;
  readonly status: StatusInYear;
}

/** Class and status of a supplier in each year; one for all of them where no year differs. */
function yearsOf({ frozen, statusOf }: SupplierBook, supplier: Supplier, years: readonly number[]): readonly Yearly[] {
  const current = currentSizeClass(supplier);
  if (frozen === undefined && statusOf === statusOfPanel) {
    const yearly = { sizeClass: current, status: statusOfPanel(supplier, 0) };
    return supplier.row.siae === undefined ? [yearly] : years.map(() => yearly);
  }
  return years.map((year) => ({
    sizeClass: frozen?.(supplier, year) ?? current,
    status: statusOf(supplier, year),
  }));
}

/** Numbers kinds as they occur: equal traits are one kind. */
function startKinds() {
  const traits: SupplierTraits[] = [];
  const kindOfNumber = new Map<number, number>();
  const kindOf = (found: SupplierTraits): number => {
    const number = traitsNumber(found);
    let kind = kindOfNumber.get(number);
    if (kind === undefined) kindOfNumber.set(number, (kind = traits.push(found) - 1));
    return kind;
  };
  return { traits, kindOf };
}

/** Numbers the parts of a supplier: its establishments in their order, each with its kinds by year. */
function startParts(): (kinds: readonly number[]) => number {
  const parts = new Map<string, number>();
  return (kinds) => {
    const key = kinds.join();
    const known = parts.get(key);
    if (known !== undefined) return known;
    parts.set(key, parts.size);
    return parts.size - 1;
  };
}

/**
 * The kinds that occur among the establishments bought from in the fiscal years of a grid. The class of a closed year is
 * the frozen one; else the panel's own, worked out once.
 */
export function kindsOf(book: SupplierBook, years: readonly number[]): Kinds {
  const { suppliers, establishments, fiscalStart } = book;
  const { count, starts } = establishments;
  const { traits, kindOf } = startKinds();
  const ofEstablishment = new Int32Array(years.length * count);
  const partOf = new Uint8Array(count);
  const strictKinds = years.map((year) => strictKindsOf(year, fiscalStart));
  const kindsAt = (supplier: Supplier, yearly: readonly Yearly[], establishment: number): readonly number[] => {
    const site = namedSite(establishments, establishment);
    const territory = territoryOf(book, supplier, site);
    return yearly.map(({ sizeClass, status }, position) => {
      const strict = strictKinds[position] ?? new Set<string>();
      return kindOf(traitsOf({ supplier, sizeClass, status, site, strictKinds: strict, ...territory }));
    });
  };
  suppliers.forEach((supplier, member) => {
    const start = intAt(starts, member);
    const end = intAt(starts, member + 1);
    if (start === end) return;
    const yearly = yearsOf(book, supplier, years);
    const part = startParts();
    for (let establishment = start; establishment < end; establishment++) {
      const kinds = kindsAt(supplier, yearly, establishment);
      years.forEach((_, year) => {
        ofEstablishment[year * count + establishment] = kinds[year] ?? kinds[0] ?? 0;
      });
      partOf[establishment] = end === start + 1 ? 0 : part(kinds);
    }
  });
  return { traits, ofEstablishment, partOf };
}
