import type { CellValue } from '../../../plans/cell';
import type { ColumnDefinition, TabDefinition } from '../../define-tab';
import { foldText } from '../../fold-text';
import { keyColumnsOf } from '../../row-key';
import { comparableText } from '../comparable-text';
import type { References } from './keyed-codes';

/** How rows of cells, of the tab or of a file encoded like it, are compared. */
export interface RowReader {
  /** Equal where two rows are the same thing, however their key is spelt; undefined where the key is blank. */
  readonly keyOf: (cells: readonly CellValue[]) => string | undefined;
  /** Equal where two rows say the same in the columns of the file. */
  readonly contentOf: (cells: readonly CellValue[]) => string;
  /** Columns in which a row of the file says something else than the tab; a blank of the file says nothing. */
  readonly differences: (incoming: readonly CellValue[], standing: readonly CellValue[]) => readonly string[];
}

type TextOf = (cell: CellValue) => string;

/** A cell as one text, whatever its spelling: references by what they name, texts without case and accents. */
function normalOf(column: ColumnDefinition, references: References): TextOf {
  const comparable = comparableText(column);
  const refer = references.get(column.refersTo?.tab ?? '');
  if (refer) {
    return (cell) => {
      const text = comparable(cell);
      return text === '' ? '' : refer(text).identity;
    };
  }
  if (column.kind === 'text') return (cell) => foldText(comparable(cell)) || comparable(cell);
  return column.kind === 'identifier' ? (cell) => comparable(cell).replace(/\s+/g, ' ').toUpperCase() : comparable;
}

/** The reader of rows whose columns stand at `places`; `mapped` are the columns that the file feeds. */
export function rowReader(
  tab: TabDefinition,
  places: ReadonlyMap<string, number>,
  mapped: Iterable<string>,
  references: References,
): RowReader {
  const bound = (keys: Iterable<string>, textOf: (column: ColumnDefinition) => TextOf) =>
    [...keys].flatMap((key) => {
      const column = tab.columns[key];
      const place = places.get(key);
      return column && place !== undefined ? [{ key, place, textOf: textOf(column) }] : [];
    });
  const keyParts = bound(keyColumnsOf(tab), (column) => normalOf(column, references));
  const compared = bound(mapped, comparableText);
  const inKey = new Set(keyColumnsOf(tab));
  return {
    keyOf: (cells) => {
      const texts = keyParts.map(({ place, textOf }) => textOf(cells[place] ?? ''));
      return texts.every((text) => text === '') ? undefined : texts.join('\u0000');
    },
    contentOf: (cells) => compared.map(({ place, textOf }) => textOf(cells[place] ?? '')).join('\u0000'),
    differences: (incoming, standing) =>
      compared
        .filter(({ key, place, textOf }) => {
          const text = textOf(incoming[place] ?? '');
          return text !== '' && !inKey.has(key) && text !== textOf(standing[place] ?? '');
        })
        .map(({ key }) => key),
  };
}
