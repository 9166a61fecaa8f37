import { areaHolds, areasMeet, movedArea } from '../../../store/area';
import { clearValues, forgetInArea } from '../../../store/cell-values';
import { clearStyles, clearValidations, copyArea, copyTransposed, type CopyParts } from '../../../store/copy-area';
import { isOn, mapReferences, type Corner, type Reference } from '../../../store/formula-references';
import { sheetById } from '../../../store/sheets-of-workbook';
import type { StoredSheet } from '../../../store/workbook';
import { writes } from '../../emulate';
import type { Context, Methods, RangeState, SheetState } from '../context';
import { beginEdit, liveSheet } from '../edit';
import type { Named } from '../enumerations';
import { rangeAt } from './address';

const EVERYTHING: CopyParts = { values: true, formulas: true, styles: true, notes: true, validations: true };
const NOTHING: CopyParts = { values: false, formulas: false, styles: false, notes: false, validations: false };

const PARTS: Readonly<Record<string, CopyParts>> = {
  PASTE_NORMAL: EVERYTHING,
  PASTE_NO_BORDERS: EVERYTHING,
  PASTE_VALUES: { ...NOTHING, values: true },
  PASTE_FORMULA: { ...NOTHING, values: true, formulas: true },
  PASTE_FORMAT: { ...NOTHING, styles: true },
  PASTE_DATA_VALIDATION: { ...NOTHING, validations: true },
};

interface CopyOptions {
  readonly formatOnly?: boolean;
  readonly contentsOnly?: boolean;
}

/**
 * Copies a range onto another: a larger target is filled as often as the source fits, a smaller one takes it whole.
 * @see https://developers.google.com/apps-script/reference/spreadsheet/range#copyTo(Range)
 */
function copyRange(
  context: Context,
  source: RangeState,
  target: RangeState,
  parts: CopyParts,
  transposed = false,
): void {
  const { area } = source;
  const [rows, columns] = transposed ? [area.columns, area.rows] : [area.rows, area.columns];
  const down = Math.max(1, Math.floor(target.area.rows / rows));
  const right = Math.max(1, Math.floor(target.area.columns / columns));
  const covered = rangeAt(target.book, liveSheet(target), {
    ...target.area,
    rows: down * rows,
    columns: right * columns,
  });
  beginEdit(context, covered);
  const copy = transposed ? copyTransposed : copyArea;
  const from = source.sheet === target.sheet ? snapshot(source) : source.sheet;
  for (let row = 0; row < down; row++) {
    for (let column = 0; column < right; column++) {
      copy(from, area, target.sheet, target.area.row + row * rows, target.area.column + column * columns, parts);
    }
  }
  context.emulator.host.recalculate();
}

/** A copy onto the same sheet must not read what it has just written. */
function snapshot({ sheet }: RangeState): StoredSheet {
  return {
    ...sheet,
    values: sheet.values.map((row) => row?.slice()),
    formulas: new Map(sheet.formulas),
    styles: sheet.styles.map((runs) => runs?.slice()),
    notes: new Map(sheet.notes),
    validations: sheet.validations.map((rule) => ({ ...rule })),
    merges: [...sheet.merges],
  };
}

function copyParts(option: Named | CopyOptions | undefined): CopyParts | null {
  if (option === undefined) return EVERYTHING;
  if ('name' in option) return PARTS[option.name()] ?? null;
  if (option.formatOnly === true) return { ...NOTHING, styles: true };
  return option.contentsOnly === true ? { ...NOTHING, values: true } : EVERYTHING;
}

