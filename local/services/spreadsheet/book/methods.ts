import { reads, writes, type MethodSpec } from '../../emulate';
import type { BookState, Context, Methods, SheetState } from '../context';
import { activeSheet } from '../selection';
import type { sheetMethods } from '../sheet/methods';
import { documentMethods } from './document';
import { bookSheetMethods } from './sheets';

type SheetMethods = ReturnType<typeof sheetMethods>;

const OF_ACTIVE_SHEET = [
  'appendRow',
  'autoResizeColumn',
  'deleteColumn',
  'deleteColumns',
  'deleteRow',
  'deleteRows',
  'getColumnWidth',
  'getDataRange',
  'getFrozenColumns',
  'getFrozenRows',
  'getLastColumn',
  'getLastRow',
  'getRowHeight',
  'getSheetId',
  'getSheetName',
  'getSheetValues',
  'hideColumn',
  'hideRow',
  'insertColumnAfter',
  'insertColumnBefore',
  'insertColumnsAfter',
  'insertColumnsBefore',
  'insertRowAfter',
  'insertRowBefore',
  'insertRowsAfter',
  'insertRowsBefore',
  'isColumnHiddenByUser',
  'isRowHiddenByFilter',
  'isRowHiddenByUser',
  'setActiveSelection',
  'setColumnWidth',
  'setFrozenColumns',
  'setFrozenRows',
  'setRowHeight',
  'sort',
  'unhideColumn',
  'unhideRow',
] as const satisfies readonly (keyof SheetMethods & keyof GoogleAppsScript.Spreadsheet.Spreadsheet)[];

/** Every method of Spreadsheet; some work on its active sheet. */
export const spreadsheetMethods = (context: Context, sheets: SheetMethods) => {
  const delegated = OF_ACTIVE_SHEET.map((name) => {
    const spec: MethodSpec<SheetState> = sheets[name];
    const run = spec.run as (state: SheetState, ...args: unknown[]) => unknown;
    const onActive = ({ book }: BookState, ...args: unknown[]): unknown =>
      run({ book, sheet: activeSheet(context, book) }, ...args);
    return [name, (spec.writes ? writes : reads)(spec.signatures, onActive, spec.cost)] as const;
  });
  return {
    ...(Object.fromEntries(delegated) as Record<(typeof OF_ACTIVE_SHEET)[number], MethodSpec<BookState>>),
    ...documentMethods(context),
    ...bookSheetMethods(context),
  } satisfies Methods<GoogleAppsScript.Spreadsheet.Spreadsheet, BookState>;
};
