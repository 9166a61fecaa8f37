import type { Area, StoredSheet, StoredWorkbook } from '../../store/workbook';
import { sheetById } from '../../store/sheets-of-workbook';
import { reads } from '../emulate';
import type { BookState, Context, Methods, RangeState } from './context';
import type { Named } from './enumerations';
import { nextDataArea } from './range/navigation';

const FIRST_CELL: Area = { row: 1, column: 1, rows: 1, columns: 1 };

/** The active sheet of a spreadsheet. */
export function activeSheet(context: Context, book: StoredWorkbook): StoredSheet {
  const { host } = context.emulator;
  const selected = book === host.workbook ? sheetById(book, host.selection.sheetId) : null;
  return selected ?? book.sheets.find(({ visibility }) => visibility === 'visible') ?? book.sheets[0]!;
}

/** The selected cells of a sheet; A1 where nobody has selected any. */
export function selectedArea(context: Context, sheet: StoredSheet): Area {
  const { selection, workbook } = context.emulator.host;
  if (workbook.sheets.includes(sheet) && selection.sheetId === sheet.id) return selection.area;
  return context.selections.get(sheet.id) ?? FIRST_CELL;
}

/** Selects cells, their sheet with them. */
export function select(context: Context, { book, sheet, area }: RangeState): void {
  const { selection, workbook } = context.emulator.host;
  context.selections.set(sheet.id, area);
  if (book !== workbook) return;
  selection.sheetId = sheet.id;
  selection.area = area;
}

/** Makes a sheet the active one; the selection it had comes back. */
export function selectSheet(context: Context, book: StoredWorkbook, sheet: StoredSheet): void {
  const { selection, workbook } = context.emulator.host;
  if (book === workbook) context.selections.set(selection.sheetId, selection.area);
  select(context, { book, sheet, area: context.selections.get(sheet.id) ?? FIRST_CELL });
}

/** Makes a sheet the active one before the eyes of the person, where one looks on. */
export function showSheet(context: Context, book: StoredWorkbook, sheet: StoredSheet): void {
  const { host } = context.emulator;
  selectSheet(context, book, sheet);
  if (book === host.workbook && host.execution.hasUi) host.ask({ kind: 'tab', sheetId: sheet.id });
}

/** The selected range of the active sheet. */
export function activeRange(context: Context, book: StoredWorkbook): RangeState {
  const sheet = activeSheet(context, book);
  return { book, sheet, area: selectedArea(context, sheet) };
}

/** The range of one cell: where the cursor is. */
export function currentCell(range: RangeState): RangeState {
  return { ...range, area: { ...range.area, rows: 1, columns: 1 } };
}

/** Selection. */
export const selectionMethods = (context: Context) =>
  ({
    getActiveRange: reads('', ({ book }: BookState) => context.classes.range.create(activeRange(context, book))),
    getActiveRangeList: reads('', ({ book }: BookState) =>
      context.classes.rangeList.create({ ranges: [activeRange(context, book)] }),
    ),
    getActiveSheet: reads('', ({ book }: BookState) =>
      context.classes.sheet.create({ book, sheet: activeSheet(context, book) }),
    ),
    getNextDataRange: reads('SpreadsheetApp.Direction', ({ book }: BookState, direction: Named) => {
      const range = activeRange(context, book);
      return context.classes.range.create({ ...range, area: nextDataArea(range.sheet, range.area, direction.name()) });
    }),
    getCurrentCell: reads('', ({ book }: BookState) =>
      context.classes.range.create(currentCell(activeRange(context, book))),
    ),
  }) satisfies Methods<GoogleAppsScript.Spreadsheet.Selection, BookState>;
