import type { Issue } from '../../model/issue';
import type { CellValue, TabCells } from '../../plans/cell';
import type { PlanStep } from '../../plans/workbook-plan';
import { codecOf } from '../decode-rows';
import type { TabDefinition } from '../define-tab';
import { findColumns } from '../find-columns';
import { cellText, rowKeyReader } from '../row-key';
import { changeSteps, type CellChange } from './cell-changes';
import type { ReplacedCell, ReplacedRows } from './replaced-cells';

/** A template and the tab as it stands. */
export interface BoundTab {
  readonly tab: TabDefinition;
  readonly cells: TabCells;
}

/** What is left as it is: a person changed it since, or other rows name it. */
export type UndoCode = 'row-changed-since' | 'cell-changed-since' | 'unreadable-undo' | 'still-used';

/** Steps that put things back, once the rows of the undone lots are gone, and what is left to a person. */
export interface Restored {
  /** Rows or cells put back. */
  readonly count: number;
  readonly steps: readonly PlanStep[];
  readonly conflicts: readonly Issue<UndoCode>[];
}

/** Kept rows laid out under the tab's headers of today. */
function laidOut(kept: ReplacedRows, headers: readonly string[]): CellValue[][] {
  const places = headers.map((header) => kept.headers.indexOf(header));
  return kept.rows.map((row) => places.map((place) => row[place] ?? ''));
}

function formatsUnder({ tab, cells }: BoundTab, width: number): string[] {
  const formats = new Array<string>(width).fill('General');
  for (const [key, place] of findColumns(tab, cells.rows).places) {
    const column = tab.columns[key];
    if (column) formats[place] = codecOf(column).format;
  }
  return formats;
}

/** A row as one text; blanks at its end do not count. */
function contentOf(row: readonly CellValue[]): string {
  const texts = row.map(cellText);
  while (texts[texts.length - 1] === '') texts.pop();
  return texts.join('\u0000');
}

interface Standing {
  /** Whether one more row with this content still stands. */
  readonly take: (content: string) => boolean;
  /** Keys of rows with a content that was not kept. */
  readonly otherKeys: ReadonlySet<string>;
}

type KeyOf = (row: readonly CellValue[]) => string;

function standingRows(rows: readonly (readonly CellValue[])[], rowKey: KeyOf, wanted: ReadonlySet<string>): Standing {
  const counts = new Map<string, number>();
  const otherKeys = new Set<string>();
  for (const row of rows) {
    const content = contentOf(row);
    if (wanted.has(content)) counts.set(content, (counts.get(content) ?? 0) + 1);
    else otherKeys.add(rowKey(row));
  }
  return {
    otherKeys,
    take: (content) => {
      const left = counts.get(content) ?? 0;
      counts.set(content, left - 1);
      return left > 0;
    },
  };
}

/** Header row and reader of the keys of a tab; undefined where it has none. */
function keyOf({ tab, cells }: BoundTab, keys?: readonly string[]): { headerRow: number; rowKey: KeyOf } | undefined {
  const { headerRow, places } = findColumns(tab, cells.rows);
  const rowKey = rowKeyReader(tab, places, keys);
  return headerRow === undefined || !rowKey ? undefined : { headerRow, rowKey };
}

/**
 * Deleted rows written again under the tab, but those that still stand (the import stopped before deleting them). Where
 * a person has typed the same invoice again since, the row is a conflict.
 */
