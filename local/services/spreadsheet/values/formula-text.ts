import type { Locale } from './locale';

/** A formula cut into what is copied as it is, numbers and marks. */
interface Piece {
  readonly kind: 'text' | 'number' | 'mark';
  readonly text: string;
}

function piecesOf(formula: string, decimal: string): Piece[] {
  const point = decimal === ',' ? ',' : '\\.';
  const pattern = new RegExp(
    `"(?:[^"]|"")*"?|'(?:[^']|'')*'!?|[\\p{L}_$#][\\p{L}\\p{N}_.$#?/]*!?|(\\d+(?:${point}\\d+)?(?:[eE][+-]?\\d+)?|${point}\\d+)|([,;|\\\\{}()])|\\s+|.`,
    'gsu',
  );
  return [...formula.matchAll(pattern)].map((match) => ({
    kind: match[1] !== undefined ? 'number' : match[2] !== undefined ? 'mark' : 'text',
    text: match[0],
  }));
}

/** Rewrites separators by what encloses them: `translate` gets the mark and whether it stands in an array literal. */
function rewrite(
  pieces: readonly Piece[],
  translateNumber: (number: string) => string,
  translate: (mark: string, inArray: boolean) => string,
): string {
  const open: string[] = [];
  return pieces
    .map(({ kind, text }) => {
      if (kind === 'number') return translateNumber(text);
      if (kind === 'text') return text;
      if (text === '(' || text === '{') open.push(text);
      if (text === ')' || text === '}') open.pop();
      return ',;|\\'.includes(text) ? translate(text, open[open.length - 1] === '{') : text;
    })
    .join('');
}

/**
 * A formula as the locale writes it, put into canonical form. `;` separates arguments in every locale; where the decimal
 * mark is a comma, a comma between arguments is a fault: it becomes a bare `;` (in an array `|`), which nothing evaluates.
 */
export function canonicalFormula(text: string, locale: Locale): string {
  const comma = locale.decimal === ',';
  return rewrite(
    piecesOf(text, locale.decimal),
    (number) => number.replace(',', '.'),
    (mark, inArray) => {
      if (mark === ',') return comma ? (inArray ? '|' : ';') : ',';
      if (mark === ';') return inArray ? ';' : ',';
      return inArray && comma ? ',' : mark;
    },
  );
}

/** A canonical formula as the locale writes it: what getFormula gives. */
export function localFormula(canonical: string, locale: Locale): string {
  if (locale.decimal !== ',') return canonical;
  return rewrite(
    piecesOf(canonical, '.'),
    (number) => number.replace('.', ','),
    (mark, inArray) => {
      if (mark === ',') return inArray ? '\\' : ';';
      return mark === '|' || (mark === ';' && !inArray) ? ',' : mark;
    },
  );
}

const CLOSES: Readonly<Record<string, string>> = { ')': '(', '}': '{' };

/** True if the formula cannot be read at all: quotes, brackets or separators are wrong. Its cell shows #ERROR!. */
export function isMalformed(canonical: string): boolean {
  const open: string[] = [];
  for (const { kind, text } of piecesOf(canonical, '.')) {
    if (kind === 'text' && /^"(?:[^"]|"")*$/.test(text)) return true;
    if (kind === 'mark' && !followMark(open, text)) return true;
  }
  return open.length > 0 || /[-+*/^&=<>]\s*$/.test(canonical);
}

/** Keeps account of open brackets; false where a mark may not stand. */
function followMark(open: string[], mark: string): boolean {
  if (mark === '(' || mark === '{') open.push(mark);
  const opened = CLOSES[mark];
  if (opened !== undefined) return open.pop() === opened;
  return mark !== '|' && (mark !== ';' || open[open.length - 1] === '{');
}

const DATES = /^=\s*(?:TODAY|DATE|EDATE|EOMONTH|WORKDAY|DATEVALUE)\s*\(/i;

/** The format that a formula brings to a cell without one: that of a date or of a moment; undefined for others. */
export function formatOfFormula(formula: string, locale: Locale): string | undefined {
  if (/^=\s*NOW\s*\(\s*\)$/i.test(formula)) return locale.dateTimeFormat;
  return DATES.test(formula) ? locale.dateFormat : undefined;
}
