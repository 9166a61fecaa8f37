import { emptySheet } from '../../../store/empty-workbook';
import {
  cloneSheet,
  removeSheet,
  renameSheet,
  sheetById,
  sheetByName,
  takeId,
} from '../../../store/sheets-of-workbook';
import type { StoredSheet, StoredWorkbook } from '../../../store/workbook';
import { exception, reads, writes } from '../../emulate';
import type { BookState, Context, Methods } from '../context';
import { checkGrowth, liveSheet } from '../edit';
import { activeSheet, selectSheet, showSheet } from '../selection';
import { checkNewName, copiedSheet, nextSheetName } from '../sheet/features';

interface InsertOptions {
  readonly template?: unknown;
}

const INSERT_FORMS = [
  '',
  'Integer',
  'Integer, Object',
  'Object',
  'String|null',
  'String, Integer',
  'String, Integer, Object',
  'String, Object',
];

function insertSheet(
  context: Context,
  book: StoredWorkbook,
  args: readonly (string | number | InsertOptions)[],
): StoredSheet {
  const given = args.find((arg) => typeof arg === 'string');
  const index = args.find((arg) => typeof arg === 'number') ?? book.sheets.indexOf(activeSheet(context, book)) + 1;
  const options = args.find((arg) => typeof arg === 'object');
  const name = given ?? nextSheetName(book);
  checkNewName(book, name);
  const template = options?.template === undefined ? null : context.classes.sheet.stateOf(options.template).sheet;
  checkGrowth(book, template ? template.rowCount * template.columnCount : 26_000);
  const id = takeId(book);
  const sheet = template ? cloneSheet(template, id, name) : emptySheet(id, name);
  book.sheets.splice(Math.min(Math.max(index, 0), book.sheets.length), 0, sheet);
  context.emulator.host.touch(id);
  selectSheet(context, book, sheet);
  return sheet;
}

function deleteSheet(context: Context, book: StoredWorkbook, sheet: StoredSheet): void {
  const isLast = book.sheets.every((other) => other === sheet || other.visibility !== 'visible');
  if (isLast) throw exception("You can't remove all the sheets in a document.");
  const place = book.sheets.indexOf(liveSheet({ book, sheet }));
  const wasActive = activeSheet(context, book) === sheet;
  removeSheet(book, sheet);
  context.emulator.host.touch(sheet.id);
  if (wasActive) selectSheet(context, book, neighbour(book, place));
}

function neighbour(book: StoredWorkbook, place: number): StoredSheet {
  const isVisible = ({ visibility }: StoredSheet): boolean => visibility === 'visible';
  return book.sheets.slice(place).find(isVisible) ?? book.sheets.find(isVisible)!;
}

/** The sheets of a spreadsheet: finding, adding, moving, deleting. */
export const bookSheetMethods = (context: Context) => {
  const object = (book: StoredWorkbook, sheet: StoredSheet | null): unknown =>
    sheet && context.classes.sheet.create({ book, sheet });
  const setActive = ({ book }: BookState, sheet: unknown): unknown => {
    showSheet(context, book, liveSheet(context.classes.sheet.stateOf(sheet)));
    return sheet;
  };
  return {
    getSheets: reads('', ({ book }: BookState) => book.sheets.map((sheet) => object(book, sheet))),
    getNumSheets: reads('', ({ book }: BookState) => book.sheets.length),
    getSheetByName: reads('String', ({ book }: BookState, name: string) => object(book, sheetByName(book, name))),
    getSheetById: reads('Integer', ({ book }: BookState, id: number) => object(book, sheetById(book, id))),
    getActiveSheet: reads('', ({ book }: BookState) => object(book, activeSheet(context, book))),
    setActiveSheet: writes(['SpreadsheetApp.Sheet', 'SpreadsheetApp.Sheet, Boolean'], setActive),
    insertSheet: writes(
      INSERT_FORMS,
      ({ book }: BookState, ...args: (string | number | InsertOptions | null | undefined)[]) =>
        object(
          book,
          insertSheet(
            context,
            book,
            args.filter((arg) => arg !== null && arg !== undefined),
          ),
        ),
      'write',
    ),
    duplicateActiveSheet: writes(
      '',
      ({ book }: BookState) => {
        const source = activeSheet(context, book);
        const sheet = copiedSheet(context, book, source);
        book.sheets.splice(book.sheets.indexOf(source) + 1, 0, sheet);
        selectSheet(context, book, sheet);
        return object(book, sheet);
      },
      'write',
    ),
    deleteSheet: writes(
      'SpreadsheetApp.Sheet',
      ({ book }: BookState, sheet: unknown) => {
        deleteSheet(context, book, context.classes.sheet.stateOf(sheet).sheet);
      },
      'write',
    ),
    deleteActiveSheet: writes(
      '',
      ({ book }: BookState) => {
        deleteSheet(context, book, activeSheet(context, book));
        return object(book, activeSheet(context, book));
      },
      'write',
    ),
    renameActiveSheet: writes('String', ({ book }: BookState, name: string) => {
      const sheet = activeSheet(context, book);
      checkNewName(book, name, sheet);
      renameSheet(book, sheet, name);
      context.emulator.host.touch(sheet.id);
    }),
    moveActiveSheet: writes('Integer', ({ book }: BookState, position: number) => {
      if (position < 1 || position > book.sheets.length) throw exception('The sheet position is out of bounds.');
      const sheet = activeSheet(context, book);
      book.sheets.splice(book.sheets.indexOf(sheet), 1);
      book.sheets.splice(position - 1, 0, sheet);
      context.emulator.host.touch(sheet.id);
    }),
  } satisfies Methods<GoogleAppsScript.Spreadsheet.Spreadsheet, BookState>;
};
