import type { Issue } from '../../model/issue';
import { keysOf } from '../../model/typed-keys';
import { decodeRows } from '../decode-rows';
import type { ColumnDefinition, ColumnKeyOf, RowOf, TabDefinition } from '../define-tab';
import type { CellCode } from './import-codes';
import type { FileLine } from './read-table';

/** A line of the file as a row of the tab; `row` is absent where a required value is. */
export interface DecodedLine<Row> {
  readonly source: FileLine;
  readonly row?: Row;
  readonly issues: readonly Issue<CellCode>[];
}

/** What a required column holds on every line until its value is known. */
export type Placeholders<Key extends string> = Partial<Readonly<Record<Key, string>>>;

const none: readonly Issue<CellCode>[] = [];

function cellOf(cells: readonly string[], place: number): string {
  return (cells[place] ?? '').trim();
}

/**
 * Lines of a file decoded by the codecs of a tab, with what is wrong in each; columns are named as in the file. Each
 * cell goes through the same codec as a cell of the workbook.
 */
export function decodeTable<Tab extends TabDefinition>(
  tab: Tab,
  columns: ReadonlyMap<ColumnKeyOf<Tab>, number>,
  headers: readonly string[],
  lines: readonly FileLine[],
  placeholders: Placeholders<ColumnKeyOf<Tab>> = {},
): DecodedLine<RowOf<Tab>>[] {
  const definitions: Readonly<Record<ColumnKeyOf<Tab>, ColumnDefinition>> = tab.columns;
  const used = keysOf(definitions).filter((key) => columns.has(key) || placeholders[key] !== undefined);
  const fileHeader = new Map(
    used.map((key) => [definitions[key].header, headers[columns.get(key) ?? -1] ?? definitions[key].header]),
  );
  const body = lines.map(({ cells }) => used.map((key) => placeholders[key] ?? cellOf(cells, columns.get(key) ?? -1)));
  const cells = {
    tab: tab.name,
    rows: [used.map((key) => definitions[key].header), ...body],
  };
  const decoded = decodeRows(tab, cells);
  const rows = new Map(decoded.rows.map(({ line, row }) => [line, row]));
  const issues = new Map<number, Issue<CellCode>[]>();
  for (const issue of decoded.issues) {
    const told = issues.get(issue.line) ?? [];
    issues.set(issue.line, told);
    const column = fileHeader.get(issue.column) ?? issue.column;
    // A cell that cannot be read is also missing: one reason is enough.
    if (issue.code === 'required' && told.some((other) => other.column === column)) continue;
    told.push({ ...issue, column, line: lines[issue.line - 2]?.line ?? issue.line });
  }
  return lines.map((source, index) => {
    const row = rows.get(index + 2);
    return { source, issues: issues.get(index + 2) ?? none, ...(row ? { row } : {}) };
  });
}
