import { setSpills, spillsOf, type Spill } from '../store/spills';
import { writeValue } from '../store/cell-values';
import { patchStyles, styleAt } from '../store/style-runs';
import { rowAndColumnOf, type StoredSheet, type StoredValue, type StoredWorkbook } from '../store/workbook';
import { addMissingFunctions } from './added-functions';
import { keepsItsValue } from './compile-formula';
import { NO_CUSTOM_FUNCTIONS, serveCustomFunctions, type CustomFunctions, type EngineValue } from './custom-functions';
import { isDateResult, isMatrix, storedValueOf } from './engine-values';
import { createEvaluator, type Evaluator, type Overlay } from './evaluator';
import { quietly, type Matrix, type Result } from './spreadsheet-library';
import { spread, type Spread } from './spread-results';

/** What the formulas of one sheet give. */
export interface SheetEvaluation {
  readonly sheet: StoredSheet;
  /** Every cell that a formula fills, by `cellKey`; '' where a former spill has gone. */
  readonly values: ReadonlyMap<number, StoredValue>;
  /** What to say about the errors, by `cellKey`. */
  readonly messages: ReadonlyMap<number, string>;
  /** Cells whose result is a date. */
  readonly dates: ReadonlySet<number>;
  readonly spills: readonly Spill[];
}

const MOST_PASSES = 8;
addMissingFunctions();

/**
 * Evaluates every formula of the document and leaves the document alone. Only what the formulas refer to is read, so that
 * a large tab without formulas costs nothing.
 */
export function evaluateFormulas(
  workbook: StoredWorkbook,
  functions: CustomFunctions = NO_CUSTOM_FUNCTIONS,
): readonly SheetEvaluation[] {
  const sheets = workbook.sheets.filter((sheet) => sheet.formulas.size > 0 || spillsOf(sheet).length > 0);
  if (sheets.length === 0) return [];
  return quietly(() =>
    serveCustomFunctions(functions, () => {
      let overlay: Overlay = new Map();
      for (let pass = 1; ; pass++) {
        const evaluator = createEvaluator(workbook, overlay);
        const spreads = sheets.map((sheet) => spread(sheet, resultsOf(sheet, evaluator)));
        const next = overlayOf(spreads);
        if (pass === MOST_PASSES || !changes(next, evaluator)) return spreads.map(evaluationOf);
        overlay = next;
      }
    }),
  );
}

/** Puts evaluated values into the document; true if a value has changed. */
export function writeEvaluation(evaluations: readonly SheetEvaluation[]): boolean {
  let changed = false;
  for (const { sheet, values, dates, spills } of evaluations) {
    for (const [key, value] of values) {
      const { row, column } = rowAndColumnOf(key);
      if ((sheet.values[row - 1]?.[column - 1] ?? '') === value) continue;
      sheet.rowCount = Math.max(sheet.rowCount, row);
      sheet.columnCount = Math.max(sheet.columnCount, column);
      writeValue(sheet, row, column, value);
      changed = true;
    }
    for (const key of dates) showAsDate(sheet, key);
    setSpills(sheet, spills);
  }
  return changed;
}

/** Evaluates one formula (`=PME_SHARE(2024)`, canonical form) that stands in no cell, as if in A1 of the first sheet. */
export function evaluateFormula(
  workbook: StoredWorkbook,
  formula: string,
  functions: CustomFunctions = NO_CUSTOM_FUNCTIONS,
): { readonly value: EngineValue; readonly message?: string } {
  const position = { sheetId: String(workbook.sheets[0]?.id ?? 0), row: 0, col: 0 };
  const result = quietly(() =>
    serveCustomFunctions(functions, () => createEvaluator(workbook, new Map()).resultOfFormula(formula, position)),
  );
  if (isMatrix(result)) return { value: rowsOf(result) };
  const value = storedValueOf(result);
  return result.message === undefined ? { value } : { value, message: result.message };
}

function resultsOf(sheet: StoredSheet, evaluator: Evaluator): Map<number, Result | Matrix> {
  const results = new Map<number, Result | Matrix>();
  for (const [key, formula] of sheet.formulas) {
    const { row, column } = rowAndColumnOf(key);
    if (keepsItsValue(formula, sheet.values[row - 1]?.[column - 1])) continue;
    results.set(key, evaluator.resultAt({ sheetId: String(sheet.id), row: row - 1, col: column - 1 }));
  }
  return results;
}

function overlayOf(spreads: readonly Spread[]): Overlay {
  return new Map(spreads.map(({ sheet, cells }) => [String(sheet.id), cells]));
}

/** True if what has been spread differs from what the pass could read there. */
function changes(next: Overlay, evaluator: Evaluator): boolean {
  for (const [sheetId, cells] of next) {
    for (const [key, result] of cells) {
      const { row, column } = rowAndColumnOf(key);
      const read = evaluator.readAt({ sheetId, row: row - 1, col: column - 1 });
      if (storedValueOf(read) !== storedValueOf(result)) return true;
    }
  }
  return false;
}

function evaluationOf({ sheet, anchors, cells, spills }: Spread): SheetEvaluation {
  const values = new Map<number, StoredValue>();
  const messages = new Map<number, string>();
  const dates = new Set<number>();
  for (const facts of [cells, anchors]) {
    for (const [key, result] of facts) {
      values.set(key, storedValueOf(result));
      if (result.message !== undefined) messages.set(key, result.message);
      if (isDateResult(result)) dates.add(key);
    }
  }
  return { sheet, values, messages, dates, spills };
}

function showAsDate(sheet: StoredSheet, key: number): void {
  const { row, column } = rowAndColumnOf(key);
  if (styleAt(sheet, row, column).numberFormat !== undefined) return;
  patchStyles(sheet, { row, column, rows: 1, columns: 1 }, { numberFormat: 'dd/mm/yyyy' });
}

function rowsOf(columns: Matrix): StoredValue[][] {
  const height = Math.max(0, ...columns.map((column) => column.length));
  return Array.from({ length: height }, (_, row) => columns.map((column) => storedValueOf(column[row])));
}
