import { instantOf, wallTimeOf, weekdayOf } from './zoned-time';

/** What a clock trigger's builder was told. */
export type Schedule = Readonly<Record<string, number | string | null>>;

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Minute of the hour at which a trigger fires when none was asked: Google draws one and keeps it. */
const DRAWN_MINUTE = 15;

/**
 * When a clock trigger fires next after an instant; undefined once a trigger for one instant has fired.
 * @see https://developers.google.com/apps-script/reference/script/clock-trigger-builder
 */
export function nextFiring(schedule: Schedule, from: number, timeZone: string): number | undefined {
  const once = numberIn(schedule, 'at');
  if (once !== undefined) return once > from ? once : undefined;
  const minutes = numberIn(schedule, 'everyMinutes');
  if (minutes !== undefined) return from + minutes * MINUTE;
  const hours = numberIn(schedule, 'everyHours');
  if (hours !== undefined) return from + hours * HOUR;
  return nextDay(schedule, from, String(schedule['timeZone'] ?? timeZone));
}

function nextDay(schedule: Schedule, from: number, timeZone: string): number | undefined {
  const today = wallTimeOf(from, timeZone);
  const step = numberIn(schedule, 'everyDays') ?? 1;
  for (let days = 0; days <= 400; days += 1) {
    const date = new Date(Date.UTC(today.year, today.month - 1, today.day + days));
    const day = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
    const instant = instantOf({ ...day, ...timeOf(schedule) }, timeZone);
    if (instant > from && isDayOf(schedule, day) && (days % step === 0 || days === 0)) return instant;
  }
  return undefined;
}

function timeOf(schedule: Schedule): { hour: number; minute: number } {
  return { hour: numberIn(schedule, 'atHour') ?? 0, minute: numberIn(schedule, 'nearMinute') ?? DRAWN_MINUTE };
}

function isDayOf(schedule: Schedule, day: { year: number; month: number; day: number }): boolean {
  const monthDay = numberIn(schedule, 'onMonthDay');
  if (monthDay !== undefined) return day.day === monthDay;
  const weekday = numberIn(schedule, 'onWeekDay');
  return weekday === undefined || weekdayOf(day) === weekday;
}

function numberIn(schedule: Schedule, name: string): number | undefined {
  const value = schedule[name];
  return typeof value === 'number' ? value : undefined;
}
