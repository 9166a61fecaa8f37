import { emptyPlatform } from '../../store/empty-platform';
import { emptyWorkbook } from '../../store/empty-workbook';
import type { StoredSheet, StoredValue, StoredWorkbook } from '../../store/workbook';
import { writeWorkbook } from './save-workbook';
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

/** A table alone in a new .xlsx: a text stays a text, whatever it looks like. */
export function tableForExcel(name: string, rows: StoredValue[][]): Uint8Array {
  const workbook = emptyWorkbook({ id: name, name, locale: 'fr_FR', sheets: [name] });
  const [sheet] = workbook.sheets;
  if (sheet) sheet.values = rows;
  return writeWorkbook(workbook, emptyPlatform(''), undefined, 'without facts').bytes;
}
