import type { StoredSheet, StoredWorkbook } from '../../store/workbook';
import { longListsOf } from './validation-rules';

/** A formula that calls one of these functions, which Excel does not have. */
function callerOf(functions: readonly string[]): RegExp {
  return new RegExp(`(?:^|[^A-Za-z0-9_.])(?:${functions.join('|')})\\s*\\(`, 'i');
}

function sheetForExcel(sheet: StoredSheet, calls: RegExp): StoredSheet {
  const kept = [...sheet.formulas].filter(([, formula]) => !calls.test(formula));
  return {
    ...sheet,
    formulas: new Map(kept),
    // A list too long for a rule stands in our own hidden sheet, which does not leave.
    validations: sheet.validations.filter((validation) => [...longListsOf([validation])].length === 0),
  };
}

/** The workbook as Excel can show it: a formula of ours leaves its value, hidden tabs of ours stay behind. */
export function workbookForExcel(workbook: StoredWorkbook, functions: readonly string[]): StoredWorkbook {
  const calls = callerOf(functions);
  const sheets = workbook.sheets.filter(({ name }) => !name.startsWith('_'));
  const ids = new Set(sheets.map(({ id }) => id));
  return {
    ...workbook,
    sheets: sheets.map((sheet) => sheetForExcel(sheet, calls)),
    names: workbook.names.filter(({ sheetId }) => ids.has(sheetId)),
  };
}

/** The workbook with one tab only; undefined where it has none of that name. */
export function oneTabForExcel(
  workbook: StoredWorkbook,
  tab: string,
  functions: readonly string[],
): StoredWorkbook | undefined {
  const found = workbook.sheets.find(({ name }) => name === tab);
  if (!found) return undefined;
  const alone = { ...sheetForExcel(found, callerOf(functions)), formulas: new Map<number, string>() };
  const names = workbook.names.filter(({ sheetId }) => sheetId === found.id);
  return { ...workbook, sheets: [{ ...alone, visibility: 'visible' }], names };
}
