import { addMonths, monthOf, yearAndMonthOf, type Month } from './month';

/** First month (1–12) of the fiscal year; a fiscal year bears the number of the calendar year in which it starts. */
export type FiscalStart = number;

/**
 * A span of whole months with the name a user writes: « 2026 » and « 2026-T3 » are fiscal, « 2026-07 » is calendar,
 * « 12M » ends at the last refreshed month (contracts: empty = last complete fiscal year).
 */
export interface Period {
  readonly name: string;
  readonly kind: 'year' | 'quarter' | 'month' | 'rolling';
  /** First and last month, both included. */
  readonly first: Month;
  readonly last: Month;
}

export function fiscalYear(year: number, start: FiscalStart): Period {
  const first = monthOf(year, start);
  return { name: String(year), kind: 'year', first, last: addMonths(first, 11) };
}

export function fiscalQuarter(year: number, quarter: number, start: FiscalStart): Period {
  const first = addMonths(monthOf(year, start), (quarter - 1) * 3);
  return { name: `${year}-T${quarter}`, kind: 'quarter', first, last: addMonths(first, 2) };
}

export function calendarMonth(month: Month): Period {
  const { year, month: number } = yearAndMonthOf(month);
  return { name: `${year}-${String(number).padStart(2, '0')}`, kind: 'month', first: month, last: month };
}

export function twelveMonths(last: Month): Period {
  return { name: '12M', kind: 'rolling', first: addMonths(last, -11), last };
}

/** The fiscal year that holds a month. */
export function fiscalYearOf(month: Month, start: FiscalStart): number {
  return yearAndMonthOf(addMonths(month, 1 - start)).year;
}

/** The canonical name of a period as a user writes it (number or text, any case); undefined where it is none. */
export function parsePeriodName(text: string): string | undefined {
  const name = text.trim().toUpperCase();
  const valid =
    /^(19|20)\d{2}$/.test(name) ||
    /^(19|20)\d{2}-T[1-4]$/.test(name) ||
    /^(19|20)\d{2}-(0[1-9]|1[0-2])$/.test(name) ||
    name === '12M';
  return valid ? name : undefined;
}
