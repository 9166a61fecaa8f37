import type { Issue } from '../../model/issue';
import type { CellValue, TabCells } from '../../plans/cell';
import type { PlanStep } from '../../plans/workbook-plan';
import { codecOf } from '../decode-rows';
import type { TabDefinition } from '../define-tab';
import { findColumns } from '../find-columns';
import type { ReplacedCell, ReplacedRows } from './replaced-cells';

/** A template and the tab as it stands. */
export interface BoundTab {
  readonly tab: TabDefinition;
  readonly cells: TabCells;
}

/** What could not be put back: a person changed it since. */
export type UndoCode = 'row-changed-since' | 'cell-changed-since' | 'unreadable-undo';

/** Steps that put things back, once the rows of the undone lots are gone, and what is left to a person. */
export interface Restored {
  readonly steps: readonly PlanStep[];
  readonly conflicts: readonly Issue<UndoCode>[];
}

/** A cell as a trimmed text. */
export function cellText(cell: CellValue | undefined): string {
  return typeof cell === 'number' ? String(cell) : String(cell ?? '').trim();
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

function standingRows(
  rows: readonly (readonly CellValue[])[],
  keyPlace: number,
  wanted: ReadonlySet<string>,
): Standing {
  const counts = new Map<string, number>();
  const otherKeys = new Set<string>();
  for (const row of rows) {
    const content = contentOf(row);
    if (wanted.has(content)) counts.set(content, (counts.get(content) ?? 0) + 1);
    else otherKeys.add(cellText(row[keyPlace]));
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

/** Header row and place of the key (the first column of the template) of a tab; undefined where it has none. */
function keyOf({ tab, cells }: BoundTab): { headerRow: number; keyPlace: number } | undefined {
  const { headerRow, places } = findColumns(tab, cells.rows);
  const keyPlace = places.get(Object.keys(tab.columns)[0] ?? '');
  return headerRow === undefined || keyPlace === undefined ? undefined : { headerRow, keyPlace };
}

/**
 * Deleted rows written again under the tab, but those that still stand (the import stopped before deleting them). Where
 * a person has typed the same invoice again since, the row is a conflict.
 */
export function restoreRows(bound: BoundTab, kept: readonly ReplacedRows[], gone: ReadonlySet<number>): Restored {
  const { tab, cells } = bound;
  const found = keyOf(bound);
  if (!found || kept.length === 0) return { steps: [], conflicts: [] };
  const { headerRow, keyPlace } = found;
  const headers = (cells.rows[headerRow] ?? []).map(String);
  const wanted = kept.flatMap((part) => laidOut(part, headers));
  const rest = cells.rows.filter((_, index) => index > headerRow && !gone.has(index + 1));
  const { take, otherKeys } = standingRows(rest, keyPlace, new Set(wanted.map(contentOf)));
  const missing = wanted.filter((row) => !take(contentOf(row)));
  const isTaken = (row: readonly CellValue[]): boolean =>
    cellText(row[keyPlace]) !== '' && otherKeys.has(cellText(row[keyPlace]));
  const values = missing.filter((row) => !isTaken(row));
  const conflicts = missing.filter(isTaken).map((row): Issue<UndoCode> => {
    return { code: 'row-changed-since', line: 0, column: tab.name, value: cellText(row[keyPlace]) };
  });
  const row = cells.rows.length - gone.size + 1;
  const formats = formatsUnder(bound, headers.length);
  return {
    steps: values.length === 0 ? [] : [{ do: 'write', tab: tab.name, row, column: 1, values, formats }],
    conflicts,
  };
}

/** Where each key stands: index from 0 before deletions, row from 1 after them. */
function rowsByKey(rows: readonly (readonly CellValue[])[], keyPlace: number, gone: ReadonlySet<number>) {
  const found = new Map<string, { index: number; row: number }>();
  let deleted = 0;
  rows.forEach((cells, index) => {
    if (gone.has(index + 1)) deleted++;
    else found.set(cellText(cells[keyPlace]), { index, row: index + 1 - deleted });
  });
  return found;
}

/** Cells put back where they still hold what the import wrote; their rows are found by key. */
export function restoreCells(bound: BoundTab, kept: readonly ReplacedCell[], gone: ReadonlySet<number>): Restored {
  const { tab, cells } = bound;
  const found = keyOf(bound);
  if (!found || kept.length === 0) return { steps: [], conflicts: [] };
  const rows = rowsByKey(cells.rows, found.keyPlace, gone);
  const { places } = findColumns(tab, cells.rows);
  const placeOf = new Map(Object.entries(tab.columns).map(([key, { header }]) => [header, places.get(key)]));
  const steps: PlanStep[] = [];
  const conflicts: Issue<UndoCode>[] = [];
  for (const { key, header, before, written } of kept) {
    const at = rows.get(key.trim());
    const place = placeOf.get(header);
    if (!at || place === undefined) continue;
    const current = cellText(cells.rows[at.index]?.[place]);
    if (current === cellText(written)) {
      steps.push({ do: 'write', tab: tab.name, row: at.row, column: place + 1, values: [[before]] });
    } else if (current !== cellText(before)) {
      conflicts.push({ code: 'cell-changed-since', line: at.row, column: header, value: current });
    }
  }
  return { steps, conflicts };
}
