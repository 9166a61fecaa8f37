import type { DecodeCode } from '../codecs/codec';

/** Why a whole file is refused: nothing of it is written. */
export const fileCodes = [
  'decp-json',
  'empty-file',
  'no-header',
  'unknown-file-header',
  'unknown-target',
  'target-twice',
  'doubled-header',
  'missing-column',
  'nothing-kept',
] as const;
export type FileCode = (typeof fileCodes)[number];

/** What is told of one cell of a line, whatever the tab: unreadable values, and a doubled header that is not used. */
export type CellCode = DecodeCode | 'required' | 'unused-doubled-header';
