/** A piece of a number format. */
export type FormatToken =
  | { readonly kind: 'literal' | 'digit' | 'date' | 'elapsed' | 'exponent'; readonly text: string }
  | { readonly kind: 'point' | 'group' | 'percent' | 'text' | 'halfDay' };

/** One of the `;`-separated parts of a format, and the numbers it is for. */
export interface FormatSection {
  readonly tokens: readonly FormatToken[];
  readonly condition: ((value: number) => boolean) | null;
  readonly isDate: boolean;
}

/** A format as read once. */
export interface NumberFormat {
  readonly sections: readonly FormatSection[];
  /** True for the platform's automatic format. */
  readonly automatic: boolean;
  /** True if a cell under it is read as a Date. */
  readonly isDate: boolean;
}

/** The pattern that the platform reports for a cell without one. */
export const AUTOMATIC_FORMAT = '0.###############';

const known = new Map<string, NumberFormat>();

/** Reads a pattern; undefined is the automatic format. */
export function readFormat(pattern: string | undefined): NumberFormat {
  const key = pattern ?? '';
  const found = known.get(key);
  if (found) return found;
  const automatic = isAutomatic(pattern);
  const sections = automatic ? [] : splitSections(key).map(readSection);
  const format: NumberFormat = { sections, automatic, isDate: sections[0]?.isDate ?? false };
  known.set(key, format);
  return format;
}

/** True for a pattern that leaves the display to the platform. */
export function isAutomatic(pattern: string | undefined): boolean {
  return pattern === undefined || pattern === '' || pattern === AUTOMATIC_FORMAT || pattern.toLowerCase() === 'general';
}

const PIECE =
  /"([^"]*)"?|\\(.)|_(.)|\*.|\[\$([^\]-]*)[^\]]*\]|\[(h+|m+|s+)\+?\]|\[([<>=]{1,2})(-?[\d.]+)\]|\[[^\]]*\]|(am\/pm|a\/p)|(y+|m+|d+|h+|s+)\+?|(e[+-]0+)|([0#?])|(.)/gis;

function splitSections(pattern: string): string[] {
  const sections = [''];
  for (const [piece] of pattern.matchAll(/"[^"]*"?|\\.|\[[^\]]*\]|./gs)) {
    if (piece === ';') sections.push('');
    else sections.push((sections.pop() ?? '') + piece);
  }
  return sections;
}

function readSection(pattern: string): FormatSection {
  const tokens: FormatToken[] = [];
  let condition: FormatSection['condition'] = null;
  for (const match of pattern.matchAll(PIECE)) {
    if (match[6] !== undefined) condition = conditionOf(match[6], Number(match[7]));
    else tokens.push(...tokenOf(match));
  }
  const isDate = tokens.some(({ kind }) => kind === 'date' || kind === 'elapsed' || kind === 'halfDay');
  return { tokens: isDate ? withMinutes(tokens) : tokens, condition, isDate };
}

function conditionOf(operator: string, limit: number): (value: number) => boolean {
  const tests: Readonly<Record<string, (value: number) => boolean>> = {
    '<': (value) => value < limit,
    '<=': (value) => value <= limit,
    '>': (value) => value > limit,
    '>=': (value) => value >= limit,
    '=': (value) => value === limit,
    '<>': (value) => value !== limit,
  };
  return tests[operator] ?? (() => false);
}

const MARKS: Readonly<Record<string, FormatToken>> = {
  '.': { kind: 'point' },
  ',': { kind: 'group' },
  '%': { kind: 'percent' },
  '@': { kind: 'text' },
};

function tokenOf(match: RegExpMatchArray): FormatToken[] {
  const [, quoted, escaped, space, symbol] = match;
  const literal = quoted ?? escaped ?? symbol ?? (space === undefined ? undefined : ' ');
  if (literal !== undefined) return [{ kind: 'literal', text: literal }];
  return placeholderOf(match);
}

function placeholderOf(match: RegExpMatchArray): FormatToken[] {
  const [elapsed, half, date, exponent, digit, other] = [match[5], ...match.slice(8)];
  if (elapsed !== undefined) return [{ kind: 'elapsed', text: elapsed.toLowerCase() }];
  if (half !== undefined) return [{ kind: 'halfDay' }];
  if (date !== undefined) return [{ kind: 'date', text: date.toLowerCase() }];
  if (exponent !== undefined) return [{ kind: 'exponent', text: exponent }];
  if (digit !== undefined) return [{ kind: 'digit', text: digit }];
  return other === undefined ? [] : [MARKS[other] ?? { kind: 'literal', text: other }];
}

/** `m` after hours or before seconds means minutes: it becomes `n`. */
function withMinutes(tokens: readonly FormatToken[]): FormatToken[] {
  const parts = tokens.flatMap((token) => (token.kind === 'date' || token.kind === 'elapsed' ? [token] : []));
  return tokens.map((token) => {
    if (token.kind !== 'date' || !token.text.startsWith('m') || token.text.length > 2) return token;
    const position = parts.indexOf(token);
    const isMinute =
      parts[position - 1]?.text.startsWith('h') === true || parts[position + 1]?.text.startsWith('s') === true;
    return isMinute ? { kind: 'date', text: token.text.replace(/m/g, 'n') } : token;
  });
}
