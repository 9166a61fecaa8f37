import type { CellValue, TabCells } from '../../../plans/cell';
import { keysOf } from '../../../model/typed-keys';
import { codecOf } from '../../../workbook/decode-rows';
import type { ColumnDefinition, ColumnKeyOf, RowOf, TabDefinition } from '../../../workbook/define-tab';
import { findColumns } from '../../../workbook/find-columns';
import { comparableText } from '../../../workbook/import/comparable-text';

/** The rows of a tab by key, to compare what an import would write with what stands there. */
export interface StandingRows<Row> {
  /** Line (from 1) of the row with that key; undefined where none has it. */
  readonly lineOf: (key: string) => number | undefined;
  /** Whether the row says what `row` says, in the columns that `row` fills. */
  readonly says: (line: number, row: Partial<Row>) => boolean;
}

function plainText(cell: CellValue | undefined): string {
  return typeof cell === 'number' && Number.isInteger(cell) ? cell.toFixed(0) : String(cell ?? '').trim();
}

/** Rows of a tab by the text of its key columns; the first of equal keys is found. */
export function standingRows<Tab extends TabDefinition>(
  tab: Tab,
  cells: TabCells,
  keys: readonly ColumnKeyOf<Tab>[],
): StandingRows<RowOf<Tab>> {
  const definitions: Readonly<Record<ColumnKeyOf<Tab>, ColumnDefinition>> = tab.columns;
  const { headerRow, places } = findColumns(tab, cells.rows);
  const columns = keysOf(definitions).flatMap((key) => {
    const place = places.get(key);
    const column = definitions[key];
    return place === undefined ? [] : [{ key, place, column, textOf: comparableText(column) }];
  });
  const keyPlaces = keys.map((key) => places.get(key) ?? -1);
  const lines = new Map<string, number>();
  const first = headerRow === undefined ? cells.rows.length : headerRow + 1;
  for (let index = first; index < cells.rows.length; index++) {
    const key = keyPlaces.map((place) => plainText(cells.rows[index]?.[place])).join('\u0000');
    if (!lines.has(key)) lines.set(key, index + 1);
  }
  const filled = (row: Partial<RowOf<Tab>>) =>
    columns.flatMap((column) => {
      const value: unknown = row[column.key];
      return value === undefined ? [] : [{ ...column, cell: codecOf(column.column).encode(value, column.column) }];
    });
  return {
    lineOf: (key) => lines.get(key),
    says: (line, row) =>
      filled(row).every(({ place, textOf, cell }) => textOf(cells.rows[line - 1]?.[place] ?? '') === textOf(cell)),
  };
}
