import type { CellValue, TabCells } from '../../src/plans/cell';
import type { RowOf, TabDefinition } from '../../src/workbook/define-tab';
import { encodeRows } from '../../src/workbook/encode-rows';

/** A tab as the services would read it: its headers on line 1, then the rows. */
export function tabCells<Tab extends TabDefinition>(tab: Tab, rows: readonly Partial<RowOf<Tab>>[]): TabCells {
  const keys = Object.keys(tab.columns);
  const headers: CellValue[] = keys.map((key) => tab.columns[key]!.header);
  const places = new Map<string, number>(keys.map((key, index) => [key, index]));
  const values = encodeRows(tab, rows, places as ReadonlyMap<keyof Tab['columns'] & string, number>, keys.length);
  return { tab: tab.name, rows: [headers, ...values] };
}

/** A tab with rows of labels, as default rows of a template are written. */
export function labelCells(tab: TabDefinition, rows: readonly Readonly<Record<string, CellValue>>[]): TabCells {
  const keys = Object.keys(tab.columns);
  const headers = keys.map((key) => tab.columns[key]!.header);
  const values = rows.map((row) => keys.map((key) => row[key] ?? ''));
  return { tab: tab.name, rows: [headers, ...values] };
}
