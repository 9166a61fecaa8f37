declare const dayMark: unique symbol;

/** A date without time, as the spreadsheet's serial: whole days since 1899-12-30. */
export type Day = number & { readonly [dayMark]: 'Day' };

const unixEpoch = 25569;
const millisecondsPerDay = 86_400_000;

/** The day of a serial number, its time of day dropped. */
export function dayOfSerial(serial: number): Day {
  return Math.floor(serial) as Day;
}

/** The day of a civil date (month 1–12); undefined where the calendar has no such date. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day | undefined {
  const time = Date.UTC(year, month - 1, dayOfMonth);
  const check = new Date(time);
  const exists =
    check.getUTCFullYear() === year && check.getUTCMonth() === month - 1 && check.getUTCDate() === dayOfMonth;
  return exists ? ((time / millisecondsPerDay + unixEpoch) as Day) : undefined;
}

/** Year, month (1–12) and day of month. */
export function civilOf(day: Day): { year: number; month: number; dayOfMonth: number } {
  const date = new Date((day - unixEpoch) * millisecondsPerDay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, dayOfMonth: date.getUTCDate() };
}

/** `AAAA-MM-JJ`. */
export function isoOf(day: Day): string {
  return new Date((day - unixEpoch) * millisecondsPerDay).toISOString().slice(0, 10);
}

/** The day of an `AAAA-MM-JJ` text; undefined where the text is anything else. */
export function dayOfIso(text: string): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

/** The same day of month `months` later, or the last day of that month where it is shorter. */
export function addMonthsTo(day: Day, months: number): Day {
  const { year, month, dayOfMonth } = civilOf(day);
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  const time = Date.UTC(year, month - 1 + months, Math.min(dayOfMonth, lastOfMonth));
  return (time / millisecondsPerDay + unixEpoch) as Day;
}

/** The day that comes `days` days later (earlier where negative). */
export function addDays(day: Day, days: number): Day {
  return (day + days) as Day;
}
