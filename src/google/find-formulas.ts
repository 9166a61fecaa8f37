import type { FormulaCell } from '../plans/formula-cell';
import { currentWorkbook } from './current-workbook';

interface Block {
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly cells: { readonly row: number; readonly column: number }[];
}

/** The smallest rectangle of a tab that holds some cells, and its formulas in one call. */
function formulasOf(tab: string, { sheet, cells }: Block): FormulaCell[] {
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  const [top, left] = [Math.min(...rows), Math.min(...columns)];
  const range = sheet.getRange(top, left, Math.max(...rows) - top + 1, Math.max(...columns) - left + 1);
  const formulas = range.getFormulas();
  return cells.flatMap(({ row, column }) => {
    const formula = formulas[row - top]?.[column - left] ?? '';
    return formula === '' ? [] : [{ tab, row, column, formula }];
  });
}

/** Formulas of the whole workbook whose text matches a pattern (RE2): one search, then one call per tab that has some. */
export function findFormulas(pattern: string): readonly FormulaCell[] {
  const finder = currentWorkbook().spreadsheet.createTextFinder(pattern);
  const found = finder.useRegularExpression(true).matchFormulaText(true).findAll();
  const blocks = new Map<string, Block>();
  for (const range of found) {
    const sheet = range.getSheet();
    const name = sheet.getName();
    const block = blocks.get(name) ?? { sheet, cells: [] };
    block.cells.push({ row: range.getRow(), column: range.getColumn() });
    blocks.set(name, block);
  }
  return [...blocks].flatMap(([tab, block]) => formulasOf(tab, block));
}

/** Whether the workbook has a cell or range of that name. */
export function hasName(name: string): boolean {
  return currentWorkbook().spreadsheet.getRangeByName(name) !== null;
}

/** Language of the workbook, as in « fr_FR »: how formulas are written in it follows. */
export function readLocale(): string {
  return currentWorkbook().spreadsheet.getSpreadsheetLocale();
}
