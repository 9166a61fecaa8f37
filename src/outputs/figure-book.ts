import { codesMeant } from '../indicators/bare-code';
import { parseScope, scopeKeyOf } from '../law/scope';
import type { StoredFigure } from './figure-rows';

/** Figures of the last refresh as formulas ask for them. */
export interface FigureBook {
  readonly isEmpty: boolean;
  /** Default fiscal year: the last complete one; undefined before the first purchases. */
  readonly defaultPeriod: string | undefined;
  readonly periods: ReadonlySet<string>;
  /** Keys of the declared scopes, the whole included. */
  readonly scopes: ReadonlySet<string>;
  /** The full code that a written code means; undefined where no followed indicator bears it. */
  readonly codeOf: (written: string) => string | undefined;
  /** The figure of a full code, period and scope key. */
  readonly figureOf: (code: string, period: string, scopeKey: string) => StoredFigure | undefined;
  /** The same with everything that « Expliquer » shows; a book of quick texts may keep less in `figureOf`. */
  readonly detailOf: (code: string, period: string, scopeKey: string) => StoredFigure | undefined;
}

function keyOf(scope: string): string {
  const parsed = parseScope(scope);
  return parsed ? scopeKeyOf(parsed) : scope;
}

/** The book of the rows of `_figures`. */
export function figureBookOf(rows: readonly StoredFigure[]): FigureBook {
  const keys = new Map<string, string>();
  const scopeKey = (scope: string): string => {
    const known = keys.get(scope) ?? keyOf(scope);
    keys.set(scope, known);
    return known;
  };
  const figures = new Map(rows.map((row) => [`${row.code}\n${row.period}\n${scopeKey(row.scope ?? '')}`, row]));
  const codes = new Map(rows.map(({ code }) => [code.toUpperCase(), code]));
  const figureOf: FigureBook['figureOf'] = (code, period, scope) => figures.get(`${code}\n${period}\n${scope}`);
  return {
    isEmpty: rows.length === 0,
    defaultPeriod: rows.find(({ byDefault }) => byDefault === true)?.period,
    periods: new Set(rows.map(({ period }) => period)),
    scopes: new Set([scopeKey(''), ...rows.map(({ scope }) => scopeKey(scope ?? ''))]),
    codeOf: (written) => codesMeant(written).flatMap((code) => codes.get(code) ?? [])[0],
    figureOf,
    detailOf: figureOf,
  };
}
