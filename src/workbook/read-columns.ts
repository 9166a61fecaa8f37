import type { CellRows, CellValue } from '../plans/cell';
import { codecOf } from './decode-rows';
import type { ColumnDefinition } from './define-tab';

/** A column of texts as codes: `texts[codes[row]]`; code 0 is the blank. */
export interface TextColumn {
  readonly codes: Int32Array;
  readonly texts: readonly string[];
}

/** What number a blank or unreadable cell gives in a number column. */
const missingNumber = Number.NaN;

/**
 * The numbers of one column of a large tab (days as serials, amounts as cents, flags as 0 or 1): one entry per row from
 * `fromRow` (index from 0). Blank and unreadable cells are NaN; `unreadable` counts the latter.
 */
export function readNumberColumn(
  rows: CellRows,
  fromRow: number,
  place: number | undefined,
  column: ColumnDefinition,
): { values: Float64Array; unreadable: number } {
  const values = new Float64Array(Math.max(0, rows.length - fromRow)).fill(missingNumber);
  let unreadable = 0;
  if (place === undefined) return { values, unreadable };
  const codec = codecOf(column);
  for (let index = fromRow; index < rows.length; index++) {
    const cell: CellValue = rows[index]?.[place] ?? '';
    if (cell === '') continue;
    const { value, problem } = codec.decode(cell, column);
    if (typeof value === 'number') values[index - fromRow] = value;
    else if (typeof value === 'boolean') values[index - fromRow] = value ? 1 : 0;
    else if (problem) unreadable++;
  }
  return { values, unreadable };
}

/** The texts of one column of a large tab as codes, trimmed; a number is written in full. */
export function readTextColumn(rows: CellRows, fromRow: number, place: number | undefined): TextColumn {
  const codes = new Int32Array(Math.max(0, rows.length - fromRow));
  const texts: string[] = [''];
  if (place === undefined) return { codes, texts };
  const known = new Map<CellValue, number>([['', 0]]);
  for (let index = fromRow; index < rows.length; index++) {
    const cell = rows[index]?.[place] ?? '';
    let code = known.get(cell);
    if (code === undefined) {
      const text = typeof cell === 'number' && Number.isInteger(cell) ? cell.toFixed(0) : String(cell).trim();
      const sameText = known.get(text);
      code = sameText ?? texts.push(text) - 1;
      known.set(text, code);
      known.set(cell, code);
    }
    codes[index - fromRow] = code;
  }
  return { codes, texts };
}
