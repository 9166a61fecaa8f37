import type { CellValue } from '../../plans/cell';
import { codecOf } from '../decode-rows';
import type { ColumnDefinition } from '../define-tab';

/** A cell as its codec understands it, as a text: « 12,50 » and 12.5, or a date and its serial, compare equal. */
export function comparableText(column: ColumnDefinition): (cell: CellValue) => string {
  const codec = codecOf(column);
  return (cell) => {
    if (cell === '') return '';
    const { value } = codec.decode(cell, column);
    return String(value === undefined ? cell : codec.encode(value, column));
  };
}
