import type { CellValue, TabCells } from '../plans/cell';
import type { PlanStep } from '../plans/workbook-plan';
import { searchedRows } from './find-columns';
import { foldText } from './fold-text';

/** Steps to take, and the tabs as they will stand. */
export interface ColumnChange {
  readonly steps: readonly PlanStep[];
  readonly changed: readonly TabCells[];
}

/** Indexes from 0. */
interface Place {
  readonly row: number;
  readonly column: number;
}

const unchanged: ColumnChange = { steps: [], changed: [] };

function placeOf(cells: TabCells, header: string): Place | undefined {
  const wanted = foldText(header);
  for (let row = 0; row < Math.min(searchedRows, cells.rows.length); row++) {
    const column = (cells.rows[row] ?? []).findIndex((cell) => foldText(String(cell)) === wanted);
    if (column >= 0) return { row, column };
  }
  return undefined;
}

function cellAt(cells: TabCells, row: number, column: number): CellValue {
  return cells.rows[row]?.[column] ?? '';
}

/** The tab with other values in one column, by index of row. */
function withValues(cells: TabCells, column: number, values: ReadonlyMap<number, CellValue>): TabCells {
  const rows = cells.rows.map((row, index) => {
    const value = values.get(index);
    if (value === undefined) return row;
    const changed = [...row];
    while (changed.length < column) changed.push('');
    changed[column] = value;
    return changed;
  });
  return { ...cells, rows };
}

/** Writes of values into one column, neighbours of one kind together; texts into text cells, so that none is read anew. */
function writesOf(tab: string, column: number, values: ReadonlyMap<number, CellValue>): PlanStep[] {
  const runs: { first: number; isText: boolean; values: CellValue[] }[] = [];
  for (const [row, value] of [...values].sort(([a], [b]) => a - b)) {
    const isText = typeof value === 'string';
    const last = runs[runs.length - 1];
    if (last?.isText === isText && last.first + last.values.length === row) last.values.push(value);
    else runs.push({ first: row, isText, values: [value] });
  }
  return runs.map(({ first, isText, values: run }) => ({
    do: 'write',
    tab,
    row: first + 1,
    column: column + 1,
    values: run.map((value) => [value]),
    ...(isText ? { formats: ['@'] } : {}),
  }));
}

function fill(cells: TabCells, column: number, values: ReadonlyMap<number, CellValue>): ColumnChange {
  return { steps: writesOf(cells.tab, column, values), changed: [withValues(cells, column, values)] };
}

/** Writes the new header over the old one, unless both stand: then the old one is the person's own. */
export function renameColumn(cells: TabCells, { from, to }: { from: string; to: string }): ColumnChange {
  const place = placeOf(cells, from);
  if (!place || placeOf(cells, to)) return unchanged;
  return fill(cells, place.column, new Map([[place.row, to]]));
}

/** Replaces old labels of a list, cell by cell; anything else in the column stays. */
export function recodeColumn(
  cells: TabCells,
  { column, labels }: { column: string; labels: Readonly<Record<string, string>> },
): ColumnChange {
  const place = placeOf(cells, column);
  if (!place) return unchanged;
  const byOld = new Map(Object.entries(labels).map(([old, label]) => [foldText(old), label]));
  const values = new Map<number, string>();
  for (let row = place.row + 1; row < cells.rows.length; row++) {
    const written = cellAt(cells, row, place.column);
    const label = byOld.get(foldText(String(written)));
    if (label !== undefined && label !== written) values.set(row, label);
  }
  if (values.size === 0) return unchanged;
  const steps = [...new Set(values.values())].map((value): PlanStep => {
    const rows = [...values].filter(([, label]) => label === value).map(([row]) => row + 1);
    return { do: 'write-same', tab: cells.tab, column: place.column + 1, rows, value };
  });
  return { steps, changed: [withValues(cells, place.column, values)] };
}

/** Fills the blanks of a column, made to the right of everything where it is missing. */
function fillBlanks(
  cells: TabCells,
  headerRow: number,
  header: string,
  valueOf: (row: number) => CellValue,
): ColumnChange {
  const found = placeOf(cells, header)?.column;
  const column = found ?? Math.max(...cells.rows.map((row) => row.length));
  const values = new Map<number, CellValue>(found === undefined ? [[headerRow, header]] : []);
  for (let row = headerRow + 1; row < cells.rows.length; row++) {
    const value = valueOf(row);
    if (value !== '' && cellAt(cells, row, column) === '') values.set(row, value);
  }
  return fill(cells, column, values);
}

/** Shares a column out into several; the old one stays under another header. */
export function splitColumn(
  cells: TabCells,
  step: { column: string; separator: string; into: readonly string[]; leftAs: string },
): ColumnChange {
  const place = placeOf(cells, step.column);
  if (!place) return unchanged;
  const partOf = (row: number, index: number): string => {
    const parts = String(cellAt(cells, row, place.column)).split(step.separator);
    const isLast = index === step.into.length - 1;
    return (isLast ? parts.slice(index).join(step.separator) : (parts[index] ?? '')).trim();
  };
  let current = cells;
  const steps: PlanStep[] = [];
  step.into.forEach((header, index) => {
    const filled = fillBlanks(current, place.row, header, (row) => partOf(row, index));
    steps.push(...filled.steps);
    current = filled.changed[0] ?? current;
  });
  const left = fill(current, place.column, new Map([[place.row, step.leftAs]]));
  return { steps: [...steps, ...left.steps], changed: left.changed };
}

/** Carries a column to the rows of another tab that have the same key; the old one stays under another header. */
export function moveColumn(
  from: TabCells,
  to: TabCells,
  step: { column: string; key: string; leftAs: string },
): ColumnChange {
  const place = placeOf(from, step.column);
  const fromKey = placeOf(from, step.key);
  const toKey = placeOf(to, step.key);
  if (!place || !fromKey || !toKey) return unchanged;
  const byKey = new Map<string, CellValue>();
  for (let row = place.row + 1; row < from.rows.length; row++) {
    byKey.set(foldText(String(cellAt(from, row, fromKey.column))), cellAt(from, row, place.column));
  }
  byKey.delete('');
  const keyAt = (row: number): string => foldText(String(cellAt(to, row, toKey.column)));
  const filled = fillBlanks(to, toKey.row, step.column, (row) => byKey.get(keyAt(row)) ?? '');
  const left = fill(from, place.column, new Map([[place.row, step.leftAs]]));
  return { steps: [...filled.steps, ...left.steps], changed: [...filled.changed, ...left.changed] };
}
