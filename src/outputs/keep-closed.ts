import type { IndicatorDefinition } from '../indicators/definition';
import { stateIn } from '../indicators/evaluate-figure';
import type { Figure } from '../indicators/figure';
import { pastNumber, type History } from './history';

const binaryNoise = 1e-9;

function isSame(one: number | undefined, other: number | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return Math.abs(one - other) < binaryNoise;
}

/** A figure as it was closed, with what it would be today where that differs. */
function closedFigure(
  figure: Figure,
  history: History,
  definition: IndicatorDefinition,
  minimumCoverage: number,
): Figure {
  const row = history.rowOf(figure.code, figure.period.name, figure.scope)?.row;
  if (row?.closedOn === undefined) return figure;
  const value = pastNumber(row.value, figure.unit);
  const numerator = pastNumber(row.numerator, figure.measureUnit);
  const denominator = pastNumber(row.denominator, figure.measureUnit);
  const closed = { by: row.closedBy ?? '', on: row.closedOn };
  const moved =
    !isSame(value, figure.value) ||
    !isSame(numerator, figure.numerator && Math.round(figure.numerator)) ||
    !isSame(denominator, figure.denominator && Math.round(figure.denominator));
  if (!moved) return { ...figure, closed };
  const kept = { ...figure, value, numerator, denominator, coverage: row.coverage, reason: undefined };
  return {
    ...kept,
    ...{ presumed: undefined, low: undefined, high: undefined, repeated: undefined },
    state: stateIn(definition, kept, minimumCoverage),
    closed: { ...closed, restated: figure.value },
  };
}

/**
 * Figures of closed fiscal years stay those of Historique, whatever came since; what they would be today goes beside
 * them. Parts that Historique does not hold (presumed, bounds) are left out where the figure moved.
 */
export function keepClosed(
  figures: readonly Figure[],
  history: History,
  definitions: readonly IndicatorDefinition[],
  minimumCoverage: number,
): readonly Figure[] {
  if (history.closedYears.size === 0) return figures;
  const byCode = new Map(definitions.map((definition) => [definition.code, definition]));
  return figures.map((figure) => {
    const definition = byCode.get(figure.code);
    return definition ? closedFigure(figure, history, definition, minimumCoverage) : figure;
  });
}
