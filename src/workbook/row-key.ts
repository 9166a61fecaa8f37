import type { CellValue } from '../plans/cell';
import type { TabDefinition } from './define-tab';

/** A cell as a trimmed text. */
export function cellText(cell: CellValue | undefined): string {
  return typeof cell === 'number' ? String(cell) : String(cell ?? '').trim();
}

/** Keys of the columns that tell which row is which: `key` of the template, else its first column. */
export function keyColumnsOf(tab: TabDefinition): readonly string[] {
  return tab.key ?? Object.keys(tab.columns).slice(0, 1);
}

/** The key of a row as one text, '' where all its cells are blank; undefined where the tab has none of the columns. */
export function rowKeyReader(
  tab: TabDefinition,
  places: ReadonlyMap<string, number>,
  keys = keyColumnsOf(tab),
): ((row: readonly CellValue[]) => string) | undefined {
  const at = keys.flatMap((key) => places.get(key) ?? []);
  if (at.length === 0) return undefined;
  return (row) => {
    const texts = at.map((place) => cellText(row[place]));
    return texts.every((text) => text === '') ? '' : texts.join('\u0000');
  };
}
