import { codesMeant } from '../indicators/bare-code';
import { parseScope, scopeKeyOf } from '../law/scope';
import { parsePeriodName } from '../model/period';
import type { FigureBook } from './figure-book';
import type { StoredFigure } from './figure-rows';

/** Figures kept as texts for quick reading: an index, and one slice per scope and year (« 12M » is a slice too). */
export type FigureSlices = ReadonlyMap<string, string>;

const indexSlice = 'index';

interface Index {
  readonly defaultPeriod: string | undefined;
  readonly periods: readonly string[];
  readonly scopes: readonly string[];
  readonly codes: readonly string[];
}

function scopeKey(text: string): string {
  const scope = parseScope(text);
  return scope ? scopeKeyOf(scope) : text;
}

/** `period` undefined: the default one. */
function sliceName(scope: string, period: string | undefined): string {
  const span = period === undefined ? 'default' : period === '12M' ? period : period.slice(0, 4);
  return `${scope}@${span}`;
}

/** Everything of one indicator in one scope, for `=EXPLIQUER`. */
function detailName(scope: string, code: string): string {
  return `${scope}@${code.toUpperCase()}`;
}

/** What formulas show of a figure; its label is in the tab alone, to keep slices small. */
function compact({ code, period, scope, unit, value, numerator, state, reason }: StoredFigure): StoredFigure {
  return { ...blankFigure, code, period, scope, unit, value, numerator, state, reason };
}

const blankFigure = {
  label: undefined,
  denominator: undefined,
  coverage: undefined,
  presumed: undefined,
  low: undefined,
  high: undefined,
  target: undefined,
  byDefault: undefined,
  ...{ decpCount: undefined, decpOnce: undefined, decpShared: undefined, decpNaive: undefined },
  leftOut: undefined,
  refreshedOn: undefined,
};

/** The rows of `_figures` as slices. */
export function slicesOf(rows: readonly StoredFigure[]): FigureSlices {
  const slices = new Map<string, StoredFigure[]>();
  const add = (name: string, row: StoredFigure): void => {
    const slice = slices.get(name);
    if (slice) slice.push(row);
    else slices.set(name, [row]);
  };
  for (const row of rows) {
    const scope = scopeKey(row.scope ?? '');
    add(sliceName(scope, row.period), compact(row));
    add(detailName(scope, row.code), row);
    if (row.byDefault === true) add(sliceName(scope, undefined), compact(row));
  }
  const index: Index = {
    defaultPeriod: rows.find(({ byDefault }) => byDefault === true)?.period,
    periods: [...new Set(rows.map(({ period }) => period))],
    scopes: [...new Set(['', ...rows.map(({ scope }) => scope ?? '')].map(scopeKey))],
    codes: [...new Set(rows.map(({ code }) => code))],
  };
  const texts = [...slices].map(([name, slice]) => [name, JSON.stringify(slice)] as const);
  return new Map([[indexSlice, JSON.stringify(index)], ...texts]);
}

/** Names of the slices that a formula with these arguments will ask for. */
export function slicesFor(formulaArguments: readonly unknown[]): readonly string[] {
  const texts = formulaArguments.flatMap((value) =>
    typeof value === 'string' || typeof value === 'number' ? [String(value)] : [],
  );
  const period = texts.map(parsePeriodName).find((name) => name !== undefined);
  const scope = texts.find((text) => text.includes('=')) ?? '';
  return [indexSlice, sliceName(scopeKey(scope), period)];
}

/** Names of the slices that `=EXPLIQUER` with these arguments will ask for. */
export function slicesToExplain(formulaArguments: readonly unknown[]): readonly string[] {
  const [code, , scope] = formulaArguments.map((value) => (typeof value === 'string' ? value : ''));
  return [indexSlice, ...codesMeant(code ?? '').map((meant) => detailName(scopeKey(scope ?? ''), meant))];
}

function isIndex(value: unknown): value is Index {
  return typeof value === 'object' && value !== null && 'codes' in value && 'periods' in value && 'scopes' in value;
}

function isRows(value: unknown): value is readonly StoredFigure[] {
  return Array.isArray(value);
}

function parsed(text: string | undefined): unknown {
  return text === undefined ? undefined : JSON.parse(text);
}

/**
 * The book over slices; undefined where the index is missing. `readSlice` is asked once per slice; where it has none,
 * `wholeBook` answers (the tab itself).
 */
export function bookOfSlices(
  readSlice: (name: string) => string | undefined,
  wholeBook: () => FigureBook,
): FigureBook | undefined {
  const index = parsed(readSlice(indexSlice));
  if (!isIndex(index)) return undefined;
  const codes = new Map(index.codes.map((code) => [code.toUpperCase(), code]));
  const slices = new Map<string, readonly StoredFigure[] | undefined>();
  const sliceOf = (name: string): readonly StoredFigure[] | undefined => {
    if (!slices.has(name)) {
      const rows = parsed(readSlice(name));
      slices.set(name, isRows(rows) ? rows : undefined);
    }
    return slices.get(name);
  };
  const find = (name: string, code: string, period: string): StoredFigure | 'no slice' | undefined => {
    const rows = sliceOf(name);
    return rows ? rows.find((row) => row.code === code && row.period === period) : 'no slice';
  };
  return {
    isEmpty: index.codes.length === 0,
    defaultPeriod: index.defaultPeriod,
    periods: new Set(index.periods),
    scopes: new Set(index.scopes),
    codeOf: (written) => codesMeant(written).flatMap((code) => codes.get(code) ?? [])[0],
    figureOf: (code, period, scope) => {
      const byDefault = period === index.defaultPeriod ? find(sliceName(scope, undefined), code, period) : 'no slice';
      const found = byDefault === 'no slice' ? find(sliceName(scope, period), code, period) : byDefault;
      return found === 'no slice' ? wholeBook().figureOf(code, period, scope) : found;
    },
    detailOf: (code, period, scope) => {
      const found = find(detailName(scope, code), code, period);
      return found === 'no slice' ? wholeBook().detailOf(code, period, scope) : found;
    },
  };
}
