import type { CellRows } from '../plans/cell';
import type { PlanStep, WorkbookPlan } from '../plans/workbook-plan';
import { dressTab, runsOf } from './dress-tab';
import { writeVersion } from './read-workbook';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

function sheetNamed(name: string): Sheet {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name);
  if (!sheet) throw new Error(`The plan names a tab that does not exist: ${name}`);
  return sheet;
}

/** Makes the grid at least as large as needed; new rows take the look of the last one. */
function growTo(sheet: Sheet, rows: number, columns: number): void {
  const missingRows = rows - sheet.getMaxRows();
  if (missingRows > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missingRows);
  const missingColumns = columns - sheet.getMaxColumns();
  if (missingColumns > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missingColumns);
}

/** Cells per service call: a block of more is sent in slices, so that one call stays within Google's limits. */
const cellsPerCall = 400_000;

function write(step: Extract<PlanStep, { do: 'write' }>): void {
  const width = step.values[0]?.length ?? 0;
  if (width === 0) return;
  const sheet = sheetNamed(step.tab);
  growTo(sheet, step.row + step.values.length - 1, step.column + width - 1);
  const rowsPerCall = Math.max(1, Math.floor(cellsPerCall / width));
  for (let from = 0; from < step.values.length; from += rowsPerCall) {
    writeSlice(sheet, step, step.values.slice(from, from + rowsPerCall), step.row + from, width);
  }
}

function writeSlice(
  sheet: Sheet,
  step: Extract<PlanStep, { do: 'write' }>,
  values: CellRows,
  row: number,
  width: number,
): void {
  const range = sheet.getRange(row, step.column, values.length, width);
  const { formats } = step;
  // Formats first: in an '@' cell an imported « =… » stays text, and an identifier keeps its zeros.
  if (formats) range.setNumberFormats(values.map(() => [...formats]));
  range.setValues(values.map((line) => [...line]));
}

/** Deletes rows from the bottom up, neighbours in one call; a grid keeps one row that is not frozen, so it grows first. */
function deleteRows(step: Extract<PlanStep, { do: 'delete-rows' }>): void {
  if (step.rows.length === 0) return;
  const sheet = sheetNamed(step.tab);
  if (sheet.getMaxRows() - step.rows.length <= sheet.getFrozenRows()) sheet.insertRowsAfter(sheet.getMaxRows(), 1);
  for (const [first, last] of [...runsOf(step.rows)].reverse()) sheet.deleteRows(first, last - first + 1);
}

function clearRows(step: Extract<PlanStep, { do: 'clear-rows' }>): void {
  const sheet = sheetNamed(step.tab);
  const rows = sheet.getLastRow() - step.fromRow + 1;
  if (rows > 0) sheet.getRange(step.fromRow, 1, rows, sheet.getMaxColumns()).clearContent();
}

function createTab(step: Extract<PlanStep, { do: 'create-tab' }>): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  spreadsheet.insertSheet(step.tab, Math.min(step.index, spreadsheet.getNumSheets()));
}

function nameCell(step: Extract<PlanStep, { do: 'name-cell' }>): void {
  const cell = sheetNamed(step.tab).getRange(step.row, step.column);
  SpreadsheetApp.getActiveSpreadsheet().setNamedRange(step.name, cell);
}

function applyStep(step: PlanStep): void {
  switch (step.do) {
    case 'create-tab':
      createTab(step);
      return;
    case 'dress-tab':
      dressTab(sheetNamed(step.look.tab), step.look);
      return;
    case 'write':
      write(step);
      return;
    case 'delete-rows':
      deleteRows(step);
      return;
    case 'clear-rows':
      clearRows(step);
      return;
    case 'name-cell':
      nameCell(step);
      return;
    case 'set-version':
      writeVersion(step.version);
      return;
  }
}

/** Does the steps in order and commits them; the caller holds the lock. */
export function applyPlan(plan: WorkbookPlan): void {
  for (const step of plan) applyStep(step);
  SpreadsheetApp.flush();
}
