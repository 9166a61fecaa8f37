import { lastColumnOf, lastRowOf, type GridChange } from './area';
import type { Area, CellStyle, StoredSheet, StyleRun } from './workbook';

/** A change of some properties; `undefined` puts the platform's default back. */
export type StylePatch = { readonly [K in keyof CellStyle]?: CellStyle[K] | undefined };

/** A change that depends on the style before it. */
export type StyleChange = (style: CellStyle) => StylePatch;

/** A patch for the rows `first`–`last` of one column. */
export interface PatchRun {
  readonly first: number;
  readonly last: number;
  readonly patch: StylePatch | StyleChange;
}

type Runs = readonly StyleRun[];

const NO_STYLE: CellStyle = {};

/** The style of a cell; an empty object where nothing was set. */
export function styleAt(sheet: StoredSheet, row: number, column: number): CellStyle {
  const runs = sheet.styles[column - 1];
  if (!runs) return NO_STYLE;
  const run = runs[firstRunFrom(runs, row)];
  return run && run.first <= row ? run.style : NO_STYLE;
}

/** Calls `visit` once per stretch of rows of one style in one column, gaps included, in order. */
export function eachStretch(
  sheet: StoredSheet,
  area: Area,
  column: number,
  visit: (first: number, last: number, style: CellStyle) => void,
): void {
  const end = lastRowOf(area);
  let row = area.row;
  const runs = sheet.styles[column - 1] ?? [];
  for (let index = firstRunFrom(runs, row); row <= end; index++) {
    const run = runs[index];
    if (!run || run.first > end) {
      visit(row, end, NO_STYLE);
      return;
    }
    if (run.first > row) visit(row, run.first - 1, NO_STYLE);
    const last = Math.min(run.last, end);
    visit(Math.max(run.first, row), last, run.style);
    row = last + 1;
  }
}

/** One property of every cell of a rectangle, as rows. */
export function readStyles<T>(sheet: StoredSheet, area: Area, valueOf: (style: CellStyle) => T): T[][] {
  const rows: T[][] = Array.from({ length: area.rows }, () => new Array<T>(area.columns));
  for (let offset = 0; offset < area.columns; offset++) {
    eachStretch(sheet, area, area.column + offset, (first, last, style) => {
      const value = valueOf(style);
      for (let row = first - area.row; row <= last - area.row; row++) rows[row]![offset] = value;
    });
  }
  return rows;
}

/** Changes the style of every cell of a rectangle: one run per column where the column was plain. */
export function patchStyles(sheet: StoredSheet, area: Area, patch: StylePatch | StyleChange): void {
  for (let column = area.column; column <= lastColumnOf(area); column++) {
    patchColumn(sheet, column, [{ first: area.row, last: lastRowOf(area), patch }]);
  }
}

/** Changes one property of every cell, each to its own value; neighbours with one value share a run. */
export function patchStyleGrid<T>(
  sheet: StoredSheet,
  area: Area,
  grid: readonly (readonly T[])[],
  patchOf: (value: T) => StylePatch,
): void {
  for (let offset = 0; offset < area.columns; offset++) {
    const patches: PatchRun[] = [];
    let start = 0;
    for (let row = 1; row <= area.rows; row++) {
      if (row < area.rows && grid[row]![offset] === grid[start]![offset]) continue;
      patches.push({ first: area.row + start, last: area.row + row - 1, patch: patchOf(grid[start]![offset] as T) });
      start = row;
    }
    patchColumn(sheet, area.column + offset, patches);
  }
}

/** Applies sorted patches that do not overlap to one column, in one pass. */
export function patchColumn(sheet: StoredSheet, column: number, patches: readonly PatchRun[]): void {
  const head = patches[0];
  const tail = patches[patches.length - 1];
  if (!head || !tail) return;
  const area: Area = { row: head.first, column, rows: tail.last - head.first + 1, columns: 1 };
  const middle: StyleRun[] = [];
  const patched = patcher();
  let index = 0;
  eachStretch(sheet, area, column, (first, last, style) => {
    for (let row = first; row <= last;) {
      while (patches[index]!.last < row) index++;
      const current = patches[index]!;
      const inside = current.first <= row;
      const end = Math.min(last, inside ? current.last : current.first - 1);
      addRun(middle, { first: row, last: end, style: inside ? patched(style, current.patch) : style });
      row = end + 1;
    }
  });
  replaceRuns(sheet, column, area, middle);
}

