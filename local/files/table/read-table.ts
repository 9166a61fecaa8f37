import { parse } from 'csv-parse/sync';
import { existsSync, readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { FileError } from '../file-error';
import { readWorkbookBytes } from '../xlsx/read-workbook';
import { decodeText, isBinary } from './decode-text';
import { detectSeparator } from './detect-separator';
import { sheetTexts } from './sheet-texts';

/** A file as cells of text, and the sheet they come from where the file has sheets. */
export interface Table {
  readonly rows: readonly (readonly string[])[];
  readonly sheetName?: string;
}

/** Cells of a text table; quotes are forgiven, uneven lines are kept as they are. */
export function parseText(text: string): string[][] {
  return parse(text, {
    delimiter: detectSeparator(text),
    bom: true,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: false,
  });
}

/** Reads a .csv, .txt, .tsv or .xlsx (its first visible sheet); throws FileError where it is no table. */
export function readTable(path: string): Table {
  if (!existsSync(path)) throw new FileError('missing', path);
  const bytes = readFileSync(path);
  if (bytes.length === 0) throw new FileError('empty', path);
  const zipped = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const compound = bytes[0] === 0xd0 && bytes[1] === 0xcf;
  if (zipped || compound) {
    const { workbook } = readWorkbookBytes(bytes, basename(path, extname(path)));
    const sheet = workbook.sheets.find(({ visibility }) => visibility === 'visible');
    if (!sheet) throw new FileError('no-sheet', path);
    return { rows: sheetTexts(sheet), sheetName: sheet.name };
  }
  if (isBinary(bytes)) throw new FileError('not-a-table', path);
  return { rows: parseText(decodeText(bytes)) };
}
