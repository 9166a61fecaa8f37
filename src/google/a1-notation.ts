import { lettersOf } from '../model/column-letters';

/** A1 notation of a block within its tab; rows and columns from 1, a single cell without its end. */
export function a1Of(row: number, column: number, rows: number, columns: number): string {
  const start = `${lettersOf(column)}${row}`;
  if (rows === 1 && columns === 1) return start;
  return `${start}:${lettersOf(column + columns - 1)}${row + rows - 1}`;
}
