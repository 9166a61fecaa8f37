import { civilOf, type Day } from './day';

declare const monthMark: unique symbol;

/** A calendar month as one number: year × 12 + (month − 1), so that months subtract and compare. */
export type Month = number & { readonly [monthMark]: 'Month' };

export function monthOf(year: number, month: number): Month {
  return (year * 12 + month - 1) as Month;
}

export function monthOfDay(day: Day): Month {
  const { year, month } = civilOf(day);
  return monthOf(year, month);
}

/** The month that comes `count` months later (earlier where negative). */
export function addMonths(month: Month, count: number): Month {
  return (month + count) as Month;
}

/** Calendar year and month (1–12). */
export function yearAndMonthOf(month: Month): { year: number; month: number } {
  return { year: Math.floor(month / 12), month: (month % 12) + 1 };
}
