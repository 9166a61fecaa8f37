import { a1Of, columnLetters } from '../../../store/a1-notation';
import { lastColumnOf, lastRowOf } from '../../../store/area';
import { contentSize, valueAt } from '../../../store/cell-values';
import type { Area, StoredSheet } from '../../../store/workbook';
import { exception, reads } from '../../emulate';
import type { Context, Methods, RangeState } from '../context';
import { liveSheet } from '../edit';
import type { Named } from '../enumerations';
import { rangeAt } from './address';

/** Where a range is, and ranges near it. */
export const positionMethods = (context: Context) => {
  const make = (range: RangeState, area: Area): unknown =>
    context.classes.range.create(rangeAt(range.book, liveSheet(range), area));
  return {
    getA1Notation: reads('', a1Notation, 'pure'),
    getRow: reads('', ({ area }: RangeState) => area.row, 'pure'),
    getRowIndex: reads('', ({ area }: RangeState) => area.row, 'pure'),
    getColumn: reads('', ({ area }: RangeState) => area.column, 'pure'),
    getLastRow: reads('', ({ area }: RangeState) => lastRowOf(area), 'pure'),
    getLastColumn: reads('', ({ area }: RangeState) => lastColumnOf(area), 'pure'),
    getNumRows: reads('', ({ area }: RangeState) => area.rows, 'pure'),
    getNumColumns: reads('', ({ area }: RangeState) => area.columns, 'pure'),
    getHeight: reads('', ({ area }: RangeState) => area.rows, 'pure'),
    getWidth: reads('', ({ area }: RangeState) => area.columns, 'pure'),
    getGridId: reads('', ({ sheet }: RangeState) => sheet.id, 'pure'),
    getSheet: reads('', ({ book, sheet }: RangeState) => context.classes.sheet.create({ book, sheet }), 'pure'),
    isStartRowBounded: reads('', ({ named }: RangeState) => !named || named.firstRow !== null, 'pure'),
    isStartColumnBounded: reads('', ({ named }: RangeState) => !named || named.firstColumn !== null, 'pure'),
    isEndRowBounded: reads('', ({ named }: RangeState) => !named || named.lastRow !== null, 'pure'),
    isEndColumnBounded: reads('', ({ named }: RangeState) => !named || named.lastColumn !== null, 'pure'),
    getCell: reads('Integer, Integer', (range: RangeState, row: number, column: number) => {
      if (row < 1 || column < 1 || row > range.area.rows || column > range.area.columns) {
        throw exception('Cell reference out of range');
      }
      return make(range, {
        row: range.area.row + row - 1,
        column: range.area.column + column - 1,
        rows: 1,
        columns: 1,
      });
    }),
    offset: reads(
      ['Integer, Integer', 'Integer, Integer, Integer', 'Integer, Integer, Integer, Integer'],
      (range: RangeState, down: number, right: number, rows = range.area.rows, columns = range.area.columns) =>
        make(range, { row: range.area.row + down, column: range.area.column + right, rows, columns }),
    ),
    getDataRegion: reads(['', 'SpreadsheetApp.Dimension'], (range: RangeState, dimension?: Named) => {
      context.buffer.read(liveSheet(range), range.area);
      return make(range, dataRegion(range.sheet, range.area, dimension?.name()));
    }),
    getNextDataCell: reads('SpreadsheetApp.Direction', (range: RangeState, direction: Named) => {
      context.buffer.read(liveSheet(range), range.area);
      return make(range, nextDataCell(range.sheet, range.area, STEPS[direction.name()] ?? [0, 0]));
    }),
  } satisfies Methods<GoogleAppsScript.Spreadsheet.Range, RangeState>;
};

function a1Notation({ area, sheet, named }: RangeState): string {
  if (named?.firstRow === null && named.lastRow === null) {
    return `${columnLetters(area.column)}:${columnLetters(lastColumnOf(area))}`;
  }
  if (named?.firstColumn === null) return `${area.row}:${lastRowOf(area)}`;
  if (named?.lastRow === null) return `${columnLetters(area.column)}${area.row}:${columnLetters(lastColumnOf(area))}`;
  return a1Of({ ...area, rows: Math.min(area.rows, sheet.rowCount) });
}

const isFilled = (sheet: StoredSheet, row: number, column: number): boolean => valueAt(sheet, row, column) !== '';

/** Grows a rectangle while a cell along one of its edges, corners included, is filled. */
function dataRegion(sheet: StoredSheet, start: Area, dimension: string | undefined): Area {
  const size = contentSize(sheet);
  let [top, left, bottom, right] = [start.row, start.column, lastRowOf(start), lastColumnOf(start)];
  const anyInRow = (row: number): boolean => {
    if (row < 1 || row > size.rows) return false;
    for (let column = Math.max(1, left - 1); column <= right + 1; column++)
      if (isFilled(sheet, row, column)) return true;
    return false;
  };
  const anyInColumn = (column: number): boolean => {
    if (column < 1 || column > size.columns) return false;
    for (let row = Math.max(1, top - 1); row <= bottom + 1; row++) if (isFilled(sheet, row, column)) return true;
    return false;
  };
  const growRows = (): boolean => {
    const before = bottom - top;
    if (anyInRow(top - 1)) top--;
    if (anyInRow(bottom + 1)) bottom++;
    return bottom - top > before;
  };
  const growColumns = (): boolean => {
    const before = right - left;
    if (anyInColumn(left - 1)) left--;
    if (anyInColumn(right + 1)) right++;
    return right - left > before;
  };
  for (let grew = true; grew;) {
    const rowsGrew = dimension !== 'COLUMNS' && growRows();
    const columnsGrew = dimension !== 'ROWS' && growColumns();
    grew = rowsGrew || columnsGrew;
  }
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  UP: [-1, 0],
  DOWN: [1, 0],
  PREVIOUS: [0, -1],
  NEXT: [0, 1],
};

/** The cell that Ctrl+arrow reaches: the end of the filled stretch, or the next filled cell, or the edge. */
function nextDataCell(sheet: StoredSheet, area: Area, [down, right]: readonly [number, number]): Area {
  let { row, column } = area;
  const hasNext = (): boolean =>
    row + down >= 1 && row + down <= sheet.rowCount && column + right >= 1 && column + right <= sheet.columnCount;
  const nextFilled = (): boolean => isFilled(sheet, row + down, column + right);
  const isInStretch = isFilled(sheet, row, column) && hasNext() && nextFilled();
  while (hasNext()) {
    if (isInStretch && !nextFilled()) break;
    row += down;
    column += right;
    if (!isInStretch && isFilled(sheet, row, column)) break;
  }
  return { row, column, rows: 1, columns: 1 };
}
