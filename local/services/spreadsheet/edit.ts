import { areaHolds, areasMeet, lastColumnOf, lastRowOf } from '../../store/area';
import { cellCount } from '../../store/sheets-of-workbook';
import type { Area, StoredProtection, StoredSheet, StoredWorkbook } from '../../store/workbook';
import { exception } from '../emulate';
import type { Context, RangeState, SheetState } from './context';

const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

const CELL_LIMIT = 10_000_000;

/** The sheet behind an object; throws if it was deleted meanwhile. */
export function liveSheet({ book, sheet }: SheetState): StoredSheet {
  if (!book.sheets.includes(sheet)) throw exception(`Sheet ${sheet.id} not found`);
  return sheet;
}

/** To be called before cells of a range change: checks the sheet and protections, counts the cells. */
export function beginEdit(context: Context, range: RangeState, cells = range.area.rows * range.area.columns): void {
  checkEditable(context, liveSheet(range), range.area);
  context.buffer.wrote(range.sheet, cells);
}

/** To be called before a sheet's own properties or its grid change. */
export function beginSheetEdit(context: Context, state: SheetState): void {
  const sheet = liveSheet(state);
  checkEditable(context, sheet, { row: 1, column: 1, rows: sheet.rowCount, columns: sheet.columnCount }, true);
  context.buffer.wrote(sheet, 0);
}

function checkEditable(context: Context, sheet: StoredSheet, area: Area, wholeSheetOnly = false): void {
  if (sheet.protections.length === 0 || isOwner(context)) return;
  for (const protection of sheet.protections) {
    if (wholeSheetOnly && protection.area) continue;
    if (blocks(context, protection, area)) throw exception(PROTECTED);
  }
}

/** True if the account of this execution owns the spreadsheet: no protection stops it. */
function isOwner(context: Context): boolean {
  const { platform, execution } = context.emulator.host;
  return platform.owner === '' || platform.owner === execution.user;
}

/** True if the account of this execution may edit what the protection covers. */
export function mayEdit(context: Context, protection: StoredProtection): boolean {
  return (
    protection.warningOnly || isOwner(context) || protection.editors.includes(context.emulator.host.execution.user)
  );
}

function blocks(context: Context, protection: StoredProtection, area: Area): boolean {
  if (mayEdit(context, protection)) return false;
  if (protection.area) return areasMeet(protection.area, area);
  return !protection.unprotected.some((open) => areaHolds(open, area));
}

/** Throws if so many more cells would pass the platform's limit. */
export function checkGrowth(book: StoredWorkbook, added: number): void {
  if (added <= 0 || cellCount(book) + added <= CELL_LIMIT) return;
  throw exception(
    `This action would increase the number of cells in the workbook above the limit of ${CELL_LIMIT} cells.`,
  );
}

/** Throws the platform's error if rows given for a range are not of its size. */
export function checkSize(area: Area, data: readonly (readonly unknown[])[]): void {
  if (data.length !== area.rows) throw sizeError('rows', data.length, area.rows);
  const wrong = data.find((row) => row.length !== area.columns);
  if (wrong) throw sizeError('columns', wrong.length, area.columns);
}

function sizeError(what: string, given: number, wanted: number): Error {
  return exception(
    `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${given} but the range has ${wanted}.`,
  );
}

/** Throws the platform's errors for coordinates that are no rectangle of the grid. */
export function checkArea(sheet: StoredSheet, area: Area): void {
  if (area.row < 1) throw exception('The starting row of the range is too small.');
  if (area.column < 1) throw exception('The starting column of the range is too small.');
  if (area.rows < 1) throw exception('The number of rows in the range must be at least 1.');
  if (area.columns < 1) throw exception('The number of columns in the range must be at least 1.');
  if (lastRowOf(area) > sheet.rowCount || lastColumnOf(area) > sheet.columnCount) {
    throw exception('The coordinates of the range are outside the dimensions of the sheet.');
  }
}
