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
  /** How the file was read (`shapeText`), for its lines to be taken up again once corrected. */
  readonly shape?: string;
}

/** Rows that open a lot: written before anything else of the import, so that the next command can undo it. */
export function lotRows(
  { lot, at, by }: ImportMoment,
  about: { type: string; file: string; kept: number; rejected: number; shape?: string },
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
  state: 'open' | 'committed' | 'undone',
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
  readonly type: string;
  readonly file: string;
  /** ISO text; '' where it is unknown. */
  readonly startedOn: string;
  readonly by: string;
  readonly kept: number;
  readonly rejected: number;
  readonly replaced: string;
  readonly shape: string;
}

/** Rows of `_file`, whatever the order of its columns. */
export function readLots(tab: TabDefinition, cells: TabCells): ReadLot[] {
  const { headerRow, places } = findColumns(tab, cells.rows);
  if (headerRow === undefined) return [];
  return cells.rows.slice(headerRow + 1).flatMap((row, index) => {
    const valueOf = (key: string): unknown => {
      const column = tab.columns[key];
      const place = places.get(key);
      return column && place !== undefined ? codecOf(column).decode(row[place] ?? '', column).value : undefined;
    };
    const textOf = (key: string): string => {
      const value = valueOf(key);
      return typeof value === 'string' ? value : '';
    };
    const countOf = (key: string): number => Number(valueOf(key) ?? 0);
    const lot = textOf('lot');
    const read: ReadLot = {
      line: headerRow + index + 2,
      lot,
      state: textOf('state'),
      type: textOf('type'),
      file: textOf('file'),
      startedOn: textOf('startedOn'),
      by: textOf('by'),
      kept: countOf('kept'),
      rejected: countOf('rejected'),
      replaced: textOf('replaced'),
      shape: textOf('shape'),
    };
    return lot === '' ? [] : [read];
  });
}

/** Imports that were begun and neither ended nor were undone. */
export function openLots(tab: TabDefinition, cells: TabCells): readonly string[] {
  return readLots(tab, cells).flatMap(({ lot, state }) => (state === 'open' ? [lot] : []));
}
