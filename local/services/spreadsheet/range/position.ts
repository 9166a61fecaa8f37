import { a1Of, columnLetters } from '../../../store/a1-notation';
import { lastColumnOf, lastRowOf } from '../../../store/area';
import type { Area } from '../../../store/workbook';
import { exception, reads } from '../../emulate';
import type { Context, Methods, RangeState } from '../context';
import { liveSheet } from '../edit';
import type { Named } from '../enumerations';
import { rangeAt } from './address';
import { dataRegion, nextDataCell } from './navigation';

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
    isStartRowBounded: reads('', ({ named }: RangeState) => named?.firstRow !== null, 'pure'),
    isStartColumnBounded: reads('', ({ named }: RangeState) => named?.firstColumn !== null, 'pure'),
    isEndRowBounded: reads('', ({ named }: RangeState) => named?.lastRow !== null, 'pure'),
    isEndColumnBounded: reads('', ({ named }: RangeState) => named?.lastColumn !== null, 'pure'),
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
      return make(range, nextDataCell(range.sheet, range.area, direction.name()));
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
