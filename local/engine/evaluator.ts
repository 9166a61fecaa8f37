import { cellKey, type StoredSheet, type StoredWorkbook } from '../store/workbook';
import { compileFormula, keepsItsValue, unknownFunctionOf } from './compile-formula';
import { createDocumentView } from './document-view';
import { engineLocale } from './engine-locale';
import { isMatrix, resultOf, scriptError } from './engine-values';
import { libraryGetters } from './library-getters';
import {
  library,
  type Compiled,
  type Context,
  type Matrix,
  type Position,
  type Range,
  type Result,
} from './spreadsheet-library';

/** What spread formulas have put on the grid: by sheet id, then by `cellKey`; '' where a former spill has gone. */
export type Overlay = ReadonlyMap<string, ReadonlyMap<number, Result>>;

/** Evaluates formulas on demand, each once. */
export interface Evaluator {
  /** What a formula reads in a cell. */
  readonly readAt: (position: Position) => Result;
  /** Result of the formula of a cell. */
  readonly resultAt: (position: Position) => Result | Matrix;
  /** Result of a formula that stands in no cell; `position` is where it would stand. */
  readonly resultOfFormula: (formula: string, position: Position) => Result | Matrix;
}

/** Thrown out of a too deep chain of formulas, to begin again from the cell that was reached. */
class TooDeep extends Error {
  readonly reached: Position;
  constructor(reached: Position) {
    super('too deep');
    this.reached = reached;
  }
}

const DEEPEST = 150;
const BLANK: Result = { value: null };

/** One pass over a document that does not change meanwhile. */
export function createEvaluator(workbook: StoredWorkbook, overlay: Overlay): Evaluator {
  const view = createDocumentView(workbook);
  const results = new Map<string, Result | Matrix | 'running'>();
  const compiled = new Map<string, Compiled>();
  const ranges = new Map<string, Matrix>();
  let depth = 0;

  const context = Object.assign(Object.create(library.functions.mapping) as Context, {
    locale: engineLocale(workbook.locale),
    lookupCaches: { forwardSearch: new Map(), reverseSearch: new Map() },
    getFormulaResult: cellAt,
  });
  const getters = libraryGetters(view, (position) => {
    const formula = view.formulaAt(position);
    return formula === undefined ? undefined : compile(formula, position.sheetId);
  });
  Object.assign(context, { getters });

  function compile(formula: string, sheetId: string): Compiled {
    const key = `${sheetId} ${formula}`;
    const known = compiled.get(key);
    if (known) return known;
    const fresh = compileFormula(formula, sheetId, getters);
    compiled.set(key, fresh);
    return fresh;
  }

  function execute(formula: string, position: Position): Result | Matrix {
    const unknown = unknownFunctionOf(formula);
    if (unknown !== undefined) return scriptError(`Unknown function: '${unknown}'.`, '#NAME?');
    const ready = compile(formula, position.sheetId);
    const { __originSheetId: sheetBefore, __originCellPosition: cellBefore } = context;
    context.__originSheetId = position.sheetId;
    context.__originCellPosition = position;
    depth += 1;
    try {
      return ready.execute(ready.rangeDependencies, cellOfRange, matrixOf, symbolOf, context);
    } finally {
      depth -= 1;
      context.__originSheetId = sheetBefore;
      context.__originCellPosition = cellBefore;
    }
  }

  function formulaResult(formula: string, position: Position): Result | Matrix {
    const key = keyOf(position);
    const known = results.get(key);
    if (known === 'running') return circular();
    if (known) return known;
    if (depth >= DEEPEST) throw new TooDeep(position);
    results.set(key, 'running');
    try {
      const result = execute(formula, position);
      results.set(key, result);
      return result;
    } catch (error) {
      results.delete(key);
      if (error instanceof TooDeep) throw error;
      const failure = scriptError(error instanceof Error ? error.message : String(error));
      results.set(key, failure);
      return failure;
    }
  }

  function cellAt(position: Position): Result {
    return cellIn(view.sheetOf(position.sheetId), position);
  }

  function cellIn(sheet: StoredSheet, position: Position): Result {
    const { sheetId, row, col } = position;
    const stored = sheet.values[row]?.[col];
    const formula = sheet.formulas.size === 0 ? undefined : view.formulaAt(position);
    if (formula !== undefined && !keepsItsValue(formula, stored)) {
      return placed(firstOf(formulaResult(formula, position)), position);
    }
    const spread = overlay.get(sheetId)?.get(cellKey(row + 1, col + 1));
    if (spread) return placed(spread, position);
    return placed(resultOf(stored, typeof stored === 'number' && view.isDateAt(position)), position);
  }

  function cellOfRange(range: Range): Result {
    return refusalOf(range) ?? cellAt({ sheetId: range.sheetId, row: range.zone.top, col: range.zone.left });
  }

  function matrixOf(range: Range): Matrix {
    const refusal = refusalOf(range);
    if (refusal) return [[refusal]];
    const { sheetId, zone } = range;
    const key = `${sheetId} ${zone.top} ${zone.left} ${zone.bottom} ${zone.right}`;
    const known = ranges.get(key);
    if (known) return known;
    const sheet = view.sheetOf(sheetId);
    const columns: Matrix = [];
    for (let col = zone.left; col <= zone.right; col++) {
      const column = new Array<Result>(zone.bottom - zone.top + 1);
      for (let row = zone.top; row <= zone.bottom; row++) column[row - zone.top] = cellIn(sheet, { sheetId, row, col });
      columns.push(column);
    }
    ranges.set(key, columns);
    return columns;
  }

  function symbolOf(name: string, asRange: boolean): Result | Matrix {
    const range = view.rangeNamed(name);
    if (!range) return scriptError(`Unknown range name: '${name}'.`, '#NAME?');
    const { top, bottom, left, right } = range.zone;
    return asRange || top !== bottom || left !== right ? matrixOf(range) : cellOfRange(range);
  }

  /** Runs a piece of work, starting again from inside each time a chain proves too deep. */
  function unrolled<T>(work: () => T): T {
    const waiting: Position[] = [];
    for (;;) {
      const next = waiting[waiting.length - 1];
      try {
        if (!next) return work();
        cellAt(next);
        waiting.pop();
      } catch (error) {
        if (!(error instanceof TooDeep)) throw error;
        const { reached } = error;
        if (waiting.some((position) => keyOf(position) === keyOf(reached))) results.set(keyOf(reached), circular());
        else waiting.push(reached);
      }
    }
  }

  return {
    readAt: cellAt,
    resultAt: (position) => unrolled(() => formulaResult(view.formulaAt(position) ?? '=', position)),
    resultOfFormula: (formula, position) => unrolled(() => execute(formula, position)),
  };
}

function firstOf(result: Result | Matrix): Result {
  return isMatrix(result) ? (result[0]?.[0] ?? BLANK) : result;
}

function placed(result: Result, position: Position): Result {
  if (result.position) return result;
  return { value: result.value, format: result.format, message: result.message, position };
}

function refusalOf(range: Range): Result | undefined {
  if (range.invalidXc !== undefined) return scriptError(`Invalid reference: ${range.invalidXc}`, '#REF');
  if (range.invalidSheetName !== undefined)
    return scriptError(`Unresolved sheet name '${range.invalidSheetName}'.`, '#REF');
  return undefined;
}

function keyOf({ sheetId, row, col }: Position): string {
  return `${sheetId} ${row} ${col}`;
}

function circular(): Result {
  return scriptError('Circular dependency detected.', '#CYCLE');
}
