import type { TabCells } from '../../plans/cell';
import type { PlanStep } from '../../plans/workbook-plan';
import { codecOf } from '../decode-rows';
import type { TabDefinition } from '../define-tab';
import { findColumns } from '../find-columns';

/** When and by whom an import is made, and the name of its lot. */
export interface ImportMoment {
  readonly lot: string;
  /** ISO text. */
  readonly at: string;
  readonly by: string;
}

/** A row of `_file`: one per lot, and one more for each slice of what the lot replaced (type « remplacé »). */
export interface LotRow {
  readonly lot: string;
  readonly type: string;
  readonly file?: string;
  readonly state: 'open';
  readonly startedOn: string;
  readonly by: string;
  readonly kept?: number;
  readonly rejected?: number;
  readonly replaced?: string;
}

/** Rows that open a lot: written before anything else of the import, so that the next command can undo it. */
export function lotRows(
  { lot, at, by }: ImportMoment,
  about: { type: string; file: string; kept: number; rejected: number },
  replaced: readonly string[],
): LotRow[] {
  const common = { lot, state: 'open', startedOn: at, by } as const;
  return [{ ...common, ...about }, ...replaced.map((text) => ({ ...common, type: about.type, replaced: text }))];
}

/** One write per run of rows (first row, count) of the tab of lots. */
export function stateSteps(
  tab: TabDefinition,
  cells: TabCells,
  runs: readonly (readonly [number, number])[],
  state: 'committed' | 'undone',
): PlanStep[] {
  const column = tab.columns['state'];
  const place = findColumns(tab, cells.rows).places.get('state');
  if (!column || place === undefined) return [];
  const label = codecOf(column).encode(state, column);
  return runs.map(([row, count]) => ({
    do: 'write',
    tab: tab.name,
    row,
    column: place + 1,
    values: Array.from({ length: count }, () => [label]),
  }));
}

/** A row of `_file` as read back, and its line. */
export interface ReadLot {
  readonly line: number;
  readonly lot: string;
  readonly state: string;
  readonly replaced: string;
}

/** Rows of `_file`, whatever the order of its columns. */
export function readLots(tab: TabDefinition, cells: TabCells): ReadLot[] {
  const { headerRow, places } = findColumns(tab, cells.rows);
  if (headerRow === undefined) return [];
  return cells.rows.slice(headerRow + 1).flatMap((row, index) => {
    const textOf = (key: string): string => {
      const column = tab.columns[key];
      const place = places.get(key);
      if (!column || place === undefined) return '';
      const value = codecOf(column).decode(row[place] ?? '', column).value;
      return typeof value === 'string' ? value : '';
    };
    const lot = textOf('lot');
    const read = { line: headerRow + index + 2, lot, state: textOf('state'), replaced: textOf('replaced') };
    return lot === '' ? [] : [read];
  });
}

/** Lots whose rows a reader ignores: begun and not committed, or undone. */
export function ignoredLots(tab: TabDefinition, cells: TabCells): ReadonlySet<string> {
  return new Set(readLots(tab, cells).flatMap(({ lot, state }) => (state === 'committed' ? [] : [lot])));
}
