import { dashboardTab } from '../../sheets-templates/dashboard-tab';
import type { IndicatorDefinition } from '../indicators/definition';
import type { Figure } from '../indicators/figure';
import type { Settings } from '../law/settings-of';
import { isoOf, type Day } from '../model/day';
import { monthOfDay } from '../model/month';
import type { TabCells } from '../plans/cell';
import type { WorkbookPlan } from '../plans/workbook-plan';
import { figureRemarks, reasonSentences } from '../text/figure-sentences';
import { formatAmount, formatDifference, formatPart, formatShare, formatValue } from '../text/format-figure';
import type { RowOf } from '../workbook/define-tab';
import { replaceRows } from '../workbook/replace-rows';
import { planDashboardBanner } from './stale-figures';

/** What the dashboard shows of one indicator. */
export interface DashboardEntry {
  readonly definition: IndicatorDefinition;
  readonly figure: Figure;
  /** The same indicator a year before: computed, else as Historique holds it. */
  readonly previous: Pick<Figure, 'value'> | undefined;
}

type DashboardRow = RowOf<typeof dashboardTab>;

/** Distance to the target in the unit, and in euros for a share of an amount; '' without target. */
function gapOf({ value, target, unit, measureUnit, denominator }: Figure): string {
  if (value === undefined || target === undefined) return '';
  const gap = formatDifference(value - target, unit);
  if (unit !== 'share' || measureUnit !== 'amount' || denominator === undefined) return gap;
  return figureRemarks.gapInEuros(gap, formatDifference((value - target) * denominator, 'amount'));
}

function trendOf(figure: Figure, previous: DashboardEntry['previous']): string {
  if (figure.value === undefined || previous?.value === undefined) return '';
  const difference = figure.value - previous.value;
  const { up, down, same } = figureRemarks.trend;
  if (difference === 0) return same;
  return `${difference > 0 ? up : down} ${formatDifference(difference, figure.unit)}`;
}

function presumedRemark({ presumed, unit }: Figure): string | undefined {
  if (presumed === undefined || presumed === 0) return undefined;
  return figureRemarks.presumed(formatPart(presumed, unit));
}

function boundsRemark({ low, high, unit }: Figure): string | undefined {
  if (low === undefined || high === undefined || low === high) return undefined;
  return figureRemarks.bounds(formatValue(low, unit), formatValue(high, unit));
}

function closedRemarks({ closed, unit }: Figure): readonly string[] {
  if (!closed) return [];
  const restated = 'restated' in closed ? [figureRemarks.restated(formatValue(closed.restated, unit))] : [];
  return [figureRemarks.closed(isoOf(closed.on), closed.by), ...restated];
}

function remarkOf({ definition, figure }: DashboardEntry, settings: Settings, today: Day): string {
  const remarks = [
    figure.reason && reasonSentences[figure.reason],
    figure.state === 'provisional' ? figureRemarks.provisional(formatShare(settings.minimumCoverage)) : undefined,
    ...closedRemarks(figure),
    presumedRemark(figure),
    boundsRemark(figure),
    figure.period.last >= monthOfDay(today) ? figureRemarks.current : undefined,
    definition.reference === '' ? undefined : figureRemarks.reference(definition.reference),
  ];
  return remarks.filter((remark) => remark !== undefined).join(' · ');
}

function measured(value: number | undefined, unit: Figure['measureUnit']): string {
  return value === undefined ? '' : unit === 'amount' ? formatAmount(value) : formatValue(value, 'count');
}

function rowOf(entry: DashboardEntry, settings: Settings, today: Day): DashboardRow {
  const { figure, previous } = entry;
  const { code, label, unit, measureUnit, period, state, coverage } = figure;
  return {
    ...{ code, label, state, period: period.name, refreshedOn: today },
    value: formatValue(figure.value, unit),
    target: figure.target === undefined ? '' : formatValue(figure.target, unit),
    gap: gapOf(figure),
    previous: previous === undefined ? '' : formatValue(previous.value, unit),
    trend: trendOf(figure, previous),
    coverage: coverage === undefined ? '' : formatShare(coverage),
    numerator: measured(figure.numerator, measureUnit),
    denominator: measured(figure.denominator, measureUnit),
    remark: remarkOf(entry, settings, today),
  };
}

/** The steps that write the dashboard of one fiscal year, in the order of Indicateurs. */
export function planDashboard(
  cells: TabCells,
  entries: readonly DashboardEntry[],
  settings: Settings,
  today: Day,
): WorkbookPlan {
  const rows = entries.map((entry) => rowOf(entry, settings, today));
  return [...planDashboardBanner(cells, false), ...replaceRows(dashboardTab, cells, rows)];
}
