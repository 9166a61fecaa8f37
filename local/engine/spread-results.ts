import { spillsOf, type Spill } from '../store/spills';
import { cellKey, rowAndColumnOf, type StoredSheet, type StoredValue } from '../store/workbook';
import { isMatrix, scriptError, storedValueOf } from './engine-values';
import type { Matrix, Result } from './spreadsheet-library';

/** Results of a sheet's formulas, laid out on its grid. */
export interface Spread {
  readonly sheet: StoredSheet;
  /** Results of the formula cells themselves. */
  readonly anchors: ReadonlyMap<number, Result>;
  /** Cells around them that arrays fill, and blanks where a former spill has gone. */
  readonly cells: ReadonlyMap<number, Result>;
  readonly spills: readonly Spill[];
}

const BLANK: Result = { value: null };

/** Lays arrays out over free cells; an array that meets a foreign value or a formula is refused with `#REF!`. */
export function spread(sheet: StoredSheet, results: ReadonlyMap<number, Result | Matrix>): Spread {
  const former = formerCells(sheet, results);
  const anchors = new Map<number, Result>();
  const cells = new Map<number, Result>([...former].map((key) => [key, BLANK]));
  const taken = new Set<number>();
  const spills: Spill[] = [];
  for (const [anchor, result] of results) {
    if (!isMatrix(result)) {
      anchors.set(anchor, result);
      continue;
    }
    const obstacle = cellsOf(anchor, result).find((key) => key !== anchor && isObstacle(sheet, key, former, taken));
    if (obstacle !== undefined) {
      anchors.set(anchor, scriptError('Array result was not expanded because it would overwrite data.', '#REF'));
      continue;
    }
    anchors.set(anchor, result[0]?.[0] ?? BLANK);
    if (result.length * (result[0]?.length ?? 0) > 1) spills.push(layOut(anchor, result, cells, taken));
  }
  return { sheet, anchors, cells, spills };
}

function layOut(anchor: number, columns: Matrix, cells: Map<number, Result>, taken: Set<number>): Spill {
  const { row, column } = rowAndColumnOf(anchor);
  const height = columns[0]?.length ?? 0;
  const values: StoredValue[][] = Array.from({ length: height }, () => []);
  columns.forEach((results, right) => {
    for (let down = 0; down < height; down++) {
      const key = cellKey(row + down, column + right);
      const result = results[down] ?? BLANK;
      values[down]![right] = storedValueOf(result);
      taken.add(key);
      if (key !== anchor) cells.set(key, result);
    }
  });
  return { anchor, values };
}

function isObstacle(sheet: StoredSheet, key: number, former: ReadonlySet<number>, taken: ReadonlySet<number>): boolean {
  if (taken.has(key) || sheet.formulas.has(key)) return true;
  const { row, column } = rowAndColumnOf(key);
  return !former.has(key) && (sheet.values[row - 1]?.[column - 1] ?? '') !== '';
}

function cellsOf(anchor: number, columns: Matrix): number[] {
  const { row, column } = rowAndColumnOf(anchor);
  return columns.flatMap((results, right) => Array.from(results, (_, down) => cellKey(row + down, column + right)));
}

/** Cells that still hold what the last evaluation spread there, wherever rows or columns have moved it since. */
function formerCells(sheet: StoredSheet, results: ReadonlyMap<number, unknown>): Set<number> {
  const former = new Set<number>();
  const moved = spillsOf(sheet).filter(({ anchor }) => !sheet.formulas.has(anchor));
  for (const spill of spillsOf(sheet)) if (!moved.includes(spill)) addUnchanged(sheet, spill, spill.anchor, former);
  for (const spill of moved) {
    const place = [...results.keys()].find((anchor) => holdsStill(sheet, spill, anchor));
    addUnchanged(sheet, spill, place ?? spill.anchor, former);
  }
  return former;
}

function holdsStill(sheet: StoredSheet, spill: Spill, anchor: number): boolean {
  const { row, column } = rowAndColumnOf(anchor);
  return spill.values.every((values, down) =>
    values.every((value, right) => (sheet.values[row - 1 + down]?.[column - 1 + right] ?? '') === value),
  );
}

function addUnchanged(sheet: StoredSheet, spill: Spill, anchor: number, former: Set<number>): void {
  const { row, column } = rowAndColumnOf(anchor);
  spill.values.forEach((values, down) => {
    values.forEach((value, right) => {
      const key = cellKey(row + down, column + right);
      const held = sheet.values[row - 1 + down]?.[column - 1 + right] ?? '';
      if (key !== anchor && held === value && !sheet.formulas.has(key)) former.add(key);
    });
  });
}
