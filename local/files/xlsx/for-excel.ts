import { emptyPlatform } from '../../store/empty-platform';
import { emptyWorkbook } from '../../store/empty-workbook';
import { changeGrid } from '../../store/grid-changes';
import type { StoredSheet, StoredValidation, StoredValue, StoredWorkbook } from '../../store/workbook';
import { writeWorkbook } from './save-workbook';
import { longListsOf } from './validation-rules';

/** A formula that calls one of these functions, which Excel does not have. */
function callerOf(functions: readonly string[]): RegExp {
  return new RegExp(`(?:^|[^A-Za-z0-9_.])(?:${functions.join('|')})\\s*\\(`, 'i');
}

/** A sheet whose rules Excel has: a list too long for one stands in our own hidden sheet, which does not leave. */
function withoutLongLists(sheet: StoredSheet): StoredSheet {
  const isShort = (validation: StoredValidation): boolean => [...longListsOf([validation])].length === 0;
  return { ...sheet, validations: sheet.validations.filter(isShort) };
}

function sheetForExcel(sheet: StoredSheet, calls: RegExp): StoredSheet {
  const kept = [...sheet.formulas].filter(([, formula]) => !calls.test(formula));
  return { ...withoutLongLists(sheet), formulas: new Map(kept) };
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

/** A copy of one tab’s workbook without the column of that header, where the tab has one. */
function withoutColumn(workbook: StoredWorkbook, sheet: StoredSheet, header: string): StoredWorkbook {
  const headers = sheet.values[Math.max(sheet.frozenRows, 1) - 1] ?? [];
  const at = headers.indexOf(header) + 1;
  const copy = structuredClone({ ...workbook, sheets: [sheet] });
  const [alone] = copy.sheets;
  if (alone && at > 0) changeGrid(copy, alone, { axis: 'column', at, count: -1 });
  return copy;
}

/**
 * One tab of the workbook by itself, as values, the column of a header left out; undefined where there is no tab of that
 * name.
 */
export function oneTabForExcel(workbook: StoredWorkbook, tab: string, leftOut: string): StoredWorkbook | undefined {
  const found = workbook.sheets.find(({ name }) => name === tab);
  if (!found) return undefined;
  const names = workbook.names.filter(({ sheetId }) => sheetId === found.id);
  const alone = { ...withoutLongLists(found), formulas: new Map<number, string>(), visibility: 'visible' } as const;
  return withoutColumn({ ...workbook, names }, alone, leftOut);
}

/** A table alone in a new .xlsx: a text stays a text, whatever it looks like. */
export function tableForExcel(name: string, rows: StoredValue[][]): Uint8Array {
  const workbook = emptyWorkbook({ id: name, name, locale: 'fr_FR', sheets: [name] });
  const [sheet] = workbook.sheets;
  if (sheet) sheet.values = rows;
  return writeWorkbook(workbook, emptyPlatform(''), undefined, 'without facts').bytes;
}
