import type { PlanStep } from '../plans/workbook-plan';

/** Writes a row in one call; kept cells are read just before and written back: formula, else value, and format. */
export function changeRow(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { row, column, values, formats }: Extract<PlanStep, { do: 'change-row' }>,
): void {
  const range = sheet.getRange(row, column, 1, values.length);
  if (values.every((value) => value !== undefined)) {
    range.setNumberFormats([formats.map((format) => format ?? '@')]);
    range.setValues([[...values]]);
    return;
  }
  const formulas = range.getFormulas()[0] ?? [];
  const standing = range.getValues()[0] ?? [];
  const looks = range.getNumberFormats()[0] ?? [];
  const kept = (index: number): unknown => (formulas[index] === '' ? standing[index] : formulas[index]);
  range.setNumberFormats([formats.map((format, index) => format ?? looks[index] ?? '@')]);
  range.setValues([values.map((value, index) => value ?? kept(index))]);
}
