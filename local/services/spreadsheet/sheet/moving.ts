import { shiftSpan } from '../../../store/area';
import { changeGrid } from '../../../store/grid-changes';
import type { Area, StoredSheet } from '../../../store/workbook';
import { exception, writes } from '../../emulate';
import type { Context, Methods, RangeState, SheetState } from '../context';
import { liveSheet } from '../edit';
import { moveRange } from '../range/copying';
import { insertLines, linesOf } from './grid';

type Axis = 'row' | 'column';

/** Moving of whole rows and columns, with their metadata and sizes. */
export const moveMethods = (context: Context) => {
  const moving = (axis: Axis) =>
    writes(
      'SpreadsheetApp.Range, Integer',
      (state: SheetState, range: unknown, destination: number) => {
        liveSheet(state);
        moveLines(context, state, axis, linesOf(context.classes.range.stateOf(range), axis), destination);
      },
      'write',
    );
  return {
    moveRows: moving('row'),
    moveColumns: moving('column'),
  } satisfies Methods<GoogleAppsScript.Spreadsheet.Sheet, SheetState>;
};

/** Opens a gap before `destination` (numbered before the move), moves the lines there, closes the gap they leave. */
function moveLines(
  context: Context,
  state: SheetState,
  axis: Axis,
  { first, count }: { readonly first: number; readonly count: number },
  destination: number,
): void {
  if (destination >= first && destination <= first + count) return;
  const length = axis === 'row' ? state.sheet.rowCount : state.sheet.columnCount;
  if (destination < 1 || destination > length + 1) throw exception(`Those ${axis}s are out of bounds.`);
  insertLines(context, state, { axis, at: destination, count }, null);
  const from = destination < first ? first + count : first;
  moveRange(context, band(state, axis, from, count), band(state, axis, destination, count));
  moveFacts(state.sheet, axis, from, count, destination - from);
  changeGrid(state.book, state.sheet, { axis, at: from, count: -count });
}

function band({ book, sheet }: SheetState, axis: Axis, first: number, count: number): RangeState {
  const area: Area =
    axis === 'row'
      ? { row: first, column: 1, rows: count, columns: sheet.columnCount }
      : { row: 1, column: first, rows: sheet.rowCount, columns: count };
  return { book, sheet, area };
}

function moveFacts(sheet: StoredSheet, axis: Axis, from: number, count: number, by: number): void {
  const isMoved = (position: number): boolean =>
    shiftSpan(position, position, { axis, at: from, count: -count }) === null;
  const location = axis === 'row' ? 'ROW' : 'COLUMN';
  for (const metadata of sheet.metadata) {
    if (metadata.location === location && isMoved(metadata.position ?? 0))
      metadata.position = (metadata.position ?? 0) + by;
  }
  moveSizes(sheet, axis, isMoved, by);
}

function moveSizes(sheet: StoredSheet, axis: Axis, isMoved: (position: number) => boolean, by: number): void {
  const sizes = axis === 'row' ? sheet.rowHeights : sheet.columnWidths;
  for (const [position, pixels] of [...sizes]) if (isMoved(position)) sizes.set(position + by, pixels);
  const hidden = axis === 'row' ? sheet.hiddenRows : sheet.hiddenColumns;
  for (const position of [...hidden]) if (isMoved(position)) hidden.add(position + by);
}
