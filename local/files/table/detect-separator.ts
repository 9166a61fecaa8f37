const separators = [';', '\t', ',', '|'] as const;

/** How often a separator stands outside quotes on each of the first lines. */
function countsOf(text: string, separator: string): number[] {
  const counts = [0];
  let quoted = false;
  for (const character of text) {
    if (character === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (character === separator) counts[counts.length - 1] = (counts[counts.length - 1] ?? 0) + 1;
    else if (character === '\n') counts.push(0);
  }
  return counts;
}

/**
 * The separator of a text table: the one that stands on every line of the first ones, most often equally; « ; » where
 * none does. Decimal commas of a « ; » file are uneven, so they lose.
 */
export function detectSeparator(text: string): string {
  const start = text.slice(0, 20_000);
  let best: { separator: string; score: number } = { separator: ';', score: 0 };
  for (const separator of separators) {
    const counts = countsOf(start, separator)
      .slice(0, 30)
      .filter((_, index, all) => index < all.length - 1 || all.length === 1);
    const header = counts[0] ?? 0;
    if (header === 0) continue;
    const even = counts.filter((count) => count === header).length / counts.length;
    const score = even * 100 + Math.min(header, 50) / 100;
    if (score > best.score) best = { separator, score };
  }
  return best.separator;
}
