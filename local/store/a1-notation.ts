import { areaBetween, lastColumnOf, lastRowOf } from './area';
import type { Area } from './workbook';

/** `A`, `Z`, `AA` for 1, 26, 27. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** 1, 26, 27 for `A`, `Z`, `AA`. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

/** A rectangle as a text names it; absent bounds stand for the whole height or width of the grid. */
export interface NamedArea {
  /** Name before the `!`, unquoted. */
  readonly sheetName: string | null;
  readonly firstRow: number | null;
  readonly firstColumn: number | null;
  readonly lastRow: number | null;
  readonly lastColumn: number | null;
}

const CORNER = /^\$?([A-Za-z]{1,3})?\$?([1-9]\d{0,7})?$/;

/** Reads `A1`, `B2:C5`, `A:C`, `5:7`, `A2:A`, with an optional `Sheet!` or `'My sheet'!`; null if it is none of these. */
export function parseA1(text: string): NamedArea | null {
  const { sheetName, reference } = splitSheetName(text.trim());
  const corners = reference.split(':');
  if (corners.length > 2) return null;
  const first = parseCorner(corners[0]!);
  const last = corners.length === 2 ? parseCorner(corners[1]!) : first;
  if (!first || !last) return null;
  if (corners.length === 1 && (first.row === null || first.column === null)) return null;
  return orderedArea(sheetName, first, last);
}

interface Corner {
  readonly row: number | null;
  readonly column: number | null;
}

function orderedArea(sheetName: string | null, first: Corner, last: Corner): NamedArea | null {
  if ((first.column === null) !== (last.column === null)) return null;
  const columns = [first.column, last.column].filter((column) => column !== null).sort((a, b) => a - b);
  const bothRows = first.row !== null && last.row !== null;
  const rows = bothRows ? [first.row, last.row].sort((a, b) => a - b) : [first.row ?? last.row, null];
  return {
    sheetName,
    firstRow: rows[0] ?? null,
    firstColumn: columns[0] ?? null,
    lastRow: rows[1] ?? null,
    lastColumn: columns[1] ?? null,
  };
}

function parseCorner(text: string): Corner | null {
  const match = CORNER.exec(text);
  if (!match || text === '' || (match[1] === undefined && match[2] === undefined)) return null;
  return {
    column: match[1] === undefined ? null : columnNumber(match[1]),
    row: match[2] === undefined ? null : Number(match[2]),
  };
}

function splitSheetName(text: string): { sheetName: string | null; reference: string } {
  const quoted = /^'((?:[^']|'')+)'!(.*)$/s.exec(text);
  if (quoted) return { sheetName: quoted[1]!.replace(/''/g, "'"), reference: quoted[2]! };
  const mark = text.lastIndexOf('!');
  return mark < 0
    ? { sheetName: null, reference: text }
    : { sheetName: text.slice(0, mark), reference: text.slice(mark + 1) };
}

/** The rectangle on a grid of this size. */
export function areaOnGrid(named: NamedArea, rowCount: number, columnCount: number): Area {
  return areaBetween(
    named.firstRow ?? 1,
    named.firstColumn ?? 1,
    named.lastRow ?? rowCount,
    named.lastColumn ?? columnCount,
  );
}

/** `A1`, or `A1:B2` for more than one cell. */
export function a1Of(area: Area): string {
  const first = columnLetters(area.column) + String(area.row);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${columnLetters(lastColumnOf(area))}${lastRowOf(area)}`;
}

/** A sheet name as formulas write it: quoted unless it is a plain word. */
export function quotedSheetName(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) ? name : `'${name.replace(/'/g, "''")}'`;
}
