/** Cells of a line of a file as one text that a person can read and correct: « A-12 ; F1 ; "a ; b" ». */
export function contentText(cells: readonly string[]): string {
  return cells.map((cell) => (/[;"\n]|^\s|\s$/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell)).join(' ; ');
}

/** The cells in such a text, as a person may have corrected it. */
export function contentCells(text: string): string[] {
  const cells: string[] = [];
  const cell = /\s*(?:"((?:[^"]|"")*)"|([^;]*?))\s*(;|$)/y;
  for (let match = cell.exec(text); match; match = cell.exec(text)) {
    const [, quoted, plain = '', end] = match;
    cells.push(quoted === undefined ? plain : quoted.replace(/""/g, '"'));
    if (end !== ';') break;
  }
  return cells;
}
