import { contentSize, forgetInArea } from '../../../store/cell-values';
import type { Area } from '../../../store/workbook';
import { reads, writes, type MethodSpec } from '../../emulate';
import type { Context, Methods, RangeState, SheetState } from '../context';
import { beginSheetEdit, liveSheet } from '../edit';
import { rangeAt, rangeByText } from '../range/address';
import { writeEntries } from '../range/cell-contents';
import { clearArea, clearLooks } from '../range/clearing';
import { sortArea } from '../range/sorting';
import { readScriptValues } from '../range/values';
import { wholeSheet } from '../rules/protection';
import { createTextFinder } from '../rules/text-finder';
import { insertLines } from './grid';

/** The part of a sheet that holds data, from A1; A1 alone where there is none. */
function dataArea({ sheet }: SheetState): Area {
  const { rows, columns } = contentSize(sheet);
  return { row: 1, column: 1, rows: Math.max(rows, 1), columns: Math.max(columns, 1) };
}

/** Ranges of a sheet and work on its cells as a whole. */
export const cellMethods = (context: Context) => {
  const rangeObject = (range: RangeState): unknown => context.classes.range.create(range);
  const sheetObject = (state: SheetState): unknown => context.classes.sheet.create(state);
  const size = (state: SheetState) => {
    liveSheet(state);
    context.buffer.commit();
    return contentSize(state.sheet);
  };
  const clearing = (
    signatures: string | string[],
    clear: (state: SheetState, options?: object) => void,
  ): MethodSpec<SheetState> =>
    writes(
      signatures,
      (state: SheetState, options?: object) => {
        beginSheetEdit(context, state);
        clear(state, options);
        return sheetObject(state);
      },
      'write',
    );
  return {
    getRange: reads(
      ['Integer, Integer', 'Integer, Integer, Integer', 'Integer, Integer, Integer, Integer', 'String'],
      (state: SheetState, first: string | number, column = 1, rows = 1, columns = 1) => {
        const sheet = liveSheet(state);
        if (typeof first === 'string') return rangeObject(rangeByText(state.book, sheet, first));
        return rangeObject(rangeAt(state.book, sheet, { row: first, column, rows, columns }));
      },
    ),
    getRangeList: reads('String[]', (state: SheetState, texts: readonly string[]) =>
      context.classes.rangeList.create({
        ranges: texts.map((text) => rangeByText(state.book, liveSheet(state), text)),
      }),
    ),
    getDataRange: reads('', (state: SheetState) => {
      size(state);
      return rangeObject({ ...state, area: dataArea(state) });
    }),
    getLastRow: reads('', (state: SheetState) => size(state).rows),
    getLastColumn: reads('', (state: SheetState) => size(state).columns),
    getMaxRows: reads('', (state: SheetState) => liveSheet(state).rowCount),
    getMaxColumns: reads('', (state: SheetState) => liveSheet(state).columnCount),
    getSheetValues: reads(
      'Integer, Integer, Integer, Integer',
      (state: SheetState, row: number, column: number, rows: number, columns: number) =>
        readScriptValues(context, rangeAt(state.book, liveSheet(state), { row, column, rows, columns })),
      'pure',
    ),
    appendRow: writes(
      'Any[]',
      (state: SheetState, values: readonly unknown[]) => {
        if (values.length === 0) return sheetObject(state);
        const row = contentSize(liveSheet(state)).rows + 1;
        growTo(context, state, row, values.length);
        writeEntries(context, rangeAt(state.book, state.sheet, { row, column: 1, rows: 1, columns: values.length }), [
          values,
        ]);
        return sheetObject(state);
      },
      'pure',
    ),
    clear: clearing(['', 'Object'], (state, options) => {
      clearArea(state.sheet, wholeSheet(state), options);
    }),
    clearContents: clearing('', (state) => {
      clearArea(state.sheet, wholeSheet(state), { contentsOnly: true });
    }),
    clearFormats: clearing('', (state) => {
      clearLooks(state.sheet, wholeSheet(state));
    }),
    clearNotes: clearing('', (state) => {
      forgetInArea(state.sheet.notes, wholeSheet(state));
    }),
    sort: writes(
      ['Integer', 'Integer, Boolean'],
      (state: SheetState, column: number, ascending = true) => {
        const { rows, columns } = size(state);
        beginSheetEdit(context, state);
        const first = state.sheet.frozenRows + 1;
        const area = { row: first, column: 1, rows: rows - first + 1, columns: Math.max(columns, column) };
        if (area.rows > 1) sortArea(state.sheet, area, [{ column, ascending }]);
        return sheetObject(state);
      },
      'write',
    ),
    createTextFinder: reads('String', (state: SheetState, text: string) =>
      createTextFinder(context, [{ ...state, area: wholeSheet(state) }], text),
    ),
  } satisfies Methods<GoogleAppsScript.Spreadsheet.Sheet, SheetState>;
};

function growTo(context: Context, state: SheetState, rows: number, columns: number): void {
  const { rowCount, columnCount } = state.sheet;
  if (rows > rowCount) {
    insertLines(context, state, { axis: 'row', at: rowCount + 1, count: rows - rowCount }, rowCount);
  }
  if (columns > columnCount) {
    insertLines(context, state, { axis: 'column', at: columnCount + 1, count: columns - columnCount }, columnCount);
  }
}
