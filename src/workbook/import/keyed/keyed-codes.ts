import type { CellCode, FileCode } from '../import-codes';

/** What a cell that names a row of another tab is worth. */
export type ReferenceCode = 'unknown-supplier' | 'identifier-repaired';

/** What is told of a line for a tab whose rows have a key. */
export type KeyedLineCode =
  | CellCode
  | ReferenceCode
  | 'wrong-choice'
  | 'wrong-integer'
  | 'wrong-flag'
  | 'same-row'
  | 'same-key'
  | 'modified-row'
  | 'replaced-row';

export type KeyedImportCode = FileCode | KeyedLineCode;

/** How a cell names a row of another tab: one identity however it is written, and what is to stand in the cell. */
export interface Reference {
  readonly identity: string;
  readonly written: string;
  readonly notice?: ReferenceCode;
}

/** Readers of the cells that name a row of another tab, by the name of that tab. */
export type References = ReadonlyMap<string, (written: string) => Reference>;
