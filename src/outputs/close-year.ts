import type { ClosingCode } from '../bridge/messages';
import { frozenClassesTab } from '../../sheets-templates/records/frozen-classes-tab';
import { historyTab } from '../../sheets-templates/records/history-tab';
import type { Figure } from '../indicators/figure';
import type { Day } from '../model/day';
import { monthOfDay } from '../model/month';
import { fiscalYear, fiscalYearOf } from '../model/period';
import type { WorkbookPlan } from '../plans/workbook-plan';
import { frozenRowsOf, type FrozenRow } from '../suppliers/frozen-classes';
import { appendRows } from '../workbook/append-rows';
import { evaluateSources } from './evaluate-sources';
import { figureRow } from './figure-rows';
import { fingerprintOf } from '../model/fingerprint';
import type { HistoryRow } from './history';
import { cellsOf, readSources, type Tabs } from './read-sources';

/** What closing a fiscal year will freeze; `mark` stands for exactly that. */
export interface Closing {
  readonly year: number;
  readonly figures: number;
  readonly suppliers: number;
  readonly mark: string;
  readonly plan: WorkbookPlan;
}

/** Who closes what, and when; `year` undefined = the oldest year that is over and still open. */
export interface ClosingRequest {
  readonly year: number | undefined;
  readonly by: string;
  readonly today: Day;
}

function historyRow(figure: Figure, { by, today }: ClosingRequest): HistoryRow {
  const { code, value, numerator, denominator, coverage } = figureRow(figure, {
    ...{ defaultYear: undefined, today, leftOut: 0 },
  });
  return {
    ...{ code, period: figure.period.name, scope: figure.scope, value, numerator, denominator, coverage },
    ...{ origin: 'computed', takenOn: today, closedBy: by, closedOn: today, restated: undefined, remark: undefined },
  };
}

/** Steps in the order that an accident forgives: classes count only once Historique says that the year is closed. */
function planClosing(tabs: Tabs, classes: readonly FrozenRow[], rows: readonly HistoryRow[]): WorkbookPlan {
  return [
    ...appendRows(frozenClassesTab, cellsOf(tabs, frozenClassesTab.name), classes),
    ...appendRows(historyTab, cellsOf(tabs, historyTab.name), rows),
  ];
}

/**
 * « Clôturer l'exercice »: the figures of a fiscal year that have a value, of every period within it and every scope, and
 * the class of each supplier, as they stand. A figure without value is not closed.
 */
export function closeYear(tabs: Tabs, request: ClosingRequest): Closing | ClosingCode {
  const { by, today } = request;
  const sources = readSources(tabs, today);
  const { fiscalStart } = sources.settings.settings;
  const { figures, grid } = evaluateSources(sources, today);
  const isOver = (year: number): boolean => fiscalYear(year, fiscalStart).last < monthOfDay(today);
  const isClosed = (year: number): boolean => sources.history.closedYears.has(year);
  const year = request.year ?? grid.years.find((found) => isOver(found) && !isClosed(found));
  if (year === undefined) return 'nothing-to-close';
  if (isClosed(year)) return 'already-closed';
  if (!grid.years.includes(year)) return 'no-purchases';
  if (!isOver(year)) return 'not-over';
  if (by === '') return 'nobody';
  const kept = figures.filter(
    ({ period, value }) =>
      value !== undefined && period.kind !== 'rolling' && fiscalYearOf(period.last, fiscalStart) === year,
  );
  if (kept.length === 0) return 'no-purchases';
  const rows = kept.map((figure) => historyRow(figure, request));
  const classes = frozenRowsOf(sources.suppliers.suppliers, year, today, sources.statusOf);
  return {
    ...{ year, figures: rows.length, suppliers: classes.length },
    mark: fingerprintOf([year, by, rows, classes]),
    plan: planClosing(tabs, classes, rows),
  };
}
