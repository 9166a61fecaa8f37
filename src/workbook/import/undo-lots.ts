import type { Issue } from '../../model/issue';
import type { CellValue, TabCells } from '../../plans/cell';
import type { PlanStep, WorkbookPlan } from '../../plans/workbook-plan';
import { codecOf } from '../decode-rows';
import type { TabDefinition } from '../define-tab';
import { findColumns } from '../find-columns';
import { readLots, stateSteps } from './lots';
import { parseReplaced, type Replaced, type ReplacedCell, type ReplacedRows } from './replaced-cells';

/** A template and the tab as it stands. */
export interface BoundTab {
  readonly tab: TabDefinition;
  readonly cells: TabCells;
}

/** What could not be put back: a person changed it since. */
export type UndoCode = 'row-changed-since' | 'cell-changed-since' | 'unreadable-undo';

export interface UndoPlan {
  readonly plan: WorkbookPlan;
  readonly lots: readonly string[];
  readonly conflicts: readonly Issue<UndoCode>[];
}

function textOf(cell: CellValue | undefined): string {
  return typeof cell === 'number' ? String(cell) : String(cell ?? '').trim();
}

/** Rows (from 1) of a tab that belong to one of the lots. */
function rowsOfLots({ tab, cells }: BoundTab, lots: ReadonlySet<string>): number[] {
  const { headerRow, places } = findColumns(tab, cells.rows);
  const place = places.get('lot');
  if (headerRow === undefined || place === undefined) return [];
  return cells.rows.flatMap((row, index) => (index > headerRow && lots.has(textOf(row[place])) ? [index + 1] : []));
}

/** A kept row laid out under the tab's headers of today. */
function laidOut(kept: ReplacedRows, headers: readonly string[]): CellValue[][] {
  const places = headers.map((header) => kept.headers.indexOf(header));
  return kept.rows.map((row) => places.map((place) => row[place] ?? ''));
}

function formatsUnder(tab: TabDefinition, cells: TabCells, width: number): string[] {
  const formats = new Array<string>(width).fill('General');
  for (const [key, place] of findColumns(tab, cells.rows).places) {
    const column = tab.columns[key];
    if (column) formats[place] = codecOf(column).format;
  }
  return formats;
}

/** A row as one text; blanks at its end do not count. */
function contentOf(row: readonly CellValue[]): string {
  return row
    .map(textOf)
    .join('\u0000')
    .replace(/\u0000+$/, '');
}

interface Restored {
  readonly steps: readonly PlanStep[];
  readonly conflicts: readonly Issue<UndoCode>[];
}

/**
 * Deleted rows written again under the tab, but those that still stand (the import stopped before deleting them). A row
 * whose key (the first template column: the invoice) a person has typed again since is a conflict.
 */
function restoreRows({ tab, cells }: BoundTab, kept: readonly ReplacedRows[], gone: ReadonlySet<number>): Restored {
  const { headerRow, places } = findColumns(tab, cells.rows);
  const [key = ''] = Object.keys(tab.columns);
  const keyPlace = places.get(key);
  if (headerRow === undefined || keyPlace === undefined || kept.length === 0) return { steps: [], conflicts: [] };
  const headers = (cells.rows[headerRow] ?? []).map(String);
  const standing = new Map<string, number>();
  const others = new Set<string>();
  const wanted = kept.flatMap((part) => laidOut(part, headers));
  const contents = new Set(wanted.map(contentOf));
  cells.rows.forEach((row, index) => {
    if (index <= headerRow || gone.has(index + 1)) return;
    const content = contentOf(row);
    if (contents.has(content)) standing.set(content, (standing.get(content) ?? 0) + 1);
    else if (textOf(row[keyPlace]) !== '') others.add(textOf(row[keyPlace]));
  });
  const values: CellValue[][] = [];
  const conflicts: Issue<UndoCode>[] = [];
  for (const row of wanted) {
    const left = standing.get(contentOf(row)) ?? 0;
    const written = textOf(row[keyPlace]);
    if (left > 0) standing.set(contentOf(row), left - 1);
    else if (others.has(written))
      conflicts.push({ code: 'row-changed-since', line: 0, column: tab.name, value: written });
    else values.push(row);
  }
  if (values.length === 0) return { steps: [], conflicts };
  const row = cells.rows.length - gone.size + 1;
  const formats = formatsUnder(tab, cells, headers.length);
  return { steps: [{ do: 'write', tab: tab.name, row, column: 1, values, formats }], conflicts };
}

