import type { CellValue, TabCells } from '../../plans/cell';
import type { PlanStep } from '../../plans/workbook-plan';
import { codecOf } from '../decode-rows';
import type { TabDefinition } from '../define-tab';
import { findColumns } from '../find-columns';
import { rowKeyReader } from '../row-key';
import type { ReplacedCell } from './replaced-cells';

/** A cell of a tab and what is to stand in it; rows count from 1, places from 0. */
export interface CellChange<Key extends string = string> {
  readonly row: number;
  readonly place: number;
  readonly key: Key;
  readonly before: CellValue;
  readonly written: CellValue;
}

/** The cells of a tab while something is merged into them, and what was changed. */
export interface CellDraft<Key extends string> {
  readonly cellOf: (row: number, key: Key) => CellValue;
  /** False where the tab has no such column or the cell holds the value already. */
  readonly put: (row: number, key: Key, written: CellValue) => boolean;
  readonly changes: () => readonly CellChange<Key>[];
}

/** A draft over the cells of a tab whose columns stand at `places`. */
export function draftCells<Key extends string>(cells: TabCells, places: ReadonlyMap<Key, number>): CellDraft<Key> {
  const changes = new Map<string, CellChange<Key>>();
  const standingOf = (row: number, key: Key): CellValue => cells.rows[row - 1]?.[places.get(key) ?? -1] ?? '';
  const cellOf = (row: number, key: Key): CellValue => changes.get(`${row} ${key}`)?.written ?? standingOf(row, key);
  return {
    cellOf,
    put: (row, key, written) => {
      const place = places.get(key);
      if (place === undefined || cellOf(row, key) === written) return false;
      changes.set(`${row} ${key}`, { row, place, key, before: standingOf(row, key), written });
      return true;
    },
    changes: () => [...changes.values()],
  };
}

interface Run {
  readonly row: number;
  readonly values: CellValue[][];
}

/** Beyond this many runs in a column, one write over all of them, unchanged cells included, spares service calls. */
const runsPerColumn = 6;

function runsOf(changes: readonly CellChange[]): Run[] {
  const runs: Run[] = [];
  for (const { row, written } of changes) {
    const last = runs[runs.length - 1];
    if (last && last.row + last.values.length === row) last.values.push([written]);
    else runs.push({ row, values: [[written]] });
  }
  return runs;
}

/** One run from the first changed cell of a column to the last. */
function spanOf(changes: readonly CellChange[], cells: TabCells): Run[] {
  const first = changes[0];
  const last = changes[changes.length - 1];
  if (!first || !last) return [];
  const written = new Map(changes.map((change) => [change.row, change.written]));
  const values = Array.from({ length: last.row - first.row + 1 }, (_, down) => [
    written.get(first.row + down) ?? cells.rows[first.row + down - 1]?.[first.place] ?? '',
  ]);
  return [{ row: first.row, values }];
}

/** The writes of the changed cells, in few steps per column however many rows change. */
export function changeSteps(tab: TabDefinition, changes: readonly CellChange[], cells: TabCells): PlanStep[] {
  const columns = new Map<string, CellChange[]>();
  for (const change of [...changes].sort((a, b) => a.row - b.row)) {
    const column = columns.get(change.key) ?? [];
    columns.set(change.key, column);
    column.push(change);
  }
  return [...columns].flatMap(([key, ofColumn]) => {
    const definition = tab.columns[key];
    const formats = definition ? { formats: [codecOf(definition).format] } : {};
    const column = (ofColumn[0]?.place ?? 0) + 1;
    const apart = runsOf(ofColumn);
    return (apart.length > runsPerColumn ? spanOf(ofColumn, cells) : apart).map(({ row, values }): PlanStep => {
      return { do: 'write', tab: tab.name, row, column, values, ...formats };
    });
  });
}

/** The changed cells as `_file` keeps them, by the key of their row. */
export function replacedOf(tab: TabDefinition, changes: readonly CellChange[], cells: TabCells): ReplacedCell[] {
  const rowKey = rowKeyReader(tab, findColumns(tab, cells.rows).places);
  return changes.map(({ row, key, before, written }) => ({
    tab: tab.name,
    key: rowKey?.(cells.rows[row - 1] ?? []) ?? '',
    header: tab.columns[key]?.header ?? key,
    before,
    written,
  }));
}
