import type { headcountBandLabels } from '../../sheets-templates/choices';
import { isTooRichForMicro, presumedSizeClass, type EnterpriseSize, type Money } from '../law/size-class-of';
import type { SizeClass, SizeClassOrigin } from '../model/size-class';
import type { Supplier, SupplierRow } from './supplier';

type HeadcountBand = keyof typeof headcountBandLabels;

/** The class of a supplier in a fiscal year, and how far it can be trusted. */
export interface ClassInYear {
  readonly sizeClass: SizeClass;
  /** Undefined where nothing is known (NC). */
  readonly origin: SizeClassOrigin | undefined;
  /** `class`: presumed as a whole; `split`: TPE or PME for sure, which of the two is presumed. */
  readonly presumed: 'no' | 'split' | 'class';
  /** A person should look: presumed from the headcount, or declared without a dated proof (even where the INSEE wins). */
  readonly toConfirm: boolean;
}

/** Class that a closed fiscal year keeps, whatever the panel says since; undefined where the year is open. */
export type FrozenClass = (supplier: Supplier, year: number) => ClassInYear | undefined;

/** Fewest people of each band; null bands are no band. */
const fewestPeople = {
  NN: 0,
  '00': 0,
  '01': 1,
  '02': 3,
  '03': 6,
  '11': 10,
  '12': 20,
  '21': 50,
  '22': 100,
  '31': 200,
  '32': 250,
  '41': 500,
  '42': 1000,
  '51': 2000,
  '52': 5000,
  '53': 10_000,
} as const satisfies Record<HeadcountBand, number>;

const unknownClass: ClassInYear = { sizeClass: 'NC', origin: undefined, presumed: 'no', toConfirm: false };

function moneyOf(row: SupplierRow): Money {
  return { turnover: row.turnover, balanceSheet: row.balanceSheet };
}

/** The INSEE's PME told from its TPE: presumed where headcount or money is missing. */
function withinInseePme(row: SupplierRow): Pick<ClassInYear, 'sizeClass' | 'presumed'> {
  const money = moneyOf(row);
  if (isTooRichForMicro(money)) return { sizeClass: 'PME', presumed: 'no' };
  if (row.headcountBand === undefined) return { sizeClass: 'PME', presumed: 'split' };
  const people = fewestPeople[row.headcountBand];
  if (people >= 10) return { sizeClass: 'PME', presumed: 'no' };
  const sizeClass = presumedSizeClass(people, money) === 'TPE' ? 'TPE' : 'PME';
  const proven = sizeClass === 'TPE' && (money.turnover !== undefined || money.balanceSheet !== undefined);
  return { sizeClass, presumed: proven ? 'no' : 'split' };
}

/** An administration is none of the sizes, whatever class the INSEE gives it. */
const administrationClass: ClassInYear = { sizeClass: 'ADM', origin: 'insee', presumed: 'no', toConfirm: false };

function inseeClassOf(row: SupplierRow): ClassInYear | undefined {
  if (row.administration === true) return administrationClass;
  if (row.inseeClass === undefined) return undefined;
  if (row.inseeClass !== 'PME') {
    return { sizeClass: row.inseeClass, origin: 'insee', presumed: 'no', toConfirm: false };
  }
  const { sizeClass, presumed } = withinInseePme(row);
  return { sizeClass, origin: 'insee', presumed, toConfirm: false };
}

function derivedClassOf(row: SupplierRow): ClassInYear | undefined {
  if (row.headcountBand === undefined) return undefined;
  const sizeClass: EnterpriseSize = presumedSizeClass(fewestPeople[row.headcountBand], moneyOf(row));
  return { sizeClass, origin: 'derived', presumed: 'class', toConfirm: true };
}

/** What a person wrote: a class whose source is « saisie », « déclarée », or left blank by the person who typed it. */
function personalClassOf(row: SupplierRow): ClassInYear | undefined {
  const { sizeClass, sizeClassOrigin: origin } = row;
  if (sizeClass === undefined || origin === 'insee' || origin === 'derived') return undefined;
  if (origin === 'declared') {
    return { sizeClass, origin, presumed: 'no', toConfirm: row.verifiedOn === undefined };
  }
  return origin === undefined && sizeClass === 'NC'
    ? undefined
    : { sizeClass, origin: 'typed', presumed: 'no', toConfirm: false };
}

/**
 * The size class of a supplier as the panel stands: typed by a person, else declared with a dated proof, else
 * administration, else the INSEE's (group level, over any headcount), else declared without proof, else presumed from the headcount, else NC.
 */
export function currentSizeClass(supplier: Supplier): ClassInYear {
  const { row } = supplier;
  const personal = personalClassOf(row);
  if (personal && !personal.toConfirm) return personal;
  const insee = inseeClassOf(row);
  if (insee && personal) return { ...insee, toConfirm: true };
  return insee ?? personal ?? derivedClassOf(row) ?? unknownClass;
}

/** The size class that counts in a fiscal year: the frozen one of a closed year, else the current one. */
export function sizeClassInYear(supplier: Supplier, year: number, frozen?: FrozenClass): ClassInYear {
  return frozen?.(supplier, year) ?? currentSizeClass(supplier);
}
