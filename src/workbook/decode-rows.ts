import type { Issue } from '../model/issue';
import { keysOf } from '../model/typed-keys';
import { secretMark } from '../model/secret/secret';
import type { CellValue, TabCells } from '../plans/cell';
import { codecs, type Codec, type DecodeCode } from './codecs/codec';
import { confidentialCodec } from './codecs/confidential';
import type { ColumnDefinition, ColumnKeyOf, RowOf, TabDefinition } from './define-tab';
import { findColumns } from './find-columns';

/** A decoded row and its line in the tab, counted from 1. */
export interface Located<Row> {
  readonly line: number;
  readonly row: Row;
}

export interface DecodedTab<Row> {
  readonly rows: readonly Located<Row>[];
  /** Cells that could not be read, and rows without a required value (code `required`), which are left out. */
  readonly issues: readonly Issue<DecodeCode | 'required'>[];
}

/** The codec of a column, its value type forgotten: rows of any template go through it. */
export function codecOf(column: ColumnDefinition): Codec<unknown> {
  const codec = codecs[column.kind] as unknown as Codec<unknown>;
  return column.confidential ? confidentialCodec(codec) : codec;
}

function isBlankRow(row: readonly CellValue[], places: Iterable<number>): boolean {
  for (const place of places) if ((row[place] ?? '') !== '') return false;
  return true;
}

interface Placed {
  readonly key: string;
  readonly column: ColumnDefinition;
  readonly place: number | undefined;
}

type DecodeIssue = Issue<DecodeCode | 'required'>;

/** One row by column key; undefined where a required value is missing. */
function decodeRow(
  source: readonly CellValue[],
  line: number,
  columns: readonly Placed[],
  issues: DecodeIssue[],
): Record<string, unknown> | undefined {
  const row: Record<string, unknown> = {};
  let complete = true;
  for (const { key, column, place } of columns) {
    const cell = place === undefined ? '' : (source[place] ?? '');
    const { value, problem } = codecOf(column).decode(cell, column);
    row[key] = value;
    const shown = column.confidential ? secretMark : String(cell);
    if (problem) issues.push({ code: problem, line, column: column.header, value: shown });
    if (column.required && value === undefined) {
      complete = false;
      issues.push({ code: 'required', line, column: column.header, value: shown });
    }
  }
  return complete ? row : undefined;
}

/** Rows of a small tab as typed values, blank rows skipped; large tabs are read by `readColumns`. */
export function decodeRows<Tab extends TabDefinition>(tab: Tab, cells: TabCells): DecodedTab<RowOf<Tab>> {
  const definitions: Readonly<Record<ColumnKeyOf<Tab>, ColumnDefinition>> = tab.columns;
  const { headerRow, places } = findColumns(tab, cells.rows);
  const rows: Located<RowOf<Tab>>[] = [];
  const issues: DecodeIssue[] = [];
  if (headerRow === undefined) return { rows, issues };
  const columns = keysOf(definitions).map((key) => ({ key, column: definitions[key], place: places.get(key) }));
  for (let index = headerRow + 1; index < cells.rows.length; index++) {
    const source = cells.rows[index] ?? [];
    if (isBlankRow(source, places.values())) continue;
    const row = decodeRow(source, index + 1, columns, issues);
    if (row) rows.push({ line: index + 1, row: row as RowOf<Tab> });
  }
  return { rows, issues };
}
