import type { CellRows } from '../plans/cell';
import type { PlanStep, WorkbookPlan } from '../plans/workbook-plan';
import { a1Of } from './a1-notation';
import { changeRow } from './change-row';
import { currentWorkbook } from './current-workbook';
import { dressTab } from './dress-tab';
import { writeVersion } from './read-workbook';
import { runsOf } from './runs-of';
import { showCharts } from './show-charts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

function sheetNamed(name: string): Sheet {
  const sheet = currentWorkbook().sheet(name);
  if (!sheet) throw new Error(`The plan names a tab that does not exist: ${name}`);
  return sheet;
}

/** Cells per service call: a block of more is sent in slices, so that one call stays within Google's limits. */
const cellsPerCall = 400_000;

function write(step: Extract<PlanStep, { do: 'write' }>): void {
  const width = step.values[0]?.length ?? 0;
  if (width === 0) return;
  const sheet = sheetNamed(step.tab);
  currentWorkbook().growTo(sheet, step.row + step.values.length - 1, step.column + width - 1);
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
  currentWorkbook().forgetShape();
}

function createTab(step: Extract<PlanStep, { do: 'create-tab' }>): void {
  const { spreadsheet, forgetShape } = currentWorkbook();
  spreadsheet.insertSheet(step.tab, Math.min(step.index, spreadsheet.getNumSheets()));
  forgetShape();
}

function renameTab(step: Extract<PlanStep, { do: 'rename-tab' }>): void {
  sheetNamed(step.tab).setName(step.to);
  currentWorkbook().forgetShape();
}

function deleteTab(step: Extract<PlanStep, { do: 'delete-tab' }>): void {
  const { spreadsheet, forgetShape } = currentWorkbook();
  spreadsheet.deleteSheet(sheetNamed(step.tab));
  forgetShape();
}

function writeSame(step: Extract<PlanStep, { do: 'write-same' }>): void {
  const blocks = runsOf(step.rows).map(([first, last]) => a1Of(first, step.column, last - first + 1, 1));
  if (blocks.length > 0) sheetNamed(step.tab).getRangeList(blocks).setValue(step.value);
}

function writeFormulas({ tab, row, column, formulas }: Extract<PlanStep, { do: 'write-formulas' }>): void {
  if (formulas.length === 0) return;
  const range = sheetNamed(tab).getRange(row, column, formulas.length, 1);
  range.setFormulas(formulas.map((formula) => [formula]));
}

function writeNotes({ tab, row, column, notes }: Extract<PlanStep, { do: 'write-notes' }>): void {
  const width = notes[0]?.length ?? 0;
  if (width === 0) return;
  const range = sheetNamed(tab).getRange(row, column, notes.length, width);
  range.setNotes(notes.map((line) => [...line]));
}

function nameCell(step: Extract<PlanStep, { do: 'name-cell' }>): void {
  const cell = sheetNamed(step.tab).getRange(step.row, step.column);
  currentWorkbook().spreadsheet.setNamedRange(step.name, cell);
}

type CellStep = Extract<PlanStep, { readonly row: number } | { readonly rows: readonly number[] }>;

function applyToCells(step: CellStep): void {
  switch (step.do) {
    case 'write':
      write(step);
      return;
    case 'write-same':
      writeSame(step);
      return;
    case 'change-row':
      changeRow(sheetNamed(step.tab), step);
      return;
    case 'write-formulas':
      writeFormulas(step);
      return;
    case 'write-notes':
      writeNotes(step);
      return;
    case 'delete-rows':
      deleteRows(step);
      return;
    case 'name-cell':
      nameCell(step);
      return;
  }
}

type TabStep = Exclude<PlanStep, CellStep>;

function applyToTabs(step: TabStep): void {
  switch (step.do) {
    case 'create-tab':
      createTab(step);
      return;
    case 'rename-tab':
      renameTab(step);
      return;
    case 'delete-tab':
      deleteTab(step);
      return;
    case 'dress-tab':
      dressTab(sheetNamed(step.look.tab), step.look);
      return;
    case 'show-charts':
      showCharts(sheetNamed(step.tab), step);
      return;
    case 'set-version':
      writeVersion(step.version);
      return;
  }
}

function isOfCells(step: PlanStep): step is CellStep {
  return 'row' in step || 'rows' in step;
}

function applyStep(step: PlanStep): void {
  if (isOfCells(step)) applyToCells(step);
  else applyToTabs(step);
}

/** Does the steps in order and commits them; the caller holds the lock. */
export function applyPlan(plan: WorkbookPlan): void {
  for (const step of plan) applyStep(step);
  SpreadsheetApp.flush();
}
