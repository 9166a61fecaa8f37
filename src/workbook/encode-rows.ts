import { keysOf } from '../model/typed-keys';
import type { CellValue } from '../plans/cell';
import { codecOf } from './decode-rows';
import type { ColumnDefinition, ColumnKeyOf, RowOf, TabDefinition } from './define-tab';

/** Rows as cells for `width` columns of a tab, each value at the place of its column; other cells stay blank. */
export function encodeRows<Tab extends TabDefinition>(
  tab: Tab,
  rows: readonly Partial<RowOf<Tab>>[],
  places: ReadonlyMap<ColumnKeyOf<Tab>, number>,
  width: number,
): CellValue[][] {
  const columns: Readonly<Record<ColumnKeyOf<Tab>, ColumnDefinition>> = tab.columns;
  const encoders = keysOf(columns).flatMap((key) => {
    const place = places.get(key);
    return place === undefined ? [] : [{ key, place, column: columns[key], codec: codecOf(columns[key]) }];
  });
  return rows.map((row) => {
    const cells = new Array<CellValue>(width).fill('');
    for (const { key, place, column, codec } of encoders) {
      const value: unknown = row[key];
      if (value !== undefined) cells[place] = codec.encode(value, column);
    }
    return cells;
  });
}

/** Number formats of `width` columns of a tab, in place order; '@' where the column is not of the template. */
export function formatsOf<Tab extends TabDefinition>(
  tab: Tab,
  places: ReadonlyMap<ColumnKeyOf<Tab>, number>,
  width: number,
): string[] {
  const columns: Readonly<Record<ColumnKeyOf<Tab>, ColumnDefinition>> = tab.columns;
  const formats = new Array<string>(width).fill('@');
  for (const [key, place] of places) formats[place] = codecOf(columns[key]).format;
  return formats;
}
