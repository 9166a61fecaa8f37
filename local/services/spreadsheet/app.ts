import { emptySheet, emptyWorkbook } from '../../store/empty-workbook';
import type { StoredWorkbook } from '../../store/workbook';
import { exception, reads, writes } from '../emulate';
import type { Context, Methods } from './context';
import { activeRange, activeSheet, currentCell, select, showSheet } from './selection';

function createBook(context: Context, name: string, rows: number, columns: number): StoredWorkbook {
  const { host } = context.emulator;
  const book = emptyWorkbook({ id: host.uuid(), name, locale: host.workbook.locale, timeZone: host.workbook.timeZone });
  book.sheets = book.sheets.map((sheet) => emptySheet(sheet.id, sheet.name, rows, columns));
  context.books.set(book.id, book);
  return book;
}

function openBook(context: Context, id: string, method: string): StoredWorkbook {
  const book = context.books.get(id);
  if (book) return book;
  throw exception(`Unexpected error while getting the method or property ${method} on object SpreadsheetApp.`);
}

function idOfUrl(url: string): string {
  const id = /\/spreadsheets\/d\/([\w-]+)/.exec(url)?.[1];
  if (id === undefined) throw exception('Invalid argument: url');
  return id;
}

/** SpreadsheetApp itself. */
export const appMethods = (context: Context) => {
  const { classes } = context;
  const active = (): StoredWorkbook => context.activeBook;
  const bookObject = (book: StoredWorkbook): unknown => classes.spreadsheet.create({ book });
  const activeBookObject = (): unknown => (context.emulator.host.execution.bound ? bookObject(active()) : null);
  return {
    getActive: reads('', activeBookObject),
    getActiveSpreadsheet: reads('', activeBookObject),
    setActiveSpreadsheet: writes('SpreadsheetApp.Spreadsheet', (_: unknown, book: unknown) => {
      context.activeBook = classes.spreadsheet.stateOf(book).book;
    }),
    getActiveSheet: reads('', () => classes.sheet.create({ book: active(), sheet: activeSheet(context, active()) })),
    setActiveSheet: writes(['SpreadsheetApp.Sheet', 'SpreadsheetApp.Sheet, Boolean'], (_: unknown, sheet: unknown) => {
      showSheet(context, active(), classes.sheet.stateOf(sheet).sheet);
      return sheet;
    }),
    getActiveRange: reads('', () => classes.range.create(activeRange(context, active()))),
    getActiveRangeList: reads('', () => classes.rangeList.create({ ranges: [activeRange(context, active())] })),
    setActiveRange: writes('SpreadsheetApp.Range', (_: unknown, range: unknown) => {
      select(context, classes.range.stateOf(range));
      return range;
    }),
    getCurrentCell: reads('', () => classes.range.create(currentCell(activeRange(context, active())))),
    setCurrentCell: writes('SpreadsheetApp.Range', (_: unknown, cell: unknown) => {
      select(context, classes.range.stateOf(cell));
      return cell;
    }),
    getSelection: reads('', () => classes.selection.create({ book: active() })),
    getUi: reads('', () => context.ui()),
    flush: reads(
      '',
      () => {
        context.buffer.commit();
      },
      'pure',
    ),
    create: writes(
      ['String', 'String, Integer, Integer'],
      (_: unknown, name: string, rows = 1000, columns = 26) => bookObject(createBook(context, name, rows, columns)),
      'openDocument',
    ),
    openById: reads(
      'String',
      (_: unknown, id: string) => {
        if (id === '') throw exception('Invalid argument: id');
        return bookObject(openBook(context, id, 'openById'));
      },
      'openDocument',
    ),
    openByUrl: reads(
      'String',
      (_: unknown, url: string) => bookObject(openBook(context, idOfUrl(url), 'openByUrl')),
      'openDocument',
    ),
    newDataValidation: reads(
      '',
      () =>
        classes.validationBuilder.create({
          rule: { criterion: null, allowInvalid: true, helpText: null, showDropdown: true },
        }),
      'pure',
    ),
    newConditionalFormatRule: reads(
      '',
      () => classes.formatRuleBuilder.create({ criterion: null, style: {}, ranges: [] }),
      'pure',
    ),
  } satisfies Methods<GoogleAppsScript.Spreadsheet.SpreadsheetApp, StoredWorkbook>;
};
