/** What was found in a cell that a person edited; row and column count from 1. */
export interface JudgedCell {
  readonly row: number;
  readonly column: number;
  /** What is wrong and what to write, in French; undefined where the cell is right. */
  readonly problem?: string | undefined;
  /** The same value as it must be written, where that is sure. */
  readonly repaired?: string | undefined;
}
