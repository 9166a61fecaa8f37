import type { IndicatorDefinition } from '../indicators/definition';
import type { Evaluation } from '../indicators/evaluate-indicators';
import type { Figure } from '../indicators/figure';
import { pastNumber } from './history';
import type { DashboardEntry } from './plan-dashboard';
import type { Sources } from './read-sources';

/** A figure of a module that is not open, or empty in the year: it would only say so. */
function isOfEmptyModule({ reason }: Figure): boolean {
  return reason === 'noTenders' || reason === 'noEvents' || reason === 'nothingPublished';
}

/** The followed indicators of a fiscal year in the order of Indicateurs, each with what it was the year before. */
export function dashboardEntries(
  { indicators, history }: Sources,
  { figures }: Evaluation,
  year: number | undefined,
): DashboardEntry[] {
  const ofYear = (code: string, wanted: number): Figure | undefined =>
    figures.find((figure) => figure.code === code && figure.scope === '' && figure.period.name === String(wanted));
  if (year === undefined) return [];
  const previousOf = ({ code, unit }: IndicatorDefinition): DashboardEntry['previous'] => {
    const computed = ofYear(code, year - 1);
    const past = history.rowOf(code, String(year - 1), '')?.row.value;
    return computed?.value === undefined && past !== undefined ? { value: pastNumber(past, unit) } : computed;
  };
  return indicators.definitions.flatMap((definition) => {
    const figure = ofYear(definition.code, year);
    return figure && !isOfEmptyModule(figure) ? [{ definition, figure, previous: previousOf(definition) }] : [];
  });
}
