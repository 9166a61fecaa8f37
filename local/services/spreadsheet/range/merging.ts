import { areaHolds, areasMeet } from '../../../store/area';
import { clearValues, valueAt, writeValue } from '../../../store/cell-values';
import { cellKey, type Area, type StoredSheet } from '../../../store/workbook';
import { exception, reads, writes } from '../../emulate';
import type { Context, Methods, RangeState } from '../context';
import { beginEdit } from '../edit';

const OVERLAP = 'You must select all cells in a merged range to merge or unmerge them.';

/** Merging of cells: the top-left value stays, the others are lost. */
export const mergeMethods = (context: Context) => {
  const merging = (partsOf: (area: Area) => Area[]) =>
    writes(
      '',
      (range: RangeState) => {
        beginEdit(context, range, 0);
        breakMerges(range.sheet, range.area);
        for (const part of partsOf(range.area)) mergeArea(range.sheet, part);
        return context.classes.range.create(range);
      },
      'format',
    );
  return {
    merge: merging((area) => [area]),
    mergeAcross: merging((area) =>
      Array.from({ length: area.rows }, (_, row) => ({ ...area, row: area.row + row, rows: 1 })),
    ),
    mergeVertically: merging((area) =>
      Array.from({ length: area.columns }, (_, column) => ({ ...area, column: area.column + column, columns: 1 })),
    ),
    breakApart: writes(
      '',
      (range: RangeState) => {
        beginEdit(context, range, 0);
        breakMerges(range.sheet, range.area);
        return context.classes.range.create(range);
      },
      'format',
    ),
    isPartOfMerge: reads('', ({ sheet, area }: RangeState) => sheet.merges.some((merge) => areasMeet(merge, area))),
    getMergedRanges: reads('', ({ book, sheet, area }: RangeState) =>
      sheet.merges
        .filter((merge) => areasMeet(merge, area))
        .map((merge) => context.classes.range.create({ book, sheet, area: merge })),
    ),
  } satisfies Methods<GoogleAppsScript.Spreadsheet.Range, RangeState>;
};

function breakMerges(sheet: StoredSheet, area: Area): void {
  const met = sheet.merges.filter((merge) => areasMeet(merge, area));
  if (met.some((merge) => !areaHolds(area, merge))) throw exception(OVERLAP);
  sheet.merges = sheet.merges.filter((merge) => !met.includes(merge));
}

function mergeArea(sheet: StoredSheet, area: Area): void {
  if (area.rows * area.columns === 1) return;
  const value = valueAt(sheet, area.row, area.column);
  const formula = sheet.formulas.get(cellKey(area.row, area.column));
  clearValues(sheet, area);
  if (value !== '' || formula !== undefined) writeValue(sheet, area.row, area.column, value);
  if (formula !== undefined) sheet.formulas.set(cellKey(area.row, area.column), formula);
  sheet.merges.push(area);
}
