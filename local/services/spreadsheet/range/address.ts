import { areaOnGrid, parseA1, type NamedArea } from '../../../store/a1-notation';
import { sheetByName } from '../../../store/sheets-of-workbook';
import type { Area, StoredSheet, StoredWorkbook } from '../../../store/workbook';
import { exception } from '../../emulate';
import type { RangeState } from '../context';
import { fromR1C1 } from '../values/r1c1';
import { checkArea } from '../edit';

/** The range that a text names on a sheet: A1 notation, or a named range; throws `Range not found`. */
export function rangeByText(book: StoredWorkbook, sheet: StoredSheet, text: string): RangeState {
  const named = parseA1(a1OfR1C1(text));
  if (!named) return namedRange(book, text) ?? notFound();
  const target = named.sheetName === null ? sheet : sheetByName(book, named.sheetName);
  if (!target) return notFound();
  return rangeOnGrid(book, target, named);
}

/** `R5C3` and `R2C2:R4C5` as A1 notation; any other text as it is. */
function a1OfR1C1(text: string): string {
  return /^R\d+C\d+(:R\d+C\d+)?$/i.test(text) ? fromR1C1(text, 1, 1).replace(/\$/g, '') : text;
}

function rangeOnGrid(book: StoredWorkbook, sheet: StoredSheet, named: NamedArea): RangeState {
  const area = areaOnGrid(named, sheet.rowCount, sheet.columnCount);
  if ((named.firstRow ?? 1) > sheet.rowCount || (named.firstColumn ?? 1) > sheet.columnCount) return notFound();
  if ((named.lastRow ?? 1) > sheet.rowCount || (named.lastColumn ?? 1) > sheet.columnCount) return notFound();
  return { book, sheet, area, named };
}

function notFound(): never {
  throw exception('Range not found');
}

/** The range of that name, capitals aside; null if there is none. */
export function namedRange(book: StoredWorkbook, name: string): RangeState | null {
  const found = book.names.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
  const sheet = found && book.sheets.find(({ id }) => id === found.sheetId);
  return sheet ? { book, sheet, area: found.area } : null;
}

/** A range by its coordinates, checked as the platform checks them. */
export function rangeAt(book: StoredWorkbook, sheet: StoredSheet, area: Area): RangeState {
  const whole: Area = {
    row: Math.trunc(area.row),
    column: Math.trunc(area.column),
    rows: Math.trunc(area.rows),
    columns: Math.trunc(area.columns),
  };
  checkArea(sheet, whole);
  return { book, sheet, area: whole };
}
