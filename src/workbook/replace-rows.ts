import type { CellValue, TabCells } from '../plans/cell';
import type { WorkbookPlan } from '../plans/workbook-plan';
import type { RowOf, TabDefinition } from './define-tab';
import { encodeRows, formatsOf } from './encode-rows';
import { findColumns } from './find-columns';

/**
 * The step that rewrites a rebuildable tab under its header: new rows over the old ones, and blanks where there were
 * more. One write, so that an accident leaves either the old rows or the new ones.
 */
export function replaceRows<Tab extends TabDefinition>(
  tab: Tab,
  cells: TabCells,
  rows: readonly Partial<RowOf<Tab>>[],
): WorkbookPlan {
  const { headerRow, places } = findColumns(tab, cells.rows);
  if (headerRow === undefined) return [];
  const width = Math.max(...places.values()) + 1;
  const before = cells.rows.length - headerRow - 1;
  const blank = new Array<CellValue>(width).fill('');
  const encoded = encodeRows(tab, rows, places, width);
  const values = [...encoded, ...Array.from({ length: Math.max(0, before - encoded.length) }, () => blank)];
  if (values.length === 0) return [];
  const formats = formatsOf(tab, places, width);
  return [{ do: 'write', tab: tab.name, row: headerRow + 2, column: 1, values, formats }];
}
