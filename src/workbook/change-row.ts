import type { CellValue, TabCells } from '../plans/cell';
import type { PlanStep } from '../plans/workbook-plan';
import { codecOf } from './decode-rows';
import type { ColumnDefinition, ColumnKeyOf, RowOf, TabDefinition } from './define-tab';
import { findColumns } from './find-columns';

/**
 * The one write that gives the cells of `keys` on a line (from 1) the values of `row`, and keeps the others as they are,
 * formulas and a person's own columns included. An `undefined` clears its cell.
 */
export function changeRow<Tab extends TabDefinition>(
  tab: Tab,
  cells: TabCells,
  line: number,
  row: Partial<RowOf<Tab>>,
  keys: readonly ColumnKeyOf<Tab>[],
): PlanStep[] {
  const columns: Readonly<Record<ColumnKeyOf<Tab>, ColumnDefinition>> = tab.columns;
  const { places } = findColumns(tab, cells.rows);
  const changed = keys.flatMap((key) => {
    const place = places.get(key);
    return place === undefined ? [] : [{ key, place }];
  });
  if (changed.length === 0) return [];
  const first = Math.min(...changed.map(({ place }) => place));
  const width = Math.max(...changed.map(({ place }) => place)) - first + 1;
  const values = new Array<CellValue | undefined>(width).fill(undefined);
  const formats = new Array<string | undefined>(width).fill(undefined);
  for (const { key, place } of changed) {
    const codec = codecOf(columns[key]);
    const value: unknown = row[key];
    values[place - first] = value === undefined ? '' : codec.encode(value, columns[key]);
    formats[place - first] = codec.format;
  }
  return [{ do: 'change-row', tab: tab.name, row: line, column: first + 1, values, formats }];
}
