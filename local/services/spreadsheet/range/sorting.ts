import { writeValues, readValues } from '../../../store/cell-values';
import { copyFormula } from '../../../store/formula-references';
import { readStyles, patchStyleGrid } from '../../../store/style-runs';
import { cellKey, type Area, type CellStyle, type StoredSheet, type StoredValue } from '../../../store/workbook';

/** One key of a sort: a column of the sheet and its direction. */
export interface SortKey {
  readonly column: number;
  readonly ascending: boolean;
}

interface Row {
  readonly values: readonly StoredValue[];
  readonly formulas: readonly (string | undefined)[];
  readonly styles: readonly CellStyle[];
  readonly row: number;
}

/** Numbers before texts before booleans, capitals aside; blanks last whatever the direction. */
function compareValues(a: StoredValue, b: StoredValue, ascending = true): number {
  if (a === '' || b === '') return Number(a === '') - Number(b === '');
  const order = rank(a) - rank(b) || compareSame(a, b);
  return ascending ? order : -order;
}

function rank(value: StoredValue): number {
  return typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;
}

function compareSame(a: StoredValue, b: StoredValue): number {
  if (typeof a === 'string' && typeof b === 'string') return a.localeCompare(b, undefined, { sensitivity: 'base' });
  return Number(a) - Number(b);
}

/** Sorts the rows of a rectangle, with their looks; stable. */
export function sortArea(sheet: StoredSheet, area: Area, keys: readonly SortKey[]): void {
  const values = readValues(sheet, area);
  const styles = readStyles(sheet, area, (style) => style);
  const rows: Row[] = values.map((line, index) => ({
    values: line,
    styles: styles[index]!,
    row: area.row + index,
    formulas: line.map((_, offset) => sheet.formulas.get(cellKey(area.row + index, area.column + offset))),
  }));
  rows.sort((a, b) => compareRows(a, b, area, keys));
  putRows(sheet, area, rows);
}

/** Puts rows taken from a rectangle back in another order. */
function putRows(sheet: StoredSheet, area: Area, rows: readonly Row[]): void {
  const target = { ...area, rows: rows.length };
  writeValues(
    sheet,
    target,
    rows.map((row) => row.values),
  );
  rows.forEach((row, index) => {
    row.formulas.forEach((formula, offset) => {
      if (formula === undefined) return;
      const moved = copyFormula(formula, area.row + index - row.row, 0);
      sheet.formulas.set(cellKey(area.row + index, area.column + offset), moved);
    });
  });
  if (sheet.styles.every((runs) => runs === undefined)) return;
  patchStyleGrid(
    sheet,
    target,
    rows.map((row) => row.styles),
    (style) => ({ ...PLAIN, ...style }),
  );
}

const PLAIN = {
  numberFormat: undefined,
  bold: undefined,
  italic: undefined,
  underline: undefined,
  strikethrough: undefined,
  fontSize: undefined,
  fontFamily: undefined,
  fontColor: undefined,
  background: undefined,
  horizontalAlignment: undefined,
  verticalAlignment: undefined,
  wrap: undefined,
  clip: undefined,
  border: undefined,
};

function compareRows(a: Row, b: Row, area: Area, keys: readonly SortKey[]): number {
  for (const { column, ascending } of keys) {
    const order = compareValues(a.values[column - area.column]!, b.values[column - area.column]!, ascending);
    if (order !== 0) return order;
  }
  return 0;
}
