import { FileError } from '../../../local/files/file-error';
import { tablesOfBytes, type FileTable } from '../../../local/files/table/tables-of-bytes';
import { fileSentence } from '../../../local/text';
import { importPageSentences } from '../../text/import-page-sentences';

/** A file that a person chose, or cells that were pasted. */
export interface ChosenFile {
  readonly name: string;
  readonly tables: readonly FileTable[];
}

/** Why a file cannot be read, in French. */
function readFailure(error: unknown): Error {
  return new Error(error instanceof FileError ? fileSentence(error) : importPageSentences.unreadable);
}

/** The tables of a file, those that people see where there are several; rejects with a French sentence. */
export async function readFile(file: File): Promise<ChosenFile> {
  try {
    return tablesIn(new Uint8Array(await file.arrayBuffer()), file.name);
  } catch (error) {
    throw readFailure(error);
  }
}

/** Pasted cells as the table of a text file. */
export function readPasted(text: string): ChosenFile {
  try {
    return tablesIn(new TextEncoder().encode(text), importPageSentences.pasted);
  } catch (error) {
    throw readFailure(error);
  }
}

function tablesIn(bytes: Uint8Array, name: string): ChosenFile {
  const tables = tablesOfBytes(bytes, name).filter(({ isVisible }) => isVisible);
  if (tables.length === 0) throw new FileError('no-sheet', name);
  return { name, tables };
}

/** Every cell of a table as a text, blanks of short lines included. */
export function textsOf(table: FileTable): readonly (readonly string[])[] {
  return Array.from(table.rows(), (row: readonly (string | undefined)[]) => Array.from(row, (cell) => cell ?? ''));
}
