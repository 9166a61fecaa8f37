import type { Area } from './workbook';

/** Last row of a rectangle. */
export function lastRowOf(area: Area): number {
  return area.row + area.rows - 1;
}

/** Last column of a rectangle. */
export function lastColumnOf(area: Area): number {
  return area.column + area.columns - 1;
}

/** The rectangle between two corners, included, in any order. */
export function areaBetween(row1: number, column1: number, row2: number, column2: number): Area {
  return {
    row: Math.min(row1, row2),
    column: Math.min(column1, column2),
    rows: Math.abs(row2 - row1) + 1,
    columns: Math.abs(column2 - column1) + 1,
  };
}

/** The cells that two rectangles share; null if none. */
export function commonArea(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(lastRowOf(a), lastRowOf(b)) - row + 1;
  const columns = Math.min(lastColumnOf(a), lastColumnOf(b)) - column + 1;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** True if two rectangles share a cell. */
export function areasMeet(a: Area, b: Area): boolean {
  return commonArea(a, b) !== null;
}

/** True if every cell of `inner` is in `outer`. */
export function areaHolds(outer: Area, inner: Area): boolean {
  return (
    outer.row <= inner.row &&
    outer.column <= inner.column &&
    lastRowOf(outer) >= lastRowOf(inner) &&
    lastColumnOf(outer) >= lastColumnOf(inner)
  );
}

/** What is left of `area` without `hole`: at most four rectangles. */
export function areaWithout(area: Area, hole: Area): Area[] {
  const common = commonArea(area, hole);
  if (!common) return [area];
  const parts: Area[] = [
    { ...area, rows: common.row - area.row },
    { ...area, row: lastRowOf(common) + 1, rows: lastRowOf(area) - lastRowOf(common) },
    { ...common, column: area.column, columns: common.column - area.column },
    { ...common, column: lastColumnOf(common) + 1, columns: lastColumnOf(area) - lastColumnOf(common) },
  ];
  return parts.filter((part) => part.rows > 0 && part.columns > 0);
}

/** The rectangle moved by so many rows and columns. */
export function movedArea(area: Area, rows: number, columns: number): Area {
  return { ...area, row: area.row + rows, column: area.column + columns };
}

/** A band of rows or columns that is inserted (`count` > 0) or deleted (`count` < 0) at `at`. */
export interface GridChange {
  readonly axis: 'row' | 'column';
  readonly at: number;
  readonly count: number;
}

/** First and last of a span after a change of the grid; null if all of it was deleted. */
export function shiftSpan(first: number, last: number, change: GridChange): { first: number; last: number } | null {
  const { at, count } = change;
  if (count > 0) return { first: first >= at ? first + count : first, last: last >= at ? last + count : last };
  const end = at - count;
  if (first >= at && last < end) return null;
  const left = (n: number, inside: number): number => (n < at ? n : n < end ? inside : n + count);
  return { first: left(first, at), last: left(last, at - 1) };
}

/** A rectangle after a change of the grid; null if all of it was deleted. */
export function shiftArea(area: Area, change: GridChange): Area | null {
  if (change.axis === 'row') {
    const span = shiftSpan(area.row, lastRowOf(area), change);
    return span && { ...area, row: span.first, rows: span.last - span.first + 1 };
  }
  const span = shiftSpan(area.column, lastColumnOf(area), change);
  return span && { ...area, column: span.first, columns: span.last - span.first + 1 };
}

/** Every rectangle after a change of the grid, without those that were deleted. */
export function shiftAreas(areas: readonly Area[], change: GridChange): Area[] {
  return areas.map((area) => shiftArea(area, change)).filter((area) => area !== null);
}
