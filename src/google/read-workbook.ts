import type { CellRows, CellValue, TabCells } from '../plans/cell';
import { currentWorkbook } from './current-workbook';

const versionKey = 'correspondant-pme.version';

/** Names of the tabs in their order, hidden ones included. */
export function readTabNames(): readonly string[] {
  return currentWorkbook()
    .spreadsheet.getSheets()
    .map((sheet) => sheet.getName());
}

/** Whether there is a tab of that name. */
export function hasTab(name: string): boolean {
  return currentWorkbook().sheet(name) !== undefined;
}

/** The cells of a tab from A1 to its last used cell, dates as serial numbers; undefined where there is no such tab. */
export function readTab(name: string): TabCells | undefined {
  const sheet = currentWorkbook().sheet(name);
  return sheet && cellsOf(name, sheet.getDataRange());
}

/** The first lines of a tab as `readTab` gives them, as wide as the whole tab: enough to find headers. */
export function readTop(name: string, lines: number): TabCells | undefined {
  const sheet = currentWorkbook().sheet(name);
  if (!sheet) return undefined;
  const rows = Math.min(lines, sheet.getLastRow());
  const columns = sheet.getLastColumn();
  return rows === 0 || columns === 0 ? { tab: name, rows: [] } : cellsOf(name, sheet.getRange(1, 1, rows, columns));
}

/** Last row of a tab that holds anything; 0 where there is no such tab. */
export function readRowCount(name: string): number {
  return currentWorkbook().sheet(name)?.getLastRow() ?? 0;
}

/** Whole rows of a tab from one (from 1), as `readTab` gives them; fewer where the tab ends before. */
export function readRows(name: string, row: number, rows: number): CellRows {
  const sheet = currentWorkbook().sheet(name);
  const count = Math.min(rows, (sheet?.getLastRow() ?? 0) - row + 1);
  if (!sheet || count <= 0) return [];
  return cellsOf(name, sheet.getRange(row, 1, count, sheet.getLastColumn())).rows;
}

/** The row (from 1) where the person stands in a tab; undefined where another tab is open. */
export function readActiveRow(name: string): number | undefined {
  const { spreadsheet } = currentWorkbook();
  return spreadsheet.getActiveSheet().getName() === name ? spreadsheet.getCurrentCell()?.getRow() : undefined;
}

/** Dates become serial numbers in place: a large tab is not copied. */
function cellsOf(tab: string, range: GoogleAppsScript.Spreadsheet.Range): TabCells {
  const { serialOf } = currentWorkbook();
  const plain = (cell: unknown): CellValue => {
    if (typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean') return cell;
    return cell instanceof Date ? serialOf(cell) : '';
  };
  const rows = range.getValues();
  for (const row of rows) for (let index = 0; index < row.length; index++) row[index] = plain(row[index]);
  return { tab, rows };
}

/** Version of the templates that the workbook was built with; undefined before the first installation. */
export function readVersion(): number | undefined {
  const found = currentWorkbook()
    .spreadsheet.getDeveloperMetadata()
    .find((metadata) => metadata.getKey() === versionKey);
  const value = found?.getValue();
  return value === null || value === undefined ? undefined : Number(value);
}

/** Records the version of the templates on the workbook, in place of the former one. */
export function writeVersion(version: number): void {
  const { spreadsheet } = currentWorkbook();
  const found = spreadsheet.getDeveloperMetadata().find((metadata) => metadata.getKey() === versionKey);
  if (found) found.setValue(String(version));
  else spreadsheet.addDeveloperMetadata(versionKey, String(version));
}
