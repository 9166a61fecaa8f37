import { FileError } from '../file-error';
import { readWorkbookBytes } from '../xlsx/read-workbook';
import { decodeText, kindOf } from './decode-text';
import { parseText } from './parse-text';
import { sheetTexts } from './sheet-texts';

/** A table of a file: its sheet ('' for a text file), whether people see it, and its cells as texts. */
export interface FileTable {
  readonly sheetName: string;
  readonly isVisible: boolean;
  readonly rows: () => readonly (readonly string[])[];
}

function textTable(bytes: Uint8Array, name: string): FileTable {
  const text = decodeText(bytes);
  if (text.trim() === '') throw new FileError('empty', name);
  return { sheetName: '', isVisible: true, rows: () => parseText(text) };
}

/**
 * The tables in the bytes of a .csv, .txt, .tsv or .xlsx; throws FileError where they hold none. It knows no Node: the
 * command line and the panel of the browser read files by it alike.
 */
export function tablesOfBytes(bytes: Uint8Array, name: string): readonly FileTable[] {
  switch (kindOf(bytes)) {
    case 'empty':
      throw new FileError('empty', name);
    case 'pdf':
      throw new FileError('pdf', name);
    case 'binary':
      throw new FileError('not-a-table', name);
    case 'workbook':
      return readWorkbookBytes(bytes, name).workbook.sheets.map((sheet) => ({
        sheetName: sheet.name,
        isVisible: sheet.visibility === 'visible',
        rows: () => sheetTexts(sheet),
      }));
    case 'text':
      return [textTable(bytes, name)];
  }
}
