/** A cell that holds a formula, as the workbook writes it; row and column count from 1. */
export interface FormulaCell {
  readonly tab: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}
