import { purchasesTab } from '../../../sheets-templates/purchases-tab';
import type { Settings } from '../../law/settings-of';
import type { Day } from '../../model/day';
import type { TabCells } from '../../plans/cell';
import type { SupplierIndex } from '../../suppliers/index-suppliers';
import { findColumns } from '../../workbook/find-columns';
import { foldText } from '../../workbook/fold-text';
import { readNumberColumn, readTextColumn, type TextColumn } from '../../workbook/read-columns';
import { namedEstablishments, type Establishments } from './establishments';
import { startExclusions, type Exclusion, type ExclusionCode } from './exclusions';
import { scopeProfilesOf, type ScopeProfiles } from '../../law/scope-profiles';
import { slotFinder } from './slot-finder';

/** Purchases that count, one entry per kept line. */
export interface PurchaseFacts {
  readonly count: number;
  /** Number of the supplier in the index. */
  readonly supplier: Int32Array;
  /** Number among `establishments`. */
  readonly establishment: Int32Array;
  /** Time slot by the basis of Paramètres. */
  readonly slot: Int32Array;
  /** Profile among those of the declared scopes. */
  readonly profile: Int32Array;
  /** Number of the family among `families`; 0 where the line has none. */
  readonly family: Int32Array;
  /** Cents, HT; credit notes negative. */
  readonly amount: Float64Array;
  /** Line in Achats, counted from 1. */
  readonly line: Int32Array;
}

/** What reading Achats depends on. */
export interface PurchaseContext {
  readonly suppliers: SupplierIndex;
  readonly settings: Pick<Settings, 'basis' | 'fiscalStart' | 'scopes'>;
  /** Lots whose import ended; a line without lot was typed by hand and counts. */
  readonly committedLots: ReadonlySet<string>;
  /** Lines dated after its fiscal year are left out. */
  readonly today: Day;
}

export interface ReadPurchases {
  readonly facts: PurchaseFacts;
  readonly exclusions: readonly Exclusion[];
  readonly profiles: ScopeProfiles;
  readonly establishments: Establishments;
  /** Families as first written; two spellings of one are one. */
  readonly families: readonly string[];
}

const unknown = -1;

function columnsOf(cells: TabCells) {
  const { headerRow, places } = findColumns(purchasesTab, cells.rows);
  const from = headerRow === undefined ? cells.rows.length : headerRow + 1;
  const numbers = (key: 'amount' | 'invoicedOn' | 'paidOn' | 'year'): Float64Array =>
    readNumberColumn(cells.rows, from, places.get(key), purchasesTab.columns[key]).values;
  const texts = (key: 'supplier' | 'entity' | 'family' | 'outOfScope' | 'lot'): TextColumn =>
    readTextColumn(cells.rows, from, places.get(key));
  return {
    from,
    count: cells.rows.length - from,
    amount: numbers('amount'),
    invoicedOn: numbers('invoicedOn'),
    paidOn: numbers('paidOn'),
    year: numbers('year'),
    supplier: texts('supplier'),
    entity: texts('entity'),
    family: texts('family'),
    outOfScope: texts('outOfScope'),
    lot: texts('lot'),
  };
}

type Columns = ReturnType<typeof columnsOf>;

/** A number worked out once per distinct text of a column, then read by row. */
function perRow(column: TextColumn, numberOf: (text: string) => number): (row: number) => number {
  const numbers = Int32Array.from(column.texts, numberOf);
  return (row) => numbers[column.codes[row] ?? 0] ?? unknown;
}

function isBlank(columns: Columns, row: number): boolean {
  const { amount, supplier, invoicedOn, year } = columns;
  const hasNumber = !Number.isNaN(amount[row]) || !Number.isNaN(invoicedOn[row]) || !Number.isNaN(year[row]);
  return !hasNumber && supplier.codes[row] === 0;
}

