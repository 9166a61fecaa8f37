import { currentWorkbook } from './current-workbook';

/** A rectangle of a tab; row and column from 1. */
interface Block {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

function rangeOf(tab: string, { row, column, rows, columns }: Block): GoogleAppsScript.Spreadsheet.Range {
  const sheet = currentWorkbook().sheet(tab);
  if (!sheet) throw new Error(`There is no tab ${tab}`);
  return sheet.getRange(row, column, rows, columns);
}

/** The notes of a block, '' where there is none. */
export function readNotes(tab: string, block: Block): readonly (readonly string[])[] {
  return rangeOf(tab, block).getNotes();
}

/** The formulas of a block, '' where there is none. */
export function readFormulas(tab: string, block: Block): readonly (readonly string[])[] {
  return rangeOf(tab, block).getFormulas();
}
