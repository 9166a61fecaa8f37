import { formatReference, mapReferences, type Corner, type Reference } from '../../../store/formula-references';
import { quotedSheetName } from '../../../store/a1-notation';

/** A formula of the cell at `row`, `column` with its references in R1C1 notation; relative ones always have brackets. */
export function toR1C1(formula: string, row: number, column: number): string {
  const parts: string[] = [];
  const marked = mapReferences(formula, (reference) => {
    parts.push(r1c1Of(reference, row, column));
    return { sheetName: null, first: PLACEHOLDER, last: null };
  });
  return marked.replace(/ZZZ99999999/g, () => parts.shift() ?? '');
}

const PLACEHOLDER: Corner = { row: 99_999_999, column: 18_278, rowFixed: false, columnFixed: false };

function r1c1Of(reference: Reference, row: number, column: number): string {
  const sheet = reference.sheetName === null ? '' : `${quotedSheetName(reference.sheetName)}!`;
  const last = reference.last ? `:${cornerOf(reference.last, row, column)}` : '';
  return sheet + cornerOf(reference.first, row, column) + last;
}

function cornerOf(corner: Corner, row: number, column: number): string {
  const part = (letter: string, at: number | null, fixed: boolean, base: number): string => {
    if (at === null) return '';
    return fixed ? `${letter}${at}` : `${letter}[${at - base}]`;
  };
  return part('R', corner.row, corner.rowFixed, row) + part('C', corner.column, corner.columnFixed, column);
}

const CORNER = '(?:R(?:\\[-?\\d+\\]|\\d+)?C(?:\\[-?\\d+\\]|\\d+)?|R(?:\\[-?\\d+\\]|\\d+)|C(?:\\[-?\\d+\\]|\\d+))';
const REFERENCE = new RegExp(
  `"(?:[^"]|"")*"|(?<![\\p{L}\\p{N}_.])(${CORNER})(?::(${CORNER}))?(?![\\p{L}\\p{N}_.(\\[!])`,
  'giu',
);

/** The same in A1 notation; a reference that leaves the grid reads `#REF!`. */
export function fromR1C1(formula: string, row: number, column: number): string {
  return formula.replace(REFERENCE, (piece: string, first: string | undefined, last: string | undefined) => {
    if (first === undefined) return piece;
    const corners = [first, last].map((text) => (text === undefined ? null : parseCorner(text, row, column)));
    const [from, to] = corners as [Corner, Corner | null];
    if ([from, to].some((corner) => corner && ((corner.row ?? 1) < 1 || (corner.column ?? 1) < 1))) return '#REF!';
    return formatReference({ sheetName: null, first: from, last: to ?? wholeLine(from) });
  });
}

function wholeLine(corner: Corner): Corner | null {
  return corner.row === null || corner.column === null ? corner : null;
}

function parseCorner(text: string, row: number, column: number): Corner {
  const read = (letter: string, base: number): { at: number | null; fixed: boolean } => {
    const match = new RegExp(`${letter}(\\[(-?\\d+)\\]|(\\d+))?`, 'i').exec(text);
    if (!match) return { at: null, fixed: false };
    if (match[3] !== undefined) return { at: Number(match[3]), fixed: true };
    return { at: base + Number(match[2] ?? 0), fixed: false };
  };
  const down = read('R', row);
  const across = read('C', column);
  return { row: down.at, rowFixed: down.fixed, column: across.at, columnFixed: across.fixed };
}
