import type { GridChange } from '../../../store/area';
import { changeGrid } from '../../../store/grid-changes';
import { exception, writes, type MethodSpec } from '../../emulate';
import type { Context, Methods, RangeState, SheetState } from '../context';
import { beginSheetEdit, checkGrowth, liveSheet } from '../edit';

type Axis = GridChange['axis'];

function lengthOf({ sheet }: SheetState, axis: Axis): number {
  return axis === 'row' ? sheet.rowCount : sheet.columnCount;
}

/** Inserts rows or columns at `at`; they look like the line `inheritFrom`. */
export function insertLines(
  context: Context,
  state: SheetState,
  change: Omit<GridChange, 'count'> & { readonly count: number },
  inheritFrom: number | null,
): void {
  const { axis, count } = change;
  const length = lengthOf(state, axis);
  if (change.at < 1 || change.at > length + 1) throw exception(`Those ${axis}s are out of bounds.`);
  if (count < 1) throw exception(`The number of ${axis}s in the range must be at least 1.`);
  beginSheetEdit(context, state);
  checkGrowth(state.book, count * (axis === 'row' ? state.sheet.columnCount : state.sheet.rowCount));
  changeGrid(state.book, state.sheet, change, inheritFrom);
}

function deleteLines(context: Context, state: SheetState, axis: Axis, at: number, count: number): void {
  const length = lengthOf(state, axis);
  const frozen = axis === 'row' ? state.sheet.frozenRows : state.sheet.frozenColumns;
  if (count < 1) throw exception(`The number of ${axis}s in the range must be at least 1.`);
  if (at < 1 || at + count - 1 > length) throw exception(`Those ${axis}s are out of bounds.`);
  if (count === length) throw exception(`You can't delete all the ${axis}s on the sheet.`);
  if (frozen > 0 && at <= frozen + 1 && at + count - 1 === length) {
    throw exception(`Sorry, it is not possible to delete all non-frozen ${axis}s.`);
  }
  beginSheetEdit(context, state);
  changeGrid(state.book, state.sheet, { axis, at, count: -count });
}

/** Insertion and deletion of rows and columns. */
export const gridMethods = (context: Context) => {
  const sheetObject = (state: SheetState): unknown => context.classes.sheet.create(state);
  const insert = (axis: Axis, side: 'before' | 'after', signature: string): MethodSpec<SheetState> =>
    writes(
      signature,
      (state: SheetState, position: number, count = 1) => {
        liveSheet(state);
        if (position < 1 || position > lengthOf(state, axis)) throw exception(`Those ${axis}s are out of bounds.`);
        insertLines(context, state, { axis, at: side === 'before' ? position : position + 1, count }, position);
        return sheetObject(state);
      },
      'write',
    );
  const insertAt = (axis: Axis): MethodSpec<SheetState> =>
    writes(
      ['Integer', 'Integer, Integer'],
      (state: SheetState, position: number, count = 1) => {
        liveSheet(state);
        insertLines(context, state, { axis, at: position, count }, Math.max(1, position - 1));
      },
      'write',
    );
  const remove = (axis: Axis, signature: string, returnsSheet: boolean): MethodSpec<SheetState> =>
    writes(
      signature,
      (state: SheetState, position: number, count = 1) => {
        liveSheet(state);
        deleteLines(context, state, axis, position, count);
        return returnsSheet ? sheetObject(state) : null;
      },
      'write',
    );
  return {
    insertRows: insertAt('row'),
    insertColumns: insertAt('column'),
    insertRowAfter: insert('row', 'after', 'Integer'),
    insertRowBefore: insert('row', 'before', 'Integer'),
    insertRowsAfter: insert('row', 'after', 'Integer, Integer'),
    insertRowsBefore: insert('row', 'before', 'Integer, Integer'),
    insertColumnAfter: insert('column', 'after', 'Integer'),
    insertColumnBefore: insert('column', 'before', 'Integer'),
    insertColumnsAfter: insert('column', 'after', 'Integer, Integer'),
    insertColumnsBefore: insert('column', 'before', 'Integer, Integer'),
    deleteRow: remove('row', 'Integer', true),
    deleteRows: remove('row', 'Integer, Integer', false),
    deleteColumn: remove('column', 'Integer', true),
    deleteColumns: remove('column', 'Integer, Integer', false),
  } satisfies Methods<GoogleAppsScript.Spreadsheet.Sheet, SheetState>;
};

/** Rows or columns of a range. */
export function linesOf({ area }: RangeState, axis: Axis): { readonly first: number; readonly count: number } {
  return axis === 'row' ? { first: area.row, count: area.rows } : { first: area.column, count: area.columns };
}
