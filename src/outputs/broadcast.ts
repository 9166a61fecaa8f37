import type { CellValue } from '../plans/cell';
import { FormulaProblem } from './formula-problem';

/** What a formula gives back: one value, or a rectangle of the shape of its range. */
export type FormulaResult = CellValue | CellValue[][];

function isRange(argument: unknown): argument is readonly (readonly unknown[])[] {
  return Array.isArray(argument) && argument.every((row) => Array.isArray(row));
}

function textOfProblem(error: unknown): CellValue {
  if (error instanceof FormulaProblem) return error.message;
  throw error;
}

/**
 * Calls a function of single values with the arguments of a formula: once where all are single, else once per cell of
 * the first range, other ranges read at the same place. A blank cell of that range gives a blank.
 */
export function broadcast(
  formulaArguments: readonly unknown[],
  answer: (values: readonly unknown[]) => CellValue,
): FormulaResult {
  const leading = formulaArguments.findIndex(isRange);
  const range: unknown = formulaArguments[leading];
  if (!isRange(range)) return answer(formulaArguments);
  const valuesAt = (row: number, column: number): readonly unknown[] =>
    formulaArguments.map((argument) => (isRange(argument) ? argument[row]?.[column] : argument));
  const answerAt = (row: number, column: number): CellValue => {
    try {
      return answer(valuesAt(row, column));
    } catch (error) {
      return textOfProblem(error);
    }
  };
  return range.map((cells, row) => cells.map((cell, column) => (cell === '' ? '' : answerAt(row, column))));
}
