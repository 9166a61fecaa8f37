import type { Issue } from '../../model/issue';
import { foldText } from '../fold-text';
import type { CellCode, FileCode } from './import-codes';
import type { ImportTarget } from './import-targets';
import { isDecpJson } from './is-decp-json';
import { matchColumns, type ColumnMapping } from './match-columns';

/** A line of the file that holds something; `line` as a person counts it, the file's first line being 1. */
export interface FileLine {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A file as a table: where each target's values stand, and the lines under the header. */
export interface ImportTable<Key extends string> {
  /** Line of the headers, from 1. */
  readonly headerLine: number;
  readonly headers: readonly string[];
  readonly columns: ReadonlyMap<Key, number>;
  readonly lines: readonly FileLine[];
  readonly notices: readonly Issue<CellCode>[];
}

export type ReadTable<Key extends string> =
  { readonly table: ImportTable<Key> } | { readonly refused: readonly Issue<FileCode>[] };

/** A title and some blank lines may stand above the header. */
const searchedRows = 12;

/** True for a row without any text. */
export function isBlank(row: readonly string[]): boolean {
  return row.every((cell) => cell.trim() === '');
}

/** Index of the row that holds the most known headers; undefined where none holds any. */
export function headerRowOf<Key extends string>(
  rows: readonly (readonly string[])[],
  mapping: ColumnMapping,
  targets: readonly ImportTarget<Key>[],
): number | undefined {
  const known = new Set([...Object.keys(mapping).map(foldText), ...targets.flatMap(({ guesses }) => guesses.flat())]);
  let best: { row: number; score: number } | undefined;
  rows.slice(0, searchedRows).forEach((cells, row) => {
    const score = cells.filter((cell) => cell.trim() !== '' && known.has(foldText(cell))).length;
    if (score > (best?.score ?? 0)) best = { row, score };
  });
  return best?.row;
}

function refusal(code: FileCode, line = 1): { refused: Issue<FileCode>[] } {
  return { refused: [{ code, line, column: '', value: '' }] };
}

/**
 * The table in the cells of a file, or every reason to refuse it whole. `missingOf` names the required columns that
 * the file does not give.
 */
export function readTable<Key extends string>(
  rows: readonly (readonly string[])[],
  mapping: ColumnMapping,
  targets: readonly ImportTarget<Key>[],
  missingOf: (columns: ReadonlyMap<Key, number>) => readonly string[],
): ReadTable<Key> {
  if (isDecpJson(rows)) return refusal('decp-json');
  if (rows.every(isBlank)) return refusal('empty-file');
  const headerRow = headerRowOf(rows, mapping, targets);
  if (headerRow === undefined) return refusal('no-header');
  const line = headerRow + 1;
  const headers = (rows[headerRow] ?? []).map((header) => header.replace(/^\ufeff/, '').trim());
  const { columns, issues, unusedDoubled } = matchColumns(headers, line, mapping, targets);
  const missing = missingOf(columns).map((column) => ({ code: 'missing-column', line, column, value: '' }) as const);
  if (issues.length + missing.length > 0) return { refused: [...issues, ...missing] };
  const lines = rows.flatMap((cells, index) =>
    index <= headerRow || isBlank(cells) ? [] : [{ line: index + 1, cells }],
  );
  if (lines.length === 0) return refusal('empty-file', line);
  const notices = unusedDoubled.map(
    (column) => ({ code: 'unused-doubled-header', line, column, value: column }) as const,
  );
  return { table: { headerLine: line, headers, columns, lines, notices } };
}