/** Cells put back where they still hold what the import wrote; their rows are found by key, and move with deletions. */
function restoreCells({ tab, cells }: BoundTab, kept: readonly ReplacedCell[], gone: ReadonlySet<number>): Restored {
  const { headerRow, places } = findColumns(tab, cells.rows);
  const [key = ''] = Object.keys(tab.columns);
  const keyPlace = places.get(key);
  if (headerRow === undefined || keyPlace === undefined) return { steps: [], conflicts: [] };
  const rowOf = new Map<string, number>();
  cells.rows.forEach((row, index) => {
    if (index > headerRow && !gone.has(index + 1)) rowOf.set(textOf(row[keyPlace]), index);
  });
  const removed = [...gone].sort((a, b) => a - b);
  const placeOf = new Map(Object.entries(tab.columns).map(([name, { header }]) => [header, places.get(name)]));
  const steps: PlanStep[] = [];
  const conflicts: Issue<UndoCode>[] = [];
  for (const { key: written, header, before, written: ours } of kept) {
    const index = rowOf.get(written.trim());
    const place = placeOf.get(header);
    const current = index === undefined || place === undefined ? undefined : cells.rows[index]?.[place];
    if (index === undefined || place === undefined) continue;
    if (textOf(current) === textOf(before)) continue;
    if (textOf(current) !== textOf(ours)) {
      conflicts.push({ code: 'cell-changed-since', line: index + 1, column: header, value: textOf(current) });
      continue;
    }
    const row = index + 1 - removed.filter((line) => line <= index).length;
    steps.push({ do: 'write', tab: tab.name, row, column: place + 1, values: [[before]] });
  }
  return { steps, conflicts };
}

function undoTab(bound: BoundTab, lots: ReadonlySet<string>, replaced: readonly Replaced[]): Restored {
  const { tab } = bound;
  const rows = rowsOfLots(bound, lots);
  const gone = new Set(rows);
  const ofRows = replaced.flatMap(({ rows: kept }) => (kept?.tab === tab.name ? [kept] : []));
  const ofCells = replaced.flatMap(({ cells }) => (cells ?? []).filter((cell) => cell.tab === tab.name));
  const back = restoreRows(bound, ofRows, gone);
  const cells = restoreCells(bound, ofCells, gone);
  return {
    steps: [
      ...(rows.length > 0 ? [{ do: 'delete-rows', tab: tab.name, rows } as const] : []),
      ...cells.steps,
      ...back.steps,
    ],
    conflicts: [...back.conflicts, ...cells.conflicts],
  };
}

/**
 * What undoes imports: the lots left open by an interrupted one, or those that `only` names. Rows are deleted by lot,
 * never by position; what was replaced comes back unless a person has changed it since. Empty where nothing is to undo.
 */
export function planUndo(lots: BoundTab, holders: readonly BoundTab[], only?: ReadonlySet<string>): UndoPlan {
  const concerned = readLots(lots.tab, lots.cells).filter(({ lot, state }) =>
    only ? only.has(lot) && state !== 'undone' : state === 'open',
  );
  const names = new Set(concerned.map(({ lot }) => lot));
  if (names.size === 0) return { plan: [], lots: [], conflicts: [] };
  const parts = concerned.map(({ replaced, line, lot }) => ({ parsed: parseReplaced(replaced), line, lot }));
  const replaced = parts.flatMap(({ parsed }) => (parsed ? [parsed] : []));
  const unreadable = parts.flatMap(({ parsed, line, lot }): Issue<UndoCode>[] =>
    parsed ? [] : [{ code: 'unreadable-undo', line, column: lots.tab.name, value: lot }],
  );
  const undone = holders.map((holder) => undoTab(holder, names, replaced));
  const runs = concerned.map(({ line }) => [line, 1] as const);
  return {
    plan: [...undone.flatMap(({ steps }) => steps), ...stateSteps(lots.tab, lots.cells, runs, 'undone')],
    lots: [...names],
    conflicts: [...unreadable, ...undone.flatMap(({ conflicts }) => conflicts)],
  };
}
