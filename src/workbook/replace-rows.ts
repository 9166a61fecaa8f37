import type { TabCells } from '../plans/cell';
import type { WorkbookPlan } from '../plans/workbook-plan';
import type { RowOf, TabDefinition } from './define-tab';
import { encodeRows, formatsOf } from './encode-rows';
import { findColumns } from './find-columns';

/** The steps that rewrite a rebuildable tab under its header: new rows over the old ones, what is left below cleared. */
export function replaceRows<Tab extends TabDefinition>(
  tab: Tab,
  cells: TabCells,
  rows: readonly Partial<RowOf<Tab>>[],
): WorkbookPlan {
  const { headerRow, places } = findColumns(tab, cells.rows);
  if (headerRow === undefined) return [];
  const width = Math.max(...places.values()) + 1;
  const fromRow = headerRow + 2;
  const clear = { do: 'clear-rows', tab: tab.name, fromRow } as const;
  if (rows.length === 0) return [clear];
  return [
    clear,
    {
      do: 'write',
      tab: tab.name,
      row: fromRow,
      column: 1,
      values: encodeRows(tab, rows, places, width),
      formats: formatsOf(tab, places, width),
    },
  ];
}