/** Copying and moving of cells. */
export const copyMethods = (context: Context) => {
  const targetOf = (object: unknown): RangeState => context.classes.range.stateOf(object);
  const toRange = (parts: CopyParts) =>
    writes(
      ['Integer, Integer, Integer, Integer, Integer', 'SpreadsheetApp.Sheet, Integer, Integer, Integer, Integer'],
      (source: RangeState, sheet: unknown, column: number, columnEnd: number, row: number, rowEnd: number) => {
        const state = sheetState(context, source, sheet);
        const area = { row, column, rows: rowEnd - row + 1, columns: columnEnd - column + 1 };
        copyRange(context, source, rangeAt(state.book, state.sheet, area), parts);
      },
      'write',
    );
  return {
    copyTo: writes(
      [
        'SpreadsheetApp.Range',
        'SpreadsheetApp.Range, Object',
        'SpreadsheetApp.Range, SpreadsheetApp.CopyPasteType, Boolean',
      ],
      (source: RangeState, destination: unknown, option?: Named | CopyOptions, transposed = false) => {
        const target = targetOf(destination);
        if (option !== undefined && 'name' in option && option.name() === 'PASTE_COLUMN_WIDTHS') {
          copyWidths(source, target);
          return;
        }
        const parts = copyParts(option);
        if (!parts) throw new Error('not emulated: Range.copyTo with PASTE_CONDITIONAL_FORMATTING');
        copyRange(context, source, target, parts, transposed);
      },
      'write',
    ),
    copyValuesToRange: toRange({ ...NOTHING, values: true }),
    copyFormatToRange: toRange({ ...NOTHING, styles: true }),
    moveTo: writes(
      'SpreadsheetApp.Range',
      (source: RangeState, destination: unknown) => {
        moveRange(context, source, targetOf(destination));
      },
      'write',
    ),
  } satisfies Methods<GoogleAppsScript.Spreadsheet.Range, RangeState>;
};

function sheetState(context: Context, { book }: RangeState, sheet: unknown): SheetState {
  if (typeof sheet !== 'number') return context.classes.sheet.stateOf(sheet);
  const found = sheetById(book, sheet);
  if (!found) throw new Error(`Sheet ${sheet} not found`);
  return { book, sheet: found };
}

function copyWidths(source: RangeState, target: RangeState): void {
  for (let offset = 0; offset < source.area.columns; offset++) {
    const width = source.sheet.columnWidths.get(source.area.column + offset);
    if (width === undefined) target.sheet.columnWidths.delete(target.area.column + offset);
    else target.sheet.columnWidths.set(target.area.column + offset, width);
  }
}

/** Cuts and pastes: formulas keep what they point at, and references to the moved cells follow. */
export function moveRange(context: Context, source: RangeState, destination: RangeState): void {
  const { sheet, area, book } = source;
  const target = rangeAt(destination.book, liveSheet(destination), {
    ...destination.area,
    rows: area.rows,
    columns: area.columns,
  });
  beginEdit(context, source);
  beginEdit(context, target, 0);
  const from = snapshot(source);
  clearValues(sheet, area);
  clearStyles(sheet, area);
  clearValidations(sheet, area);
  forgetInArea(sheet.notes, area);
  sheet.merges = sheet.merges.filter((merge) => !areasMeet(merge, area));
  copyArea(from, area, target.sheet, target.area.row, target.area.column, { ...EVERYTHING, formulas: false });
  const rows = target.area.row - area.row;
  const columns = target.area.column - area.column;
  for (const [key, formula] of from.formulas) {
    const cell = { row: Math.floor(key / 32_768), column: key % 32_768, rows: 1, columns: 1 };
    if (areaHolds(area, cell)) target.sheet.formulas.set(key + rows * 32_768 + columns, formula);
  }
  for (const name of book.names) {
    if (name.sheetId !== sheet.id || !areaHolds(area, name.area)) continue;
    name.area = movedArea(name.area, rows, columns);
    name.sheetId = target.sheet.id;
  }
  followMove(source, target, rows, columns);
}

function followMove(source: RangeState, target: RangeState, rows: number, columns: number): void {
  const move = (corner: Corner): Corner => ({ ...corner, row: corner.row! + rows, column: corner.column! + columns });
  for (const sheet of source.book.sheets) {
    for (const [key, formula] of sheet.formulas) {
      const followed = mapReferences(formula, (reference) => {
        if (!isOn(reference, sheet.name, source.sheet.name) || !isInside(reference, source)) return reference;
        const sheetName = target.sheet === sheet && reference.sheetName === null ? null : target.sheet.name;
        const isSame = source.sheet === target.sheet;
        const last = reference.last && move(reference.last);
        return { sheetName: isSame ? reference.sheetName : sheetName, first: move(reference.first), last };
      });
      sheet.formulas.set(key, followed);
    }
  }
}

function isInside(reference: Reference, { area }: RangeState): boolean {
  return [reference.first, reference.last ?? reference.first].every(
    ({ row, column }) => row !== null && column !== null && areaHolds(area, { row, column, rows: 1, columns: 1 }),
  );
}
