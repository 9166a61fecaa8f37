/** The separator that the first line has most of. */
function separatorOf(text: string): string {
  const [first = ''] = text.split('\n', 1);
  const counts = [';', '\t', ','].map((separator) => ({ separator, count: first.split(separator).length }));
  return counts.sort((a, b) => b.count - a.count)[0]?.separator ?? ';';
}

/** Rows of a pasted or chosen table: cells between quotation marks may hold separators, line ends and doubled quotes. */
export function rowsOfText(text: string): string[][] {
  const separator = separatorOf(text);
  const pattern = new RegExp(`("(?:[^"]|"")*"|[^${separator}\\r\\n]*)(${separator}|\\r?\\n|$)`, 'g');
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [whole, cell = '', end = ''] of text.replace(/^\ufeff/, '').matchAll(pattern)) {
    row.push(cell.startsWith('"') ? cell.slice(1, -1).replace(/""/g, '"') : cell);
    if (end === separator) continue;
    if (row.some((written) => written !== '')) rows.push(row);
    row = [];
    if (whole === '') break;
  }
  return rows;
}