/** The runs of a column that lie in `first`–`last`, cut at both ends. */
export function runsWithin(runs: Runs, first: number, last: number): StyleRun[] {
  const kept: StyleRun[] = [];
  for (let index = firstRunFrom(runs, first); index < runs.length; index++) {
    const run = runs[index]!;
    if (run.first > last) break;
    kept.push({ first: Math.max(run.first, first), last: Math.min(run.last, last), style: run.style });
  }
  return kept;
}

/** Puts a column's runs in place, neighbours of one style joined and plain runs dropped. */
export function writeRuns(sheet: StoredSheet, column: number, runs: Runs): void {
  const joined: StyleRun[] = [];
  for (const run of runs) addRun(joined, { ...run });
  while (sheet.styles.length < column) sheet.styles.push(undefined);
  sheet.styles[column - 1] = joined.length === 0 ? undefined : joined;
}

/** Puts runs in the place of those of a column that lie in the rows of an area. */
export function replaceRuns(sheet: StoredSheet, column: number, area: Area, runs: Runs): void {
  const old = sheet.styles[column - 1] ?? [];
  writeRuns(sheet, column, [
    ...runsWithin(old, 1, area.row - 1),
    ...runs,
    ...runsWithin(old, lastRowOf(area) + 1, Infinity),
  ]);
}

/** Inserts or deletes rows or columns; new ones look like row or column `inheritFrom` (as numbered before the change). */
export function shiftStyles(sheet: StoredSheet, change: GridChange, inheritFrom: number | null): void {
  if (change.axis === 'column') {
    shiftStyleColumns(sheet, change, inheritFrom);
    return;
  }
  sheet.styles.forEach((runs, index) => {
    if (runs) shiftStyleRows(sheet, index + 1, change, inheritFrom);
  });
}

function shiftStyleRows(sheet: StoredSheet, column: number, change: GridChange, inheritFrom: number | null): void {
  const { at, count } = change;
  const runs = sheet.styles[column - 1] ?? [];
  const inherited = inheritFrom === null ? NO_STYLE : styleAt(sheet, inheritFrom, column);
  const below = runsWithin(runs, count > 0 ? at : at - count, Infinity);
  writeRuns(sheet, column, [
    ...runsWithin(runs, 1, at - 1),
    ...(count > 0 ? [{ first: at, last: at + count - 1, style: inherited }] : []),
    ...below.map((run) => ({ first: run.first + count, last: run.last + count, style: run.style })),
  ]);
}

function shiftStyleColumns(sheet: StoredSheet, change: GridChange, inheritFrom: number | null): void {
  const { at, count } = change;
  while (sheet.styles.length < at - 1) sheet.styles.push(undefined);
  if (count < 0) {
    sheet.styles.splice(at - 1, -count);
    return;
  }
  const model = inheritFrom === null ? undefined : sheet.styles[inheritFrom - 1];
  const added = Array.from({ length: count }, () => model?.map((run) => ({ ...run })));
  sheet.styles.splice(at - 1, 0, ...added);
}

/** Index of the first run that ends at `row` or below. */
function firstRunFrom(runs: Runs, row: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (runs[middle]!.last < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

function addRun(runs: StyleRun[], run: StyleRun): void {
  if (Object.keys(run.style).length === 0) return;
  const previous = runs[runs.length - 1];
  if (previous?.last === run.first - 1 && sameStyle(previous.style, run.style)) previous.last = run.last;
  else runs.push(run);
}

function sameStyle(a: CellStyle, b: CellStyle): boolean {
  if (a === b) return true;
  const keys = Object.keys(a) as (keyof CellStyle)[];
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key] || sameText(a[key], b[key]));
}

function sameText(a: unknown, b: unknown): boolean {
  return typeof a === 'object' && typeof b === 'object' && JSON.stringify(a) === JSON.stringify(b);
}

/** Applies patches, giving the same object for the same style and patch so that long columns stay small. */
function patcher(): (style: CellStyle, patch: StylePatch | StyleChange) => CellStyle {
  const results = new Map<StylePatch | StyleChange, Map<CellStyle, CellStyle>>();
  return (style, patch) => {
    const known = results.get(patch)?.get(style);
    if (known) return known;
    const change = typeof patch === 'function' ? patch(style) : patch;
    const entries = Object.entries({ ...style, ...change }).filter(([, value]) => value !== undefined);
    const result = Object.fromEntries(entries) as CellStyle;
    const byStyle = results.get(patch) ?? new Map<CellStyle, CellStyle>();
    results.set(patch, byStyle.set(style, result));
    return result;
  };
}
