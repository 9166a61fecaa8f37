import { targetOf } from '../indicators/definition';
import type { Evaluation } from '../indicators/evaluate-indicators';
import type { SheetChart } from '../plans/chart';
import { chartSentences } from '../text/chart-sentences';
import { pastNumber } from './history';
import type { DashboardEntry } from './plan-dashboard';
import type { Sources } from './read-sources';

const { titles, done, target, doneIn, targetOf: targetIn } = chartSentences;

/** The indicator whose years are drawn: the share of purchases from TPE and PME. */
const drawnCode = 'ACH-01';

/** Years and indicators drawn at most: more could not be read. */
const drawnYears = 6;
const drawnIndicators = 12;

/** The charts of the dashboard; undefined where there is too little to draw. */
export interface DashboardCharts {
  readonly trend: SheetChart | undefined;
  readonly targets: SheetChart | undefined;
}

function isKnown(value: number | undefined): value is number {
  return value !== undefined;
}

/** The share over the fiscal years up to the shown one, computed or else as Historique holds it; a year without is a gap. */
function trendChart(
  entries: readonly DashboardEntry[],
  { history }: Pick<Sources, 'history'>,
  { figures }: Evaluation,
  year: number,
): SheetChart | undefined {
  const definition = entries.find((entry) => entry.definition.code === drawnCode)?.definition;
  if (definition?.unit !== 'share') return undefined;
  const valueIn = (of: number): number | undefined =>
    figures.find(({ code, scope, period }) => code === drawnCode && scope === '' && period.name === String(of))
      ?.value ?? pastNumber(history.rowOf(drawnCode, String(of), '')?.row.value, definition.unit);
  const all = Array.from({ length: drawnYears }, (_, index) => year - drawnYears + 1 + index);
  const first = all.findIndex((of) => isKnown(valueIn(of)));
  const years = first < 0 ? [] : all.slice(first);
  const values = years.map(valueIn);
  if (values.filter(isKnown).length < 2) return undefined;
  const goals = years.map((of) => targetOf(definition, of));
  return {
    ...{ kind: 'line', title: titles.trend, unit: 'share' },
    categories: years.map(String),
    series: [
      { name: done, look: 'first', values },
      ...(goals.some(isKnown) ? [{ name: target, look: 'target' as const, values: goals }] : []),
    ],
  };
}

/** Each followed share that has a target, beside it. */
function targetsChart(entries: readonly DashboardEntry[], year: number): SheetChart | undefined {
  const shown = entries
    .filter(({ figure }) => figure.unit === 'share' && isKnown(figure.value) && isKnown(figure.target))
    .slice(0, drawnIndicators);
  if (shown.length === 0) return undefined;
  return {
    ...{ kind: 'columns', title: titles.targets, unit: 'share' },
    categories: shown.map(({ figure }) => figure.code),
    series: [
      { name: doneIn(year), look: 'first', values: shown.map(({ figure }) => figure.value) },
      { name: targetIn(year), look: 'third', values: shown.map(({ figure }) => figure.target) },
    ],
  };
}

/** What the dashboard of a fiscal year draws. */
export function dashboardCharts(
  entries: readonly DashboardEntry[],
  sources: Pick<Sources, 'history'>,
  evaluation: Evaluation,
  year: number | undefined,
): DashboardCharts {
  if (year === undefined) return { trend: undefined, targets: undefined };
  return { trend: trendChart(entries, sources, evaluation, year), targets: targetsChart(entries, year) };
}
