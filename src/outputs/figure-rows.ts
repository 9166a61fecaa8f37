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

/** The row of `_figures` of a figure. */
export function figureRow(figure: Figure, defaultYear: number | undefined, today: Day): StoredFigure {
  const { code, label, unit, measureUnit, period, scope, coverage, state, reason } = figure;
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
    refreshedOn: today,
  };
}