export function restoreRows(bound: BoundTab, kept: readonly ReplacedRows[], gone: ReadonlySet<number>): Restored {
  const { tab, cells } = bound;
  const found = keyOf(bound, tab.group === undefined ? undefined : [tab.group]);
  if (!found || kept.length === 0) return { count: 0, steps: [], conflicts: [] };
  const { headerRow, rowKey } = found;
  const headers = (cells.rows[headerRow] ?? []).map(String);
  const wanted = kept.flatMap((part) => laidOut(part, headers));
  const rest = cells.rows.filter((_, index) => index > headerRow && !gone.has(index + 1));
  const { take, otherKeys } = standingRows(rest, rowKey, new Set(wanted.map(contentOf)));
  const missing = wanted.filter((row) => !take(contentOf(row)));
  const isTaken = (row: readonly CellValue[]): boolean => rowKey(row) !== '' && otherKeys.has(rowKey(row));
  const values = missing.filter((row) => !isTaken(row));
  const conflicts = missing.filter(isTaken).map((row): Issue<UndoCode> => {
    return { code: 'row-changed-since', line: 0, column: tab.name, value: rowKey(row).replace(/\u0000/g, ' ') };
  });
  const row = cells.rows.length - gone.size + 1;
  const formats = formatsUnder(bound, headers.length);
  return {
    count: values.length,
    steps: values.length === 0 ? [] : [{ do: 'write', tab: tab.name, row, column: 1, values, formats }],
    conflicts,
  };
}

/** Rows of each key, counted from 1 in the rows that are left: a key that comes back has several. */
function rowsByKey(rows: readonly (readonly CellValue[])[], rowKey: KeyOf): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  rows.forEach((cells, index) => {
    const key = rowKey(cells);
    const ofKey = found.get(key) ?? [];
    found.set(key, ofKey);
    ofKey.push(index + 1);
  });
  return found;
}

/** Rows of a key whose cells under a header were not put back yet: each is taken once, in order. */
function takeRows(rows: ReadonlyMap<string, readonly number[]>) {
  const left = new Map<string, number[]>();
  return (key: string, header: string, isMeant: (row: number) => boolean): number | undefined => {
    const name = `${header}\u0000${key}`;
    const candidates = left.get(name) ?? [...(rows.get(key) ?? [])];
    left.set(name, candidates);
    const index = candidates.findIndex(isMeant);
    return index < 0 ? undefined : candidates.splice(index, 1)[0];
  };
}

/** Where the cells under a header stand: by the template, else by the header alone (a person's own column). */
function columnFinder({ tab, cells }: BoundTab, headerRow: number) {
  const { places } = findColumns(tab, cells.rows);
  const headers = (cells.rows[headerRow] ?? []).map(String);
  const keyOfHeader = new Map(Object.entries(tab.columns).map(([key, { header }]) => [header, key]));
  return (header: string): { key: string; place: number } => {
    const key = keyOfHeader.get(header) ?? header;
    return { key, place: places.get(key) ?? headers.indexOf(header) };
  };
}

/** Cells put back where they still hold what the import wrote; their rows are found by key. */
export function restoreCells(bound: BoundTab, kept: readonly ReplacedCell[], gone: ReadonlySet<number>): Restored {
  const { tab, cells } = bound;
  const found = keyOf(bound);
  if (!found || kept.length === 0) return { count: 0, steps: [], conflicts: [] };
  const left: TabCells = { ...cells, rows: cells.rows.filter((_, index) => !gone.has(index + 1)) };
  const take = takeRows(rowsByKey(left.rows, found.rowKey));
  const columnOf = columnFinder(bound, found.headerRow);
  const changes: CellChange[] = [];
  const conflicts: Issue<UndoCode>[] = [];
  for (const { key: rowKey, header, before, written } of kept) {
    const { key, place } = columnOf(header);
    if (place < 0) continue;
    const textAt = (row: number): string => cellText(left.rows[row - 1]?.[place]);
    const takeHolding = (value: CellValue): number | undefined =>
      take(rowKey.trim(), header, (at) => textAt(at) === cellText(value));
    const row = takeHolding(written);
    if (row !== undefined) changes.push({ row, place, key, before: written, written: before });
    else if (takeHolding(before) === undefined) {
      const changed = take(rowKey.trim(), header, () => true);
      if (changed === undefined) continue;
      conflicts.push({ code: 'cell-changed-since', line: changed, column: header, value: textAt(changed) });
    }
  }
  return { count: changes.length, steps: changeSteps(tab, changes, left), conflicts };
}
