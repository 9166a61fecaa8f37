import { purchasesTab } from '../../../sheets-templates/purchases-tab';
import { dayOfSerial, type Day } from '../../model/day';
import { intAt, numberAt } from '../../model/typed-column';
import type { TabCells } from '../../plans/cell';
import { findSupplier, type SupplierIndex } from '../../suppliers/index-suppliers';
import { findColumns } from '../../workbook/find-columns';
import { foldText } from '../../workbook/fold-text';
import { readNumberColumn, readTextColumn } from '../../workbook/read-columns';

/** When a supplier was last bought from, in all and in one family; undefined where it never was, or no date is known. */
export interface LastPurchase {
  readonly last: Day | undefined;
  readonly inFamily: boolean;
  readonly lastInFamily: Day | undefined;
}

function later(one: Day | undefined, other: Day | undefined): Day | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return one > other ? one : other;
}

interface Line {
  readonly supplier: number | undefined;
  readonly day: Day | undefined;
  readonly inFamily: boolean;
  readonly counts: boolean;
}

/** What each line of Achats says, each distinct text judged once. */
function readLines(
  { rows }: TabCells,
  suppliers: SupplierIndex,
  committedLots: ReadonlySet<string>,
  family: string,
): { readonly count: number; readonly at: (row: number) => Line } {
  const { headerRow, places } = findColumns(purchasesTab, rows);
  const from = headerRow === undefined ? rows.length : headerRow + 1;
  const wanted = foldText(family);
  const perText = <Value>(key: 'supplier' | 'family' | 'lot', valueOf: (text: string) => Value) => {
    const { codes, texts } = readTextColumn(rows, from, places.get(key));
    const values = texts.map(valueOf);
    return (row: number): Value | undefined => values[intAt(codes, row)];
  };
  const days = (['invoicedOn', 'paidOn'] as const).map(
    (key) => readNumberColumn(rows, from, places.get(key), purchasesTab.columns[key]).values,
  );
  const supplierOf = perText('supplier', (text) => findSupplier(suppliers, text));
  const isOfFamily = perText('family', (text) => wanted !== '' && foldText(text) === wanted);
  const counts = perText('lot', (lot) => lot === '' || committedLots.has(lot));
  const dayOf = (row: number): Day | undefined => {
    const serial = days.map((column) => numberAt(column, row)).find((day) => day > 0);
    return serial === undefined ? undefined : dayOfSerial(serial);
  };
  return {
    count: rows.length - from,
    at: (row) => ({
      supplier: supplierOf(row),
      day: dayOf(row),
      inFamily: isOfFamily(row) === true,
      counts: counts(row) === true,
    }),
  };
}

/** The last purchase of each supplier, by its number, in one pass over Achats; lines of unfinished imports left out. */
export function lastPurchases(
  cells: TabCells,
  suppliers: SupplierIndex,
  committedLots: ReadonlySet<string>,
  family: string,
): ReadonlyMap<number, LastPurchase> {
  const lines = readLines(cells, suppliers, committedLots, family);
  const found = new Map<number, LastPurchase>();
  for (let row = 0; row < lines.count; row++) {
    const { supplier, day, inFamily, counts } = lines.at(row);
    if (supplier === undefined || !counts) continue;
    const known = found.get(supplier);
    found.set(supplier, {
      last: later(known?.last, day),
      inFamily: inFamily || known?.inFamily === true,
      lastInFamily: inFamily ? later(known?.lastInFamily, day) : known?.lastInFamily,
    });
  }
  return found;
}
