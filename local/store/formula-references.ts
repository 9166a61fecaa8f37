import { columnLetters, columnNumber, quotedSheetName } from './a1-notation';
import { shiftSpan, type GridChange } from './area';

/** One end of a reference; null where a whole row or column is meant. */
export interface Corner {
  readonly row: number | null;
  readonly column: number | null;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

/** A reference inside a formula: `Sheet!$A1:B2`. `sheetName` null: the formula's own sheet. */
export interface Reference {
  readonly sheetName: string | null;
  readonly first: Corner;
  readonly last: Corner | null;
}

const SHEET = "(?:(?:'(?:[^']|'')+'|[\\p{L}_][\\p{L}\\p{N}_.]*)!)?";
const CELL = '\\$?[A-Za-z]{1,3}\\$?[1-9]\\d*';
const COLUMN = '\\$?[A-Za-z]{1,3}';
const ROW = '\\$?[1-9]\\d*';
const PIECES = new RegExp(
  `("(?:[^"]|"")*")|(?<![\\p{L}\\p{N}_.$'!])(${SHEET})(${CELL}:${CELL}|${CELL}:${COLUMN}|${COLUMN}:${CELL}|${COLUMN}:${COLUMN}|${ROW}:${ROW}|${CELL})(?![\\p{L}\\p{N}_.(!])`,
  'gu',
);

/** The formula with each reference replaced by what `replace` gives: another reference, or null for `#REF!`. */
export function mapReferences(formula: string, replace: (reference: Reference) => Reference | null): string {
  return formula.replace(PIECES, (piece: string, literal: string | undefined, sheet: string, text: string) => {
    if (literal !== undefined) return piece;
    const replaced = replace(parseReference(sheet, text));
    return replaced ? formatReference(replaced) : '#REF!';
  });
}

/** References after rows or columns of `changedSheet` moved; `ownSheet` holds the formula. */
export function shiftFormula(formula: string, ownSheet: string, changedSheet: string, change: GridChange): string {
  return mapReferences(formula, (reference) => {
    if (!isOn(reference, ownSheet, changedSheet)) return reference;
    return shiftReference(reference, change);
  });
}

function shiftReference(reference: Reference, change: GridChange): Reference | null {
  const from = reference.first[change.axis];
  const to = (reference.last ?? reference.first)[change.axis];
  if (from === null && to === null) return reference;
  const span = shiftSpan(from ?? to ?? 1, to ?? Number.MAX_SAFE_INTEGER, change);
  return span && withSpan(reference, change.axis, span);
}

function withSpan(reference: Reference, axis: 'row' | 'column', span: { first: number; last: number }): Reference {
  const place = (corner: Corner, at: number): Corner => (corner[axis] === null ? corner : { ...corner, [axis]: at });
  return {
    ...reference,
    first: place(reference.first, span.first),
    last: reference.last && place(reference.last, span.last),
  };
}

/** References as they read after copying the formula so many rows and columns away: fixed ends stay. */
export function copyFormula(formula: string, rows: number, columns: number): string {
  const move = (corner: Corner): Corner => ({
    ...corner,
    row: corner.row === null || corner.rowFixed ? corner.row : corner.row + rows,
    column: corner.column === null || corner.columnFixed ? corner.column : corner.column + columns,
  });
  return mapReferences(formula, (reference) => {
    const moved = { ...reference, first: move(reference.first), last: reference.last && move(reference.last) };
    const isInside = [moved.first, moved.last].every(
      (corner) => !corner || ((corner.row ?? 1) >= 1 && (corner.column ?? 1) >= 1),
    );
    return isInside ? moved : null;
  });
}

/** References to a sheet under its new name; null as new name: the sheet is gone. */
export function renameInFormula(formula: string, oldName: string, newName: string | null): string {
  return mapReferences(formula, (reference) => {
    if (reference.sheetName?.toLowerCase() !== oldName.toLowerCase()) return reference;
    return newName === null ? null : { ...reference, sheetName: newName };
  });
}

/** True if a reference in a formula of `ownSheet` points into `sheetName`. */
export function isOn(reference: Reference, ownSheet: string, sheetName: string): boolean {
  return (reference.sheetName ?? ownSheet).toLowerCase() === sheetName.toLowerCase();
}

function parseReference(sheet: string, text: string): Reference {
  const [first, last] = text.split(':');
  return {
    sheetName:
      sheet === '' ? null : sheet.slice(0, -1).replace(/^'(.*)'$/s, (_, name: string) => name.replace(/''/g, "'")),
    first: parseCorner(first!),
    last: last === undefined ? null : parseCorner(last),
  };
}

function parseCorner(text: string): Corner {
  const match = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(text)!;
  const [, before, letters, between, digits] = match as unknown as [string, string, string, string, string];
  const rowOnly = letters === '';
  return {
    column: rowOnly ? null : columnNumber(letters),
    row: digits === '' ? null : Number(digits),
    columnFixed: !rowOnly && before === '$',
    rowFixed: rowOnly ? before === '$' : between === '$',
  };
}

/** A reference as formulas write it. */
export function formatReference(reference: Reference): string {
  const sheet = reference.sheetName === null ? '' : `${quotedSheetName(reference.sheetName)}!`;
  const last = reference.last ? `:${formatCorner(reference.last)}` : '';
  return sheet + formatCorner(reference.first) + last;
}

function formatCorner(corner: Corner): string {
  const column = corner.column === null ? '' : (corner.columnFixed ? '$' : '') + columnLetters(corner.column);
  const row = corner.row === null ? '' : (corner.rowFixed ? '$' : '') + String(corner.row);
  return column + row;
}
