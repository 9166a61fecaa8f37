import type { CellValue, TabCells } from '../plans/cell';
import type { PlanStep } from '../plans/workbook-plan';
import { codecOf } from './decode-rows';
import type { ColumnDefinition, ColumnKeyOf, RowOf, TabDefinition } from './define-tab';
import { findColumns } from './find-columns';

/**
 * The steps that give some columns of rows new values, by line: one block per column that changes, every other cell as it
 * was. A key that is there with `undefined` blanks its cell.
 */
export function rewriteCells<Tab extends TabDefinition>(
  tab: Tab,
  cells: TabCells,
  keys: readonly ColumnKeyOf<Tab>[],
  byLine: ReadonlyMap<number, Partial<RowOf<Tab>>>,
): PlanStep[] {
  const columns: Readonly<Record<ColumnKeyOf<Tab>, ColumnDefinition>> = tab.columns;
  const { headerRow, places } = findColumns(tab, cells.rows);
  if (headerRow === undefined || byLine.size === 0) return [];
  const body = cells.rows.slice(headerRow + 1);
  const cellOf = (key: ColumnKeyOf<Tab>, line: number, before: CellValue): CellValue => {
    const row = byLine.get(line);
    if (!row || !(key in row)) return before;
    const value: unknown = row[key];
    return value === undefined ? '' : codecOf(columns[key]).encode(value, columns[key]);
  };
  return keys.flatMap((key): PlanStep[] => {
    const place = places.get(key);
    if (place === undefined) return [];
    const before = body.map((row) => row[place] ?? '');
    const values = before.map((cell, offset) => [cellOf(key, headerRow + offset + 2, cell)]);
    if (values.every(([cell], offset) => cell === before[offset])) return [];
    const formats = [codecOf(columns[key]).format];
    return [{ do: 'write', tab: cells.tab, row: headerRow + 2, column: place + 1, values, formats }];
  });
}
