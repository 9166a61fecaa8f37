/** Rows of a CSV text: quotes may hold separators, quotes and line ends. */
export function parseCsv(text: string, delimiter = ','): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const rest = new RegExp(`"((?:[^"]|"")*)"|([^"${escaped(delimiter)}\r\n][^${escaped(delimiter)}\r\n]*)`, 'y');
  let index = 0;
  for (;;) {
    rest.lastIndex = index;
    const match = rest.exec(text);
    row.push(match === null ? '' : (match[1]?.replace(/""/g, '"') ?? match[2] ?? ''));
    index += match?.[0].length ?? 0;
    if (text.startsWith(delimiter, index)) {
      index += delimiter.length;
      continue;
    }
    if (text.slice(index).trim() === '' || index >= text.length) break;
    index += lineEndAt(text, index);
    rows.push(row);
    row = [];
    if (index >= text.length) return rows;
  }
  rows.push(row);
  return rows;
}

/** Length of the line end at a position; any other character there is skipped, so that a reading always goes forward. */
function lineEndAt(text: string, index: number): number {
  return text.startsWith('\r\n', index) ? 2 : 1;
}

function escaped(text: string): string {
  return text.replace(/[\\\]^-]/g, '\\$&');
}
