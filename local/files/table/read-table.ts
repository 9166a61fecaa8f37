import { FileError } from '../file-error';
import { readBytes } from '../workbook-file';
import { tablesOfBytes } from './tables-of-bytes';

/** A file as cells of text, and the sheet they come from where the file has sheets. */
export interface Table {
  readonly rows: readonly (readonly string[])[];
  readonly sheetName?: string;
}

/** Reads a .csv, .txt, .tsv or .xlsx (the named sheet, else its first visible one); throws FileError where it is no table. */
export function readTable(path: string, sheetName?: string): Table {
  const tables = tablesOfBytes(readBytes(path), path);
  const table =
    sheetName === undefined
      ? tables.find(({ isVisible }) => isVisible)
      : tables.find((sheet) => sheet.sheetName.toLowerCase() === sheetName.toLowerCase());
  if (!table) {
    throw sheetName === undefined ? new FileError('no-sheet', path) : new FileError('no-such-sheet', sheetName);
  }
  return { rows: table.rows(), ...(table.sheetName === '' ? {} : { sheetName: table.sheetName }) };
}
