/** Lines of a table for a terminal: columns as wide as their widest cell, numbers already written. */
export function tableLines(rows: readonly (readonly string[])[], widest = 60): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.min(widest, Math.max(...rows.map((row) => Array.from(row[column] ?? '').length))),
  );
  return rows.map((row) =>
    widths
      .map((width, column) => padded(row[column] ?? '', width))
      .join('  ')
      .trimEnd(),
  );
}

function padded(text: string, width: number): string {
  const characters = Array.from(text);
  return characters.length > width
    ? `${characters.slice(0, width - 1).join('')}…`
    : text + ' '.repeat(width - characters.length);
}
