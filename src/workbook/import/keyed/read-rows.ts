import type { Issue } from '../../../model/issue';
import { keysOf } from '../../../model/typed-keys';
import type { ColumnDefinition, RowOf, TabDefinition } from '../../define-tab';
import { decodeTable, type DecodedLine } from '../decode-table';
import type { FileLine, ImportTable } from '../read-table';
import type { KeyedLineCode, References } from './keyed-codes';

/** A row of any tab, by column key. */
export type KeyedRow = RowOf<TabDefinition>;

/** A line of the file as a row of the tab. */
export interface ReadRow {
  readonly source: FileLine;
  readonly row: KeyedRow;
}

export interface ReadRows {
  readonly kept: readonly ReadRow[];
  readonly rejected: readonly Issue<KeyedLineCode>[];
  readonly notices: readonly Issue<KeyedLineCode>[];
}

type Columns = Readonly<Record<string, ColumnDefinition>>;

/** A value that the line cannot do without: the reason says what may be written instead. */
const unusable: Partial<Readonly<Record<KeyedLineCode, KeyedLineCode>>> = {
  'not-in-list': 'wrong-choice',
  'not-an-integer': 'wrong-integer',
  'not-yes-no': 'wrong-flag',
};

/** Problems of the required columns of a line that cannot be kept. */
function reasonsOf(
  { issues }: DecodedLine<KeyedRow>,
  required: ReadonlyMap<string, ColumnDefinition>,
): Issue<KeyedLineCode>[] {
  return issues.flatMap((issue) => {
    const column = required.get(issue.column);
    if (!column || issue.code === 'rounded') return [];
    const detail = column.choices ? { detail: Object.values(column.choices).join(', ') } : {};
    return [{ ...issue, code: unusable[issue.code] ?? issue.code, ...detail }];
  });
}

interface Referring {
  readonly key: string;
  readonly header: string;
  readonly read: NonNullable<ReturnType<References['get']>>;
}

function referringColumns(table: ImportTable<string>, columns: Columns, references: References): Referring[] {
  return keysOf(columns).flatMap((key) => {
    const read = references.get(columns[key]?.refersTo?.tab ?? '');
    const place = table.columns.get(key);
    return read && place !== undefined ? [{ key, header: table.headers[place] ?? '', read }] : [];
  });
}

/** The row with its references written as the tabs they name have them, and what is told of those. */
function withReferences(row: KeyedRow, line: number, referring: readonly Referring[]) {
  const written: Record<string, string> = {};
  const notices: Issue<KeyedLineCode>[] = [];
  for (const { key, header, read } of referring) {
    const value: unknown = row[key];
    if (typeof value !== 'string') continue;
    const reference = read(value);
    written[key] = reference.written;
    if (reference.notice) {
      notices.push({ code: reference.notice, line, column: header, value, detail: reference.written });
    }
  }
  return { row: { ...row, ...written }, notices };
}

/** Lines of a file as rows of a tab, and those that lack a required value, each with its reasons. */
export function readRows(tab: TabDefinition, table: ImportTable<string>, references: References): ReadRows {
  const { columns, headers, lines } = table;
  const required = new Map(
    keysOf(tab.columns).flatMap((key) => {
      const column = tab.columns[key];
      return column?.required ? [[headers[columns.get(key) ?? -1] ?? column.header, column] as const] : [];
    }),
  );
  const referring = referringColumns(table, tab.columns, references);
  const kept: ReadRow[] = [];
  const rejected: Issue<KeyedLineCode>[] = [];
  const notices: Issue<KeyedLineCode>[] = [...table.notices];
  for (const decoded of decodeTable(tab, columns, headers, lines)) {
    if (!decoded.row) {
      rejected.push(...reasonsOf(decoded, required));
      continue;
    }
    const read = withReferences(decoded.row, decoded.source.line, referring);
    notices.push(...decoded.issues, ...read.notices);
    kept.push({ source: decoded.source, row: read.row });
  }
  return { kept, rejected, notices };
}
