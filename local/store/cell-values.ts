import { lastColumnOf, lastRowOf } from './area';
import { cellKey, rowAndColumnOf, type Area, type StoredSheet, type StoredValue } from './workbook';

/** The value of a cell; '' is blank. */
export function valueAt(sheet: StoredSheet, row: number, column: number): StoredValue {
  return sheet.values[row - 1]?.[column - 1] ?? '';
}

/** The values of a rectangle, as fresh rows. */
export function readValues(sheet: StoredSheet, area: Area): StoredValue[][] {
  const rows = new Array<StoredValue[]>(area.rows);
  const from = area.column - 1;
  for (let index = 0; index < area.rows; index++) {
    const stored = sheet.values[area.row - 1 + index];
    const row = new Array<StoredValue>(area.columns);
    for (let offset = 0; offset < area.columns; offset++) row[offset] = stored?.[from + offset] ?? '';
    rows[index] = row;
  }
  return rows;
}

/** Puts rows of values at a rectangle of their size; formulas of these cells are forgotten. */
export function writeValues(sheet: StoredSheet, area: Area, rows: readonly (readonly StoredValue[])[]): void {
  forgetInArea(sheet.formulas, area);
  for (let index = 0; index < area.rows; index++) {
    const stored = rowToWrite(sheet, area.row + index, lastColumnOf(area));
    const row = rows[index]!;
    for (let offset = 0; offset < area.columns; offset++) stored[area.column - 1 + offset] = row[offset]!;
  }
}

/** Puts one value in one cell and leaves its formula alone. */
export function writeValue(sheet: StoredSheet, row: number, column: number, value: StoredValue): void {
  rowToWrite(sheet, row, column)[column - 1] = value;
}

/** Blanks a rectangle: values and formulas. */
export function clearValues(sheet: StoredSheet, area: Area): void {
  forgetInArea(sheet.formulas, area);
  const lastRow = Math.min(lastRowOf(area), sheet.values.length);
  for (let row = area.row; row <= lastRow; row++) {
    const stored = sheet.values[row - 1];
    if (!stored) continue;
    if (area.column === 1 && stored.length <= lastColumnOf(area)) sheet.values[row - 1] = undefined;
    else stored.fill('', area.column - 1, Math.min(lastColumnOf(area), stored.length));
  }
}

/** Size of the part of the grid that holds values or formulas, from A1; zeros for an empty sheet. */
export function contentSize(sheet: StoredSheet): { rows: number; columns: number } {
  let rows = sheet.values.length;
  while (rows > 0 && !sheet.values[rows - 1]?.some((value) => value !== '')) rows--;
  let columns = 0;
  for (let row = 0; row < rows; row++) columns = Math.max(columns, filledLength(sheet.values[row], columns));
  for (const key of sheet.formulas.keys()) {
    const cell = rowAndColumnOf(key);
    rows = Math.max(rows, cell.row);
    columns = Math.max(columns, cell.column);
  }
  return { rows, columns };
}

/** Length of a row without the blanks at its end, as far as it is more than `least`. */
function filledLength(row: readonly StoredValue[] | undefined, least: number): number {
  let length = row?.length ?? 0;
  while (length > least && (row?.[length - 1] ?? '') === '') length--;
  return length;
}

/** Calls `visit` for the facts of a map by cell that lie in a rectangle, in no particular order. */
export function eachInArea<T>(facts: ReadonlyMap<number, T>, area: Area, visit: (key: number, fact: T) => void): void {
  if (area.rows * area.columns < facts.size) {
    for (let row = area.row; row <= lastRowOf(area); row++) {
      for (let column = area.column; column <= lastColumnOf(area); column++) {
        const key = cellKey(row, column);
        const fact = facts.get(key);
        if (fact !== undefined) visit(key, fact);
      }
    }
    return;
  }
  for (const [key, fact] of facts) {
    const { row, column } = rowAndColumnOf(key);
    if (row < area.row || row > lastRowOf(area) || column < area.column || column > lastColumnOf(area)) continue;
    visit(key, fact);
  }
}

/** Drops the facts of a map by cell that lie in a rectangle. */
export function forgetInArea(facts: Map<number, unknown>, area: Area): void {
  if (facts.size === 0) return;
  const keys: number[] = [];
  eachInArea(facts, area, (key) => keys.push(key));
  for (const key of keys) facts.delete(key);
}

function rowToWrite(sheet: StoredSheet, row: number, lastColumn: number): StoredValue[] {
  while (sheet.values.length < row) sheet.values.push(undefined);
  const stored = (sheet.values[row - 1] ??= []);
  while (stored.length < lastColumn) stored.push('');
  return stored;
}
