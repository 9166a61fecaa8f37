import { keysOf } from '../../model/typed-keys';
import type { TabCells } from '../../plans/cell';
import type { PlanStep } from '../../plans/workbook-plan';
import { codecOf } from '../decode-rows';
import type { ColumnDefinition, ColumnKeyOf, RowOf, TabDefinition } from '../define-tab';
import { findColumns } from '../find-columns';
import { changeSteps, draftCells, replacedOf } from './cell-changes';
import type { ReplacedCell } from './replaced-cells';

/** The writes of rows that change in place, columns without value left as they are, and what undoes them. */
export function changedCells<Tab extends TabDefinition>(
  tab: Tab,
  cells: TabCells,
  changed: readonly { readonly line: number; readonly row: Partial<RowOf<Tab>> }[],
): { readonly steps: readonly PlanStep[]; readonly undo: readonly ReplacedCell[] } {
  const definitions: Readonly<Record<ColumnKeyOf<Tab>, ColumnDefinition>> = tab.columns;
  const draft = draftCells(cells, findColumns(tab, cells.rows).places);
  for (const { line, row } of changed) {
    for (const key of keysOf(definitions)) {
      const value: unknown = row[key];
      if (value !== undefined) draft.put(line, key, codecOf(definitions[key]).encode(value, definitions[key]));
    }
  }
  const changes = draft.changes();
  return { steps: changeSteps(tab, changes, cells), undo: replacedOf(tab, changes, cells) };
}
