/** Why a file cannot be read or saved; the French sentence of each code stands in local/text.ts. */
export type FileErrorCode =
  | 'missing'
  | 'empty'
  | 'not-a-table'
  | 'pdf'
  | 'encrypted'
  | 'old-excel'
  | 'truncated'
  | 'damaged'
  | 'not-xlsx'
  | 'no-sheet'
  | 'no-such-sheet'
  | 'unreadable'
  | 'loses-threads'
  | 'loses-controls'
  | 'loses-data-table'
  | 'breaks-table'
  | 'breaks-reference'
  | 'too-large'
  | 'busy'
  | 'forbidden'
  | 'disk-full'
  | 'cannot-write';

/** A refusal about a file: nothing was written. */
export class FileError extends Error {
  override readonly name = 'FileError';
  readonly code: FileErrorCode;
  readonly detail: string;

  constructor(code: FileErrorCode, detail = '') {
    super(`${code}: ${detail}`);
    this.code = code;
    this.detail = detail;
  }
}
