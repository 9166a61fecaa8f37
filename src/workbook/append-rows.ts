import type { TabCells } from '../plans/cell';
import type { PlanStep } from '../plans/workbook-plan';
import type { RowOf, TabDefinition } from './define-tab';
import { encodeRows, formatsOf } from './encode-rows';
import { findColumns } from './find-columns';

/**
 * The step that writes rows under the last used row of a tab, columns found by header. A user's own columns to the
 * right or in between stay blank on the new rows. `lastRow` where only the top of the tab was read.
 */
export function appendRows<Tab extends TabDefinition>(
  tab: Tab,
  cells: TabCells,
  rows: readonly Partial<RowOf<Tab>>[],
  lastRow = lastUsedRow(cells),
): PlanStep[] {
  const { places } = findColumns(tab, cells.rows);
  if (rows.length === 0 || places.size === 0) return [];
  const first = Math.min(...places.values());
  const width = Math.max(...places.values()) - first + 1;
  const shifted = new Map([...places].map(([key, place]) => [key, place - first]));
  return [
    {
      do: 'write',
      tab: tab.name,
      row: lastRow + 1,
      column: first + 1,
      values: encodeRows(tab, rows, shifted, width),
      formats: formatsOf(tab, shifted, width),
    },
  ];
}

/** Last row (from 1) that holds anything; the rows read end there, save for blank ones that formats left. */
function lastUsedRow(cells: TabCells): number {
  for (let index = cells.rows.length - 1; index >= 0; index--) {
    if (cells.rows[index]?.some((cell) => cell !== '')) return index + 1;
  }
  return 0;
}
