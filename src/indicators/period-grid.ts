import { addMonths, monthOfDay, type Month } from '../model/month';
import type { Day } from '../model/day';
import { monthOfSlot, yearOfSlot, type TimeSlot } from '../model/time-slot';
import {
  calendarMonth,
  fiscalQuarter,
  fiscalYear,
  fiscalYearOf,
  twelveMonths,
  type FiscalStart,
  type Period,
} from '../model/period';

/** The closed list of periods that figures are computed for, and how time slots fall into them. */
export interface PeriodGrid {
  readonly periods: readonly Period[];
  /** Fiscal years with purchases, from the first to the last. */
  readonly years: readonly number[];
  /** Positions of the periods that hold each slot seen. */
  readonly periodsOfSlot: ReadonlyMap<TimeSlot, readonly number[]>;
  /** Position in `years` of the fiscal year whose size classes a period uses (that of its last month). */
  readonly yearOfPeriod: readonly number[];
  /** Position of the period of the same kind just before; -1 where the grid has none. */
  readonly before: readonly number[];
  /** Periods shorter than a year, or astride two, where a year is known by its totals only. */
  readonly needsDetail: readonly boolean[];
  /** Last fiscal year that is over and has purchases, else the last one that has; undefined without purchases. */
  readonly defaultYear: number | undefined;
}

interface Seen {
  readonly months: readonly Month[];
  /** Fiscal years known by totals. */
  readonly totals: ReadonlySet<number>;
  readonly years: readonly number[];
}

function seenOf(slots: Iterable<TimeSlot>, start: FiscalStart): Seen {
  const months: Month[] = [];
  const totals = new Set<number>();
  for (const slot of slots) {
    const month = monthOfSlot(slot);
    const year = yearOfSlot(slot);
    if (month !== undefined) months.push(month);
    if (year !== undefined) totals.add(year);
  }
  const found = new Set([...totals, ...months.map((month) => fiscalYearOf(month, start))]);
  return { months, totals, years: [...found].sort((one, other) => one - other) };
}

/** First month of the purchases that a slot stands for. */
export function firstMonthOfSlot(slot: TimeSlot, start: FiscalStart): Month | undefined {
  const year = yearOfSlot(slot);
  return year === undefined ? monthOfSlot(slot) : fiscalYear(year, start).first;
}

/** Last month with purchases, never after the month of today; yearly totals end with their year. */
function lastMonthOf({ months, years }: Seen, start: FiscalStart, today: Day): Month | undefined {
  const lastYear = years[years.length - 1];
  if (lastYear === undefined) return undefined;
  const now = monthOfDay(today);
  const past = months.filter((month) => month <= now);
  return past.length > 0 ? past.reduce((one, other) => (one > other ? one : other)) : fiscalYear(lastYear, start).last;
}

/** Years, their quarters and months, and the last twelve months. */
function periodsOf(years: readonly number[], start: FiscalStart, rolling: Period | undefined): readonly Period[] {
  return [
    ...years.flatMap((year) => {
      const span = fiscalYear(year, start);
      return [
        span,
        ...[1, 2, 3, 4].map((quarter) => fiscalQuarter(year, quarter, start)),
        ...Array.from({ length: 12 }, (_, index) => calendarMonth(addMonths(span.first, index))),
      ];
    }),
    ...(rolling === undefined ? [] : [rolling]),
  ];
}

/** Whether the purchases of a slot fall in a period; a yearly total falls in its year alone. */
export function holds(period: Period, slot: TimeSlot): boolean {
  const month = monthOfSlot(slot);
  if (month !== undefined) return period.first <= month && month <= period.last;
  return period.kind === 'year' && period.name === String(yearOfSlot(slot));
}

function beforeOf(periods: readonly Period[], period: Period): number {
  if (period.kind === 'rolling') return -1;
  const last = addMonths(period.first, -1);
  return periods.findIndex((other) => other.kind === period.kind && other.last === last);
}

/** The grid of the fiscal years that have purchases: years, quarters, months and the last twelve months. */
export function periodGridOf(slots: ReadonlySet<TimeSlot>, start: FiscalStart, today: Day): PeriodGrid {
  const seen = seenOf(slots, start);
  const last = lastMonthOf(seen, start, today);
  const periods = periodsOf(seen.years, start, last === undefined ? undefined : twelveMonths(last));
  const now = monthOfDay(today);
  const over = seen.years.filter((year) => fiscalYear(year, start).last < now);
  const spans = (period: Period): boolean =>
    [...seen.totals].some((year) => {
      const { first, last } = fiscalYear(year, start);
      return first <= period.last && period.first <= last;
    });
  return {
    ...placedIn(periods, seen.years, slots, start),
    needsDetail: periods.map((period) => period.kind !== 'year' && spans(period)),
    defaultYear: over[over.length - 1] ?? seen.years[seen.years.length - 1],
  };
}

function placedIn(
  periods: readonly Period[],
  years: readonly number[],
  slots: ReadonlySet<TimeSlot>,
  start: FiscalStart,
): Omit<PeriodGrid, 'needsDetail' | 'defaultYear'> {
  return {
    ...{ periods, years },
    periodsOfSlot: new Map(
      [...slots].map((slot) => [slot, periods.flatMap((period, position) => (holds(period, slot) ? [position] : []))]),
    ),
    yearOfPeriod: periods.map((period) => Math.max(0, years.indexOf(fiscalYearOf(period.last, start)))),
    before: periods.map((period) => beforeOf(periods, period)),
  };
}

/**
 * The grid of other facts beside one of purchases: the years of both, « 12M » and the default year as purchases have
 * them where there are any.
 */
export function joinGrid(base: PeriodGrid, slots: ReadonlySet<TimeSlot>, start: FiscalStart, today: Day): PeriodGrid {
  const own = periodGridOf(slots, start, today);
  const years = [...new Set([...base.years, ...own.years])].sort((one, other) => one - other);
  const rolling = [...base.periods, ...own.periods].find(({ kind }) => kind === 'rolling');
  const periods = periodsOf(years, start, rolling);
  return {
    ...placedIn(periods, years, slots, start),
    needsDetail: periods.map(() => false),
    defaultYear: base.defaultYear ?? own.defaultYear,
  };
}
