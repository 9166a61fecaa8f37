import type { TabCells } from '../plans/cell';
import type { PlanStep } from '../plans/workbook-plan';
import { appendRows } from './append-rows';
import type { RowOf, TabDefinition } from './define-tab';

/** A tab that rows are added to, and how. */
export interface Appendable<Row> {
  readonly tab: TabDefinition;
  readonly cells: TabCells;
  readonly append: (rows: readonly Row[]) => PlanStep[];
}

/** A tab, as its template adds rows to it. */
export function appendable<Tab extends TabDefinition>(tab: Tab, cells: TabCells): Appendable<Partial<RowOf<Tab>>> {
  return { tab, cells, append: (rows) => appendRows(tab, cells, rows) };
}
