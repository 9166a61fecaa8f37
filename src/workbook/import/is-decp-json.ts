/** True where the rows are the raw text of a DECP JSON file, which is no table. */
export function isDecpJson(rows: readonly (readonly string[])[]): boolean {
  const text = rows
    .slice(0, 40)
    .map((row) => row.join(','))
    .join('\n')
    .trim();
  return /^[{[]/.test(text) && /"?marches?"?\s*"?\s*:/i.test(text.slice(0, 4000));
}
