/** Rows of a CSV text: quotes may hold separators, quotes and line ends; a last line end makes no row. */
export function parseCsv(text: string, delimiter = ','): string[][] {
  const rows: string[][] = [];
  const field = fieldPattern(delimiter);
  let row: string[] = [];
  while (field.lastIndex < text.length) {
    const match = field.exec(text);
    if (match === null) break;
    const [whole, quoted, bare = '', end] = match;
    row.push(quoted === undefined ? bare : quoted.replace(/""/g, '"'));
    if (end !== delimiter) {
      rows.push(row);
      row = [];
    } else if (match.index + whole.length === text.length) {
      row.push('');
    }
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

/** A field, quoted or bare, and what ends it. */
function fieldPattern(delimiter: string): RegExp {
  const stop = delimiter.replace(/[.*+?^${}()|[\]\\-]/g, '\\$&');
  return new RegExp(`(?:"((?:[^"]|"")*)"|((?:(?!${stop})[^\\r\\n])*))(${stop}|\\r\\n|\\n|\\r|$)`, 'g');
}
