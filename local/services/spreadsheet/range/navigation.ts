import { areaBetween, lastColumnOf, lastRowOf } from '../../../store/area';
import { contentSize, valueAt } from '../../../store/cell-values';
import type { Area, StoredSheet } from '../../../store/workbook';

const isFilled = (sheet: StoredSheet, row: number, column: number): boolean => valueAt(sheet, row, column) !== '';

/** Grows a rectangle while a cell along one of its edges, corners included, is filled. */
export function dataRegion(sheet: StoredSheet, start: Area, dimension: string | undefined): Area {
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
export function nextDataCell(sheet: StoredSheet, area: Area, direction: string): Area {
  const [down, right] = STEPS[direction] ?? [0, 0];
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

/** The rectangle that Ctrl+Shift+arrow selects: from the first cell's edge to where Ctrl+arrow goes. */
export function nextDataArea(sheet: StoredSheet, area: Area, direction: string): Area {
  const reached = nextDataCell(sheet, area, direction);
  return direction === 'UP' || direction === 'DOWN'
    ? { ...areaBetween(area.row, 1, reached.row, 1), column: area.column, columns: area.columns }
    : { ...areaBetween(1, area.column, 1, reached.column), row: area.row, rows: area.rows };
}
