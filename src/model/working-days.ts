import { civilOf, dayOf, type Day } from './day';

/** Easter Sunday (Meeus/Jones/Butcher). */
function easterOf(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return dayOf(year, month, ((h + l - 7 * m + 114) % 31) + 1) ?? (0 as Day);
}

const fixedHolidays = new Set(['1-1', '5-1', '5-8', '7-14', '8-15', '11-1', '11-11', '12-25']);

/**
 * Neither a week-end nor a public holiday of mainland France (L3133-1 C. trav.).
 */
export function isWorkingDay(day: Day): boolean {
  const weekday = day % 7; // The serial 0 was a Saturday.
  if (weekday < 2) return false;
  const { year, month, dayOfMonth } = civilOf(day);
  const afterEaster = day - easterOf(year);
  return !fixedHolidays.has(`${month}-${dayOfMonth}`) && ![1, 39, 50].includes(afterEaster);
}

/** The working day that comes `count` working days after a day. */
export function addWorkingDays(day: Day, count: number): Day {
  let found = day;
  for (let left = count; left > 0;) {
    found = (found + 1) as Day;
    if (isWorkingDay(found)) left--;
  }
  return found;
}

/** Working days after `from` up to `to`, this one included; 0 where `to` is not later. */
export function workingDaysBetween(from: Day, to: Day): number {
  let count = 0;
  for (let day = from + 1; day <= to; day++) if (isWorkingDay(day as Day)) count++;
  return count;
}
