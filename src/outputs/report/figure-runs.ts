import type { FigurePart, Run } from '../../plans/document';
import { formatShare } from '../../text/format-figure';
import { reportDistance, reportValue } from '../../text/report/report-numbers';
import type { StoredFigure } from '../figure-rows';

type StoredPart = 'value' | 'numerator' | 'denominator' | 'coverage' | 'presumed' | 'low' | 'high' | 'target';

function citing(figure: StoredFigure, part: FigurePart, text: string, of?: string): Run {
  const { code, period } = figure;
  return { text, cites: of === undefined ? { code, period, part } : { code, period, part, of } };
}

/** Unit of numerator and denominator: money where the figure is money or rests on it, else a count. */
function measureUnitOf(measuresMoney: boolean): 'amount' | 'count' {
  return measuresMoney ? 'amount' : 'count';
}

/** A part of a figure as a run that cites it; « n.d. » where there is none. */
export function figureRun(figure: StoredFigure, part: StoredPart, measuresMoney = false): Run {
  const value = figure[part];
  if (part === 'coverage') return citing(figure, part, value === undefined ? 'n.d.' : formatShare(value));
  if (part === 'numerator' || part === 'denominator')
    return citing(figure, part, reportValue(value, measureUnitOf(measuresMoney)));
  if (part === 'presumed') return citing(figure, part, reportDistance(value ?? 0, figure.unit));
  return citing(figure, part, reportValue(value, figure.unit));
}

/** How far the value is from its target. */
export function gapRun(figure: StoredFigure): Run {
  return citing(figure, 'gap', reportDistance((figure.value ?? 0) - (figure.target ?? 0), figure.unit));
}

/** How much the value changed since another period. */
export function changeRun(figure: StoredFigure, before: number, period: string): Run {
  return citing(figure, 'change', reportDistance((figure.value ?? 0) - before, figure.unit), period);
}
