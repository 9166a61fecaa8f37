import { exception, reads, writes } from '../../emulate';
import type { Context, Methods, RangeState, SheetState } from '../context';
import { beginSheetEdit } from '../edit';
import { sortArea } from '../range/sorting';

/** Puts a filter on a range; its first row is the header. */
export function createFilter(context: Context, range: RangeState): unknown {
  if (range.sheet.filter) throw exception("You can't create a filter in a sheet that already has a filter.");
  beginSheetEdit(context, range);
  range.sheet.filter = range.area;
  return context.classes.filter.create({ book: range.book, sheet: range.sheet });
}

/** The filter of a sheet as an object; null if it has none. */
export function filterOf(context: Context, { book, sheet }: SheetState): unknown {
  return sheet.filter ? context.classes.filter.create({ book, sheet }) : null;
}

/** Filter; criteria are not kept. */
export const filterMethods = (context: Context) => {
  const areaOf = ({ sheet }: SheetState) => {
    if (!sheet.filter) throw exception('The filter was removed.');
    return sheet.filter;
  };
  return {
    getRange: reads('', (state: SheetState) =>
      context.classes.range.create({ book: state.book, sheet: state.sheet, area: areaOf(state) }),
    ),
    remove: writes('', (state: SheetState) => {
      beginSheetEdit(context, state);
      state.sheet.filter = null;
    }),
    sort: writes(
      'Integer, Boolean',
      (state: SheetState, column: number, ascending: boolean) => {
        const area = areaOf(state);
        beginSheetEdit(context, state);
        const rows = { ...area, row: area.row + 1, rows: area.rows - 1 };
        if (rows.rows > 0) sortArea(state.sheet, rows, [{ column, ascending }]);
        return context.classes.filter.create(state);
      },
      'write',
    ),
  } satisfies Methods<GoogleAppsScript.Spreadsheet.Filter, SheetState>;
};
