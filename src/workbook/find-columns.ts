import { keysOf } from '../model/typed-keys';
import type { CellRows, CellValue } from '../plans/cell';
import type { ColumnDefinition, ColumnKeyOf, TabDefinition } from './define-tab';
import { foldText } from './fold-text';

/** Where the columns of a template stand in a tab: index from 0 of each column found, by key. */
export interface ColumnPlaces<Key extends string> {
  /** Index from 0 of the header row; undefined where no row holds a header of the template. */
  readonly headerRow: number | undefined;
  readonly places: ReadonlyMap<Key, number>;
  readonly missing: readonly Key[];
  /** Headers that stand twice: the first place is used. */
  readonly doubled: readonly string[];
}

/** Header row searched within the first rows, so that a title above it does no harm. */
export const searchedRows = 12;

function headersOf(column: ColumnDefinition): readonly string[] {
  return [column.header, ...(column.aliases ?? [])].map(foldText);
}

/**
 * Places of a template's columns by header text, without regard to case, accents, order or added columns. A header wins
 * over another column's alias.
 */
function placesIn<Key extends string>(
  columns: Readonly<Record<Key, ColumnDefinition>>,
  headers: readonly CellValue[],
): Omit<ColumnPlaces<Key>, 'headerRow'> {
  const written = headers.map((header) => foldText(String(header)));
  const places = new Map<Key, number>();
  const taken = new Set<number>();
  const doubled: string[] = [];
  const claim = (key: Key, names: readonly string[]): void => {
    const found = written.flatMap((text, index) =>
      text !== '' && names.includes(text) && !taken.has(index) ? [index] : [],
    );
    const first = found[0];
    if (first === undefined) return;
    places.set(key, first);
    taken.add(first);
    if (found.length > 1) doubled.push(String(headers[first]));
  };
  for (const key of keysOf(columns)) claim(key, [foldText(columns[key].header)]);
  for (const key of keysOf(columns)) if (!places.has(key)) claim(key, headersOf(columns[key]));
  return { places, missing: keysOf(columns).filter((key) => !places.has(key)), doubled };
}

/** The row among the first ones that holds the most headers of the template, and the places in it. */
export function findColumns<Tab extends TabDefinition>(tab: Tab, rows: CellRows): ColumnPlaces<ColumnKeyOf<Tab>> {
  const columns: Readonly<Record<ColumnKeyOf<Tab>, ColumnDefinition>> = tab.columns;
  let best: ColumnPlaces<ColumnKeyOf<Tab>> = {
    headerRow: undefined,
    places: new Map(),
    missing: keysOf(columns),
    doubled: [],
  };
  rows.slice(0, searchedRows).forEach((row, headerRow) => {
    const found = placesIn(columns, row);
    if (found.places.size > best.places.size) best = { headerRow, ...found };
  });
  return best;
}
