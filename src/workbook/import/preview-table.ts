import type { Issue } from '../../model/issue';
import type { FileCode } from './import-codes';
import type { ImportTarget } from './import-targets';
import { isDecpJson } from './is-decp-json';
import { matchColumns, type ColumnMapping } from './match-columns';
import { headerRowOf, isBlank, type FileLine } from './read-table';

/** The top of a file as an import would read it, and everything that would have it refused. */
export interface TablePreview<Key extends string> {
  /** Line of the headers, from 1; 0 where the file is none that can be shown. */
  readonly headerLine: number;
  readonly headers: readonly string[];
  readonly columns: ReadonlyMap<Key, number>;
  readonly issues: readonly Issue<FileCode>[];
  readonly lines: readonly FileLine[];
}

/** What a file's top shows, refused or not: where no header is known, its first line stands for it. */
export function previewTable<Key extends string>(
  rows: readonly (readonly string[])[],
  mapping: ColumnMapping,
  targets: readonly ImportTarget<Key>[],
  missingOf: (columns: ReadonlyMap<Key, number>) => readonly string[],
): TablePreview<Key> {
  const refused = isDecpJson(rows) ? 'decp-json' : rows.every(isBlank) ? 'empty-file' : undefined;
  if (refused) {
    const issues = [{ code: refused, line: 1, column: '', value: '' } as const];
    return { headerLine: 0, headers: [], columns: new Map(), issues, lines: [] };
  }
  const headerRow = headerRowOf(rows, mapping, targets) ?? rows.findIndex((row) => !isBlank(row));
  const line = headerRow + 1;
  const headers = (rows[headerRow] ?? []).map((header) => header.replace(/^\ufeff/, '').trim());
  const { columns, issues } = matchColumns(headers, line, mapping, targets);
  const missing = missingOf(columns).map((column) => ({ code: 'missing-column', line, column, value: '' }) as const);
  const lines = rows.flatMap((cells, index) =>
    index <= headerRow || isBlank(cells) ? [] : [{ line: index + 1, cells }],
  );
  return { headerLine: line, headers, columns, issues: [...issues, ...missing], lines };
}
