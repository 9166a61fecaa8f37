import type { Issue } from '../../model/issue';
import type { WorkbookPlan } from '../../plans/workbook-plan';
import { findColumns } from '../find-columns';
import { cellText, rowKeyReader } from '../row-key';
import { readLots, stateSteps } from './lots';
import { parseReplaced, type Replaced } from './replaced-cells';
import { restoreCells, restoreRows, type BoundTab, type UndoCode } from './restore-replaced';

/** What an undone import takes away and puts back in one tab. */
export interface UndonePart {
  readonly tab: string;
  readonly deleted: number;
  readonly rows: number;
  readonly cells: number;
}

/** What undoes some lots, their names, and what a person must look at. */
export interface UndoPlan {
  readonly plan: WorkbookPlan;
  readonly lots: readonly string[];
  readonly parts: readonly UndonePart[];
  readonly conflicts: readonly Issue<UndoCode>[];
}

/** Rows (from 1) that stay although their import is undone, since other rows name them; by tab. */
export type RowsInUse = ReadonlyMap<string, ReadonlySet<number>>;

/** Rows (from 1) of a tab that belong to one of the lots. */
export function rowsOfLots({ tab, cells }: BoundTab, lots: ReadonlySet<string>): number[] {
  const { headerRow, places } = findColumns(tab, cells.rows);
  const place = places.get('lot');
  if (headerRow === undefined || place === undefined) return [];
  return cells.rows.flatMap((row, index) => (index > headerRow && lots.has(cellText(row[place])) ? [index + 1] : []));
}

/** Rows that stay lose their mark, so that they are nobody's import any more. */
function keepRows({ tab, cells }: BoundTab, rows: readonly number[]) {
  const { places } = findColumns(tab, cells.rows);
  const column = (places.get('lot') ?? -1) + 1;
  const rowKey = rowKeyReader(tab, places);
  const steps: WorkbookPlan = rows.length > 0 ? [{ do: 'write-same', tab: tab.name, column, rows, value: '' }] : [];
  const conflicts = rows.map((line): Issue<UndoCode> => {
    return { code: 'still-used', line, column: tab.name, value: rowKey?.(cells.rows[line - 1] ?? []) ?? '' };
  });
  return { steps, conflicts };
}

function undoTab(
  bound: BoundTab,
  lots: ReadonlySet<string>,
  replaced: readonly Replaced[],
  inUse: ReadonlySet<number>,
) {
  const { tab } = bound;
  const ofLots = rowsOfLots(bound, lots);
  const rows = ofLots.filter((row) => !inUse.has(row));
  const gone = new Set(rows);
  const ofRows = replaced.flatMap(({ rows: kept }) => (kept?.tab === tab.name ? [kept] : []));
  const ofCells = replaced.flatMap(({ cells }) => (cells ?? []).filter((cell) => cell.tab === tab.name));
  const stay = keepRows(
    bound,
    ofLots.filter((row) => inUse.has(row)),
  );
  const back = restoreRows(bound, ofRows, gone);
  const cells = restoreCells(bound, ofCells, gone);
  const deletion: WorkbookPlan = rows.length > 0 ? [{ do: 'delete-rows', tab: tab.name, rows }] : [];
  return {
    part: { tab: tab.name, deleted: rows.length, rows: back.count, cells: cells.count },
    steps: [...stay.steps, ...deletion, ...cells.steps, ...back.steps],
    conflicts: [...stay.conflicts, ...back.conflicts, ...cells.conflicts],
  };
}

/**
 * What undoes imports: the lots left open by an interrupted one, or those that `only` names, which are opened first: what
 * interrupts an undo is ended by the next command. Rows are deleted by lot, never by position; what was replaced comes
 * back unless a person has changed it since. Empty where nothing is to undo.
 */
export function planUndo(
  lots: BoundTab,
  holders: readonly BoundTab[],
  only?: ReadonlySet<string>,
  inUse: RowsInUse = new Map(),
): UndoPlan {
  const concerned = readLots(lots.tab, lots.cells).filter(({ lot, state }) =>
    only ? only.has(lot) && (state === 'committed' || state === 'open') : state === 'open',
  );
  const names = new Set(concerned.map(({ lot }) => lot));
  if (names.size === 0) return { plan: [], lots: [], parts: [], conflicts: [] };
  const read = concerned.map(({ replaced, line, lot }) => ({ parsed: parseReplaced(replaced), line, lot }));
  const replaced = read.flatMap(({ parsed }) => (parsed ? [parsed] : []));
  const unreadable = read.flatMap(({ parsed, line, lot }): Issue<UndoCode>[] =>
    parsed ? [] : [{ code: 'unreadable-undo', line, column: lots.tab.name, value: lot }],
  );
  const undone = holders.map((holder) => undoTab(holder, names, replaced, inUse.get(holder.tab.name) ?? new Set()));
  const runs = concerned.map(({ line }) => [line, 1] as const);
  return {
    plan: [
      ...(only ? stateSteps(lots.tab, lots.cells, runs, 'open') : []),
      ...undone.flatMap(({ steps }) => steps),
      ...stateSteps(lots.tab, lots.cells, runs, 'undone'),
    ],
    lots: [...names],
    parts: undone.map(({ part }) => part).filter(({ deleted, rows, cells }) => deleted + rows + cells > 0),
    conflicts: [...unreadable, ...undone.flatMap(({ conflicts }) => conflicts)],
  };
}
