import { lettersOf } from '../model/column-letters';
import type { FormulaCell } from '../plans/formula-cell';

/** A cell as a person points at it: « Suivi » B3. Row and column count from 1. */
export function cellName({ tab, row, column }: Omit<FormulaCell, 'formula'>): string {
  return `« ${tab} » ${lettersOf(column)}${row}`;
}
