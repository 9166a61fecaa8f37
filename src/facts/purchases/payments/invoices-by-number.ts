import { purchasesTab } from '../../../../sheets-templates/purchases-tab';
import type { TabCells } from '../../../plans/cell';
import type { Reference } from '../../../workbook/import/keyed/keyed-codes';
import { findColumns } from '../../../workbook/find-columns';
import { cellText } from '../../../workbook/row-key';

/** How an invoice number is compared. */
export function invoiceNumberOf(written: string): string {
  return written.trim().replace(/\s+/g, ' ').toUpperCase();
}

/** Rows (from 1) of Achats by invoice number, then by supplier, for the numbers of a file: one pass over the tab. */
export function invoicesByNumber(
  cells: TabCells,
  wanted: ReadonlySet<string>,
  supplierOf: (written: string) => Reference,
): ReadonlyMap<string, ReadonlyMap<string, readonly number[]>> {
  const { headerRow = cells.rows.length, places } = findColumns(purchasesTab, cells.rows);
  const [number, supplier] = [places.get('invoice') ?? -1, places.get('supplier') ?? -1];
  const found = new Map<string, Map<string, number[]>>();
  for (let index = headerRow + 1; index < cells.rows.length; index++) {
    const row = cells.rows[index] ?? [];
    const key = invoiceNumberOf(cellText(row[number]));
    if (key === '' || !wanted.has(key)) continue;
    const bySupplier = found.get(key) ?? new Map<string, number[]>();
    found.set(key, bySupplier);
    const { identity } = supplierOf(cellText(row[supplier]));
    const rows = bySupplier.get(identity) ?? [];
    bySupplier.set(identity, rows);
    rows.push(index + 1);
  }
  return found;
}
