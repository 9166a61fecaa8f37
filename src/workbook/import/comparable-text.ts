import type { CellValue } from '../../plans/cell';
import { codecOf } from '../decode-rows';
import type { ColumnDefinition, ColumnKind } from '../define-tab';

/** What the codec would write for a number, without the way through the value: comparing reads every cell of a tab. */
const shortCuts: Partial<Readonly<Record<ColumnKind, (cell: number) => number>>> = {
  amount: (cell) => Math.round(cell * 100) / 100,
  day: Math.floor,
  integer: (cell) => cell,
  number: (cell) => cell,
};

/** A cell as its codec understands it, as a text: « 12,50 » and 12.5, or a date and its serial, compare equal. */
export function comparableText(column: ColumnDefinition): (cell: CellValue) => string {
  const codec = codecOf(column);
  const written = shortCuts[column.kind];
  return (cell) => {
    if (cell === '') return '';
    if (written && typeof cell === 'number') return String(written(cell));
    const { value } = codec.decode(cell, column);
    return String(value === undefined ? cell : codec.encode(value, column));
  };
}
