import type { CellValue, TabCells } from '../plans/cell';
import { currentWorkbook } from './current-workbook';

const versionKey = 'correspondant-pme.version';

/** Names of the tabs in their order, hidden ones included. */
export function readTabNames(): readonly string[] {
  return currentWorkbook()
    .spreadsheet.getSheets()
    .map((sheet) => sheet.getName());
}

/** The cells of a tab from A1 to its last used cell, dates as serial numbers; undefined where there is no such tab. */
export function readTab(name: string): TabCells | undefined {
  const { sheet: sheetNamed, serialOf } = currentWorkbook();
  const sheet = sheetNamed(name);
  if (!sheet) return undefined;
  const plain = (cell: unknown): CellValue => {
    if (typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean') return cell;
    return cell instanceof Date ? serialOf(cell) : '';
  };
  const rows = sheet.getDataRange().getValues();
  for (const row of rows) for (let index = 0; index < row.length; index++) row[index] = plain(row[index]);
  return { tab: name, rows };
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
