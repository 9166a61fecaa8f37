/** Letters of a column counted from 1: 27 is AA. */
function lettersOf(column: number): string {
  const rest = (column - 1) % 26;
  const before = (column - 1 - rest) / 26;
  return (before > 0 ? lettersOf(before) : '') + String.fromCharCode(65 + rest);
}

/** A1 notation of a block within its tab; rows and columns from 1, a single cell without its end. */
export function a1Of(row: number, column: number, rows: number, columns: number): string {
  const start = `${lettersOf(column)}${row}`;
  if (rows === 1 && columns === 1) return start;
  return `${start}:${lettersOf(column + columns - 1)}${row + rows - 1}`;
}