/** Why a row does not count, its date apart; undefined where it does. */
function rowJudge(columns: Columns, context: PurchaseContext, supplierOf: (row: number) => number) {
  const { suppliers } = context.suppliers;
  const lotCounts = perRow(columns.lot, (lot) => Number(lot === '' || context.committedLots.has(lot)));
  return (row: number): ExclusionCode | undefined => {
    if (lotCounts(row) === 0) return 'uncommittedLot';
    if (columns.outOfScope.codes[row] !== 0) return 'outOfScope';
    if (Number.isNaN(columns.amount[row])) return 'noAmount';
    const supplier = suppliers[supplierOf(row)];
    if (!supplier) return 'unknownSupplier';
    return supplier.row.intragroup === true ? 'intragroup' : undefined;
  };
}

function emptyFacts(count: number): PurchaseFacts {
  return {
    count: 0,
    supplier: new Int32Array(count),
    establishment: new Int32Array(count),
    slot: new Int32Array(count),
    profile: new Int32Array(count),
    family: new Int32Array(count),
    amount: new Float64Array(count),
    line: new Int32Array(count),
  };
}

function firstOf(facts: PurchaseFacts, count: number): PurchaseFacts {
  return {
    count,
    supplier: facts.supplier.subarray(0, count),
    establishment: facts.establishment.subarray(0, count),
    slot: facts.slot.subarray(0, count),
    profile: facts.profile.subarray(0, count),
    family: facts.family.subarray(0, count),
    amount: facts.amount.subarray(0, count),
    line: facts.line.subarray(0, count),
  };
}

/** Numbers families, case and accents apart; 0 is no family. */
function startFamilies() {
  const families = [''];
  const known = new Map<string, number>([['', 0]]);
  const numberOf = (written: string): number => {
    const key = foldText(written);
    const number = known.get(key) ?? families.push(written) - 1;
    known.set(key, number);
    return number;
  };
  return { families, numberOf };
}

/** Lines of Achats as typed columns of those that count, and those left out with the reason. */
export function readPurchases(cells: TabCells, context: PurchaseContext): ReadPurchases {
  const { settings } = context;
  const columns = columnsOf(cells);
  const profiles = scopeProfilesOf(settings.scopes);
  const placeInTime = slotFinder(settings.basis, settings.fiscalStart, context.today);
  const { establishments, ofText } = namedEstablishments(columns.supplier.texts, context.suppliers);
  const establishmentOf = (row: number): number => ofText[columns.supplier.codes[row] ?? 0] ?? unknown;
  const supplierOf = (row: number): number => establishments.supplier[establishmentOf(row)] ?? unknown;
  const entityOf = perRow(columns.entity, profiles.entityNumber);
  const scopeFamilyOf = perRow(columns.family, profiles.familyNumber);
  const { families, numberOf } = startFamilies();
  const familyOf = perRow(columns.family, numberOf);
  const judge = rowJudge(columns, context, supplierOf);
  const facts = emptyFacts(columns.count);
  const { exclude, all } = startExclusions();
  const at = (values: Float64Array, row: number): number => values[row] ?? Number.NaN;
  let count = 0;
  for (let row = 0; row < columns.count; row++) {
    if (isBlank(columns, row)) continue;
    const amount = at(columns.amount, row);
    const dates = {
      invoicedOn: at(columns.invoicedOn, row),
      paidOn: at(columns.paidOn, row),
      year: at(columns.year, row),
    };
    const placed = judge(row) ?? placeInTime(dates);
    if (typeof placed === 'string') {
      exclude(placed, columns.from + row + 1, amount);
      continue;
    }
    facts.supplier[count] = supplierOf(row);
    facts.establishment[count] = establishmentOf(row);
    facts.slot[count] = placed;
    facts.profile[count] = profiles.profileOf(entityOf(row), scopeFamilyOf(row));
    facts.family[count] = familyOf(row);
    facts.amount[count] = amount;
    facts.line[count] = columns.from + row + 1;
    count++;
  }
  return { facts: firstOf(facts, count), exclusions: all(), profiles, establishments, families };
}
