import { contentSize } from '../../../store/cell-values';
import type { StoredSheet } from '../../../store/workbook';
import { exception, reads, writes, type MethodSpec } from '../../emulate';
import type { Context, Methods, SheetState } from '../context';
import { beginSheetEdit, liveSheet } from '../edit';
import { colorOf } from '../range/colors';
import { readDisplayValues } from '../range/values';
import { linesOf } from './grid';

const COLUMN_WIDTH = 100;
const ROW_HEIGHT = 21;

/** Sizes, frozen and hidden parts, tab colour: how a sheet is seen. */
export const viewMethods = (context: Context) => {
  const sheetObject = (state: SheetState): unknown => context.classes.sheet.create(state);
  const changing = (
    signatures: string | string[],
    change: (state: SheetState, ...args: never[]) => void,
    returnsSheet = true,
  ): MethodSpec<SheetState> =>
    writes(
      signatures,
      (state: SheetState, ...args: never[]) => {
        beginSheetEdit(context, state);
        change(state, ...args);
        return returnsSheet ? sheetObject(state) : null;
      },
      'format',
    );
  const hiding = (axis: 'row' | 'column', hides: boolean): MethodSpec<SheetState> =>
    changing(
      'SpreadsheetApp.Range',
      ({ sheet }, range: unknown) => {
        const { first, count } = linesOf(context.classes.range.stateOf(range), axis);
        mark(axis === 'row' ? sheet.hiddenRows : sheet.hiddenColumns, first, count, hides);
      },
      false,
    );
  const hidingAt = (axis: 'row' | 'column', hides: boolean): MethodSpec<SheetState> =>
    changing(
      ['Integer', 'Integer, Integer'],
      ({ sheet }, first: number, count = 1) => {
        mark(axis === 'row' ? sheet.hiddenRows : sheet.hiddenColumns, first, count, hides);
      },
      false,
    );
  const autoResize = ({ book, sheet }: SheetState, first: number, count: number): void => {
    const { rows } = contentSize(sheet);
    if (rows === 0) return;
    const shown = readDisplayValues(context, { book, sheet, area: { row: 1, column: first, rows, columns: count } });
    for (let offset = 0; offset < count; offset++) {
      const longest = Math.max(...shown.slice(0, 1000).map((row) => row[offset]!.length));
      sheet.columnWidths.set(first + offset, Math.max(21, longest * 7 + 14));
    }
  };
  return {
    getFrozenRows: reads('', (state: SheetState) => liveSheet(state).frozenRows),
    getFrozenColumns: reads('', (state: SheetState) => liveSheet(state).frozenColumns),
    setFrozenRows: changing(
      'Integer',
      ({ sheet }, rows: number) => {
        sheet.frozenRows = frozen(rows, sheet.rowCount, 'rows');
      },
      false,
    ),
    setFrozenColumns: changing(
      'Integer',
      ({ sheet }, columns: number) => {
        sheet.frozenColumns = frozen(columns, sheet.columnCount, 'columns');
      },
      false,
    ),
    getTabColor: reads('', (state: SheetState) => liveSheet(state).tabColor),
    setTabColor: changing('String|null', ({ sheet }, css: string | null) => {
      sheet.tabColor = colorOf(css) ?? null;
    }),
    getColumnWidth: reads(
      'Integer',
      (state: SheetState, column: number) => liveSheet(state).columnWidths.get(column) ?? COLUMN_WIDTH,
    ),
    setColumnWidth: changing('Integer, Integer', ({ sheet }, column: number, width: number) => {
      size(sheet.columnWidths, column, 1, width);
    }),
    setColumnWidths: changing('Integer, Integer, Integer', ({ sheet }, first: number, count: number, width: number) => {
      size(sheet.columnWidths, first, count, width);
    }),
    getRowHeight: reads(
      'Integer',
      (state: SheetState, row: number) => liveSheet(state).rowHeights.get(row) ?? ROW_HEIGHT,
    ),
    setRowHeight: changing('Integer, Integer', ({ sheet }, row: number, height: number) => {
      size(sheet.rowHeights, row, 1, Math.max(height, ROW_HEIGHT));
    }),
    setRowHeights: changing('Integer, Integer, Integer', ({ sheet }, first: number, count: number, height: number) => {
      size(sheet.rowHeights, first, count, Math.max(height, ROW_HEIGHT));
    }),
    setRowHeightsForced: changing(
      'Integer, Integer, Integer',
      ({ sheet }, first: number, count: number, height: number) => {
        size(sheet.rowHeights, first, count, height);
      },
    ),
    autoResizeColumn: changing('Integer', (state, column: number) => {
      autoResize(state, column, 1);
    }),
    autoResizeColumns: changing('Integer, Integer', (state, first: number, count: number) => {
      autoResize(state, first, count);
    }),
    autoResizeRows: changing('Integer, Integer', ({ sheet }, first: number, count: number) => {
      for (let row = first; row < first + count; row++) sheet.rowHeights.delete(row);
    }),
    hideRow: hiding('row', true),
    hideColumn: hiding('column', true),
    unhideRow: hiding('row', false),
    unhideColumn: hiding('column', false),
    hideRows: hidingAt('row', true),
    hideColumns: hidingAt('column', true),
    showRows: hidingAt('row', false),
    showColumns: hidingAt('column', false),
    isRowHiddenByUser: reads('Integer', (state: SheetState, row: number) => liveSheet(state).hiddenRows.has(row)),
    isColumnHiddenByUser: reads('Integer', (state: SheetState, column: number) =>
      liveSheet(state).hiddenColumns.has(column),
    ),
    isRowHiddenByFilter: reads('Integer', () => false),
    isSheetHidden: reads('', (state: SheetState) => liveSheet(state).visibility !== 'visible'),
    hideSheet: changing('', ({ book, sheet }) => {
      const others = book.sheets.some((other) => other !== sheet && other.visibility === 'visible');
      if (!others) throw exception("You can't hide all the sheets in a document.");
      if (sheet.visibility === 'visible') sheet.visibility = 'hidden';
    }),
    showSheet: changing('', ({ sheet }) => {
      sheet.visibility = 'visible';
    }),
  } satisfies Methods<GoogleAppsScript.Spreadsheet.Sheet, SheetState>;
};

function frozen(count: number, length: number, what: string): number {
  if (count < 0 || count > length) throw exception(`Those ${what} are out of bounds.`);
  if (count === length) throw exception(`You can't freeze all visible ${what} on the sheet.`);
  return count;
}

function size(sizes: Map<number, number>, first: number, count: number, pixels: number): void {
  for (let line = first; line < first + count; line++) sizes.set(line, pixels);
}

function mark(hidden: StoredSheet['hiddenRows'], first: number, count: number, hides: boolean): void {
  for (let line = first; line < first + count; line++) {
    if (hides) hidden.add(line);
    else hidden.delete(line);
  }
}
