import type { Issue } from '../../model/issue';
import type { WorkbookPlan } from '../../plans/workbook-plan';
import { findColumns } from '../find-columns';
import { cellText } from '../row-key';
import { readLots, stateSteps } from './lots';
import { parseReplaced, type Replaced } from './replaced-cells';
import { restoreCells, restoreRows, type BoundTab, type Restored, type UndoCode } from './restore-replaced';

/** What undoes some lots, their names, and what a person must look at. */
export interface UndoPlan {
  readonly plan: WorkbookPlan;
  readonly lots: readonly string[];
  readonly conflicts: readonly Issue<UndoCode>[];
}

/** Rows (from 1) of a tab that belong to one of the lots. */
function rowsOfLots({ tab, cells }: BoundTab, lots: ReadonlySet<string>): number[] {
  const { headerRow, places } = findColumns(tab, cells.rows);
  const place = places.get('lot');
  if (headerRow === undefined || place === undefined) return [];
  return cells.rows.flatMap((row, index) => (index > headerRow && lots.has(cellText(row[place])) ? [index + 1] : []));
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
