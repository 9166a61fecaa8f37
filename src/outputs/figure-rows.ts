import type { figuresTab } from '../../sheets-templates/figures-tab';
import type { Figure } from '../indicators/figure';
import { eurosOf, amountOfCents } from '../model/amount';
import type { Day } from '../model/day';
import type { RowOf } from '../workbook/define-tab';

/** A figure as it stands in `_figures`: money in euros with two decimals, shares 0–1. */
export type StoredFigure = RowOf<typeof figuresTab>;

function edgeNumber(value: number | undefined, unit: Figure['unit']): number | undefined {
  return value === undefined || unit !== 'amount' ? value : eurosOf(amountOfCents(Math.round(value)));
}

/** What rows of `_figures` tell of the refresh that made them. */
export interface RefreshFacts {
  /** Fiscal year shown where a formula names none. */
  readonly defaultYear: number | undefined;
  readonly today: Day;
  /** Lines of Achats that no figure counts. */
  readonly leftOut: number;
}

/** The row of `_figures` of a figure. */
export function figureRow(figure: Figure, { defaultYear, today, leftOut }: RefreshFacts): StoredFigure {
  const { code, label, unit, measureUnit, period, scope, coverage, state, reason, repeated } = figure;
  return {
    ...{ code, label, unit, period: period.name, scope, coverage, state, reason },
    value: edgeNumber(figure.value, unit),
    numerator: edgeNumber(figure.numerator, measureUnit),
    denominator: edgeNumber(figure.denominator, measureUnit),
    presumed: edgeNumber(figure.presumed, unit),
    low: edgeNumber(figure.low, unit),
    high: edgeNumber(figure.high, unit),
    target: edgeNumber(figure.target, unit),
    byDefault: period.kind === 'year' && period.name === String(defaultYear) ? true : undefined,
    decpCount: repeated?.count,
    decpOnce: edgeNumber(repeated?.once, 'amount'),
    decpShared: edgeNumber(repeated?.shared, 'amount'),
    decpNaive: edgeNumber(repeated?.naive, 'amount'),
    leftOut,
    refreshedOn: today,
  };
}
