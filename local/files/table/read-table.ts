import { basename, extname } from 'node:path';
import { FileError } from '../file-error';
import { readBytes } from '../workbook-file';
import { readWorkbookBytes } from '../xlsx/read-workbook';
import { decodeText, kindOf } from './decode-text';
import { parseText } from './parse-text';
import { sheetTexts } from './sheet-texts';

/** A file as cells of text, and the sheet they come from where the file has sheets. */
export interface Table {
  readonly rows: readonly (readonly string[])[];
  readonly sheetName?: string;
}

/** Reads a .csv, .txt, .tsv or .xlsx (the named sheet, else its first visible one); throws FileError where it is no table. */
export function readTable(path: string, sheetName?: string): Table {
  const bytes = readBytes(path);
  switch (kindOf(bytes)) {
    case 'empty':
      throw new FileError('empty', path);
    case 'pdf':
      throw new FileError('pdf', path);
    case 'binary':
      throw new FileError('not-a-table', path);
    case 'workbook':
      return readSheetTable(bytes, path, sheetName);
    case 'text':
      return readTextTable(bytes, path);
  }
}

function readSheetTable(bytes: Uint8Array, path: string, sheetName: string | undefined): Table {
  const { workbook } = readWorkbookBytes(bytes, basename(path, extname(path)));
  const sheet =
    sheetName === undefined
      ? workbook.sheets.find(({ visibility }) => visibility === 'visible')
      : workbook.sheets.find(({ name }) => name.toLowerCase() === sheetName.toLowerCase());
  if (!sheet)
    throw sheetName === undefined ? new FileError('no-sheet', path) : new FileError('no-such-sheet', sheetName);
  return { rows: sheetTexts(sheet), sheetName: sheet.name };
}

function readTextTable(bytes: Uint8Array, path: string): Table {
  const text = decodeText(bytes);
  if (text.trim() === '') throw new FileError('empty', path);
  return { rows: parseText(text) };
}
