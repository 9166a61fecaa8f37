import type { ChartPlan } from '../../plans/chart';
import type { Block } from '../../plans/document';
import { formatShare } from '../../text/format-figure';
import { reportValue } from '../../text/report/report-numbers';
import { sectionSentences } from '../../text/report/section-sentences';
import { sizeClassLabels } from '../../../sheets-templates/choices';
import type { StoredFigure } from '../figure-rows';
import type { ReportFacts } from './report-facts';

const words = sectionSentences.trend;

/** Years drawn, the last ones. */
const drawnYears = 6;

/** The curve of one indicator over the years, with its target; nothing under two values. */
export function trendChart(facts: ReportFacts, code: string): readonly Block[] {
  const years = facts.years.filter((year) => year <= facts.year).slice(-drawnYears);
  const points = years.map((year) => ({ year: String(year), figure: facts.figureOf(code, String(year)) }));
  const known = points.flatMap(({ year, figure }) => (figure?.value === undefined ? [] : [{ year, figure }]));
  const [last] = known.slice(-1);
  if (!last || known.length < 2) return [];
  const label = last.figure.label ?? code;
  const valueOf = (figure: StoredFigure | undefined): number | undefined => figure?.value;
  const targets = points.map(({ figure }) => figure?.target);
  const chart: ChartPlan = {
    kind: 'line',
    title: words.title(label),
    alt: words.alt(
      label,
      known.map(({ year, figure }) => words.point(year, reportValue(figure.value, figure.unit))),
    ),
    unit: last.figure.unit === 'ratio' ? 'count' : last.figure.unit,
    categories: points.map(({ year }) => year),
    series: [
      { name: words.series, look: 'first', values: points.map(({ figure }) => valueOf(figure)) },
      ...(targets.some((target) => target !== undefined)
        ? [{ name: words.target, look: 'target' as const, values: targets }]
        : []),
    ],
  };
  return [{ kind: 'chart', chart }];
}

/** Shares of each size class, in amount beside in number. */
export function classChart({ breakdown }: ReportFacts): readonly Block[] {
  if (!breakdown || breakdown.qualifiedAmount <= 0 || breakdown.qualifiedSuppliers === 0) return [];
  const { inAmount, inNumber, chart } = sectionSentences.purchases;
  const shown = breakdown.classes.flatMap((totals) =>
    totals.sizeClass === 'others' ? [] : [{ ...totals, label: sizeClassLabels[totals.sizeClass] }],
  );
  const amounts = shown.map(({ amount }) => amount / breakdown.qualifiedAmount);
  const numbers = shown.map(({ suppliers }) => suppliers / breakdown.qualifiedSuppliers);
  const points = shown.map(
    ({ label }, index) => `${label} ${formatShare(amounts[index] ?? 0)}, ${formatShare(numbers[index] ?? 0)}`,
  );
  return [
    {
      kind: 'chart',
      chart: {
        ...{ kind: 'columns', title: chart, alt: words.classAlt(points), unit: 'share' },
        categories: shown.map(({ label }) => label),
        series: [
          { name: inAmount, look: 'first', values: amounts },
          { name: inNumber, look: 'third', values: numbers },
        ],
      },
    },
  ];
}
