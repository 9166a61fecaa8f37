import type { Entry } from './entry';
import type { Locale } from './locale';
import { serialOfDay } from './serial-date';

interface Day {
  readonly serial: number;
  readonly format: string;
}

interface Time {
  readonly fraction: number;
  readonly format: string;
}

const TIME = /(?:^|[ T])(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(?:\s*([AaPp])\.?[Mm]\.?)?$/;

/** Reads a date, a time or both as the locale writes them; null for anything else. */
export function parseDateOrTime(entry: string, locale: Locale, thisYear: number): Entry | null {
  const clock = TIME.exec(entry);
  if (!clock) return dayEntry(parseDay(entry, locale, thisYear));
  const time = parseTime(clock);
  if (!time) return null;
  const dayText = entry.slice(0, clock.index).trim();
  if (dayText === '') return { kind: 'value', value: time.fraction, numberFormat: time.format };
  const day = parseDay(dayText, locale, thisYear);
  return day && { kind: 'value', value: day.serial + time.fraction, numberFormat: locale.dateTimeFormat };
}

function dayEntry(day: Day | null): Entry | null {
  return day && { kind: 'value', value: day.serial, numberFormat: day.format };
}

function parseTime(match: RegExpExecArray): Time | null {
  const hours = Number(match[1]);
  const minutes = Number(match[2]);
  const seconds = Number(match[3] ?? 0);
  const half = match[4]?.toLowerCase();
  const hour = half === undefined ? hours : hourOfHalf(hours, half);
  if (hour === null || !isTime(hour, minutes, seconds)) return null;
  const ofDay = match[3] === undefined ? 'H:mm' : 'H:mm:ss';
  const format = half === undefined ? ofDay : 'h:mm am/pm';
  return { fraction: (hour * 3600 + minutes * 60 + seconds) / 86_400, format };
}

function isTime(hour: number, minutes: number, seconds: number): boolean {
  return hour <= 23 && minutes <= 59 && seconds <= 59;
}

function hourOfHalf(hour: number, half: string): number | null {
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (half === 'p' ? 12 : 0);
}

function parseDay(text: string, locale: Locale, thisYear: number): Day | null {
  return numericDay(text, locale, thisYear) ?? namedDay(text, locale, thisYear);
}

function numericDay(text: string, locale: Locale, thisYear: number): Day | null {
  const iso = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (iso) return day(Number(iso[1]), Number(iso[3]), Number(iso[4]), isoFormat(iso[2]!));
  const match = /^(\d{1,2})([-/.])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/.exec(text);
  if (!match || (match[2] === '.' && locale.decimal !== ',')) return null;
  const [first, second] = [Number(match[1]), Number(match[3])];
  const year = match[4] === undefined ? thisYear : fullYear(match[4]);
  const [month, date] = locale.dayFirst ? [second, first] : [first, second];
  return day(year, month, date, locale.dateFormat);
}

function isoFormat(separator: string): string {
  return ['yyyy', 'MM', 'dd'].join(separator);
}

function namedDay(text: string, locale: Locale, thisYear: number): Day | null {
  const match =
    /^(\d{1,2})(?:er)?[ -](\p{L}+\.?)(?:[ ,-]+(\d{4}|\d{2}))?$/u.exec(text) ??
    swapped(/^(\p{L}+\.?) (\d{1,2})(?:,? +(\d{4}))?$/u.exec(text));
  if (!match) return null;
  const month = monthNumber(match[2]!, locale);
  if (month === 0) return null;
  const year = match[3] === undefined ? thisYear : fullYear(match[3]);
  return day(year, month, Number(match[1]), locale.dateFormat);
}

function swapped(match: RegExpExecArray | null): (string | undefined)[] | null {
  return match && [match[0], match[2], match[1], match[3]];
}

const ENGLISH = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function monthNumber(word: string, locale: Locale): number {
  const plain = word.toLowerCase().replace('.', '');
  const { monthNames, monthAbbreviations } = locale.calendar();
  const index = monthNames.findIndex(
    (name, position) =>
      name.toLowerCase() === plain || monthAbbreviations[position]!.toLowerCase().replace('.', '') === plain,
  );
  if (index >= 0) return index + 1;
  return locale.name.startsWith('en') && plain.length === 3 ? ENGLISH.indexOf(plain) + 1 : 0;
}

function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function day(year: number, month: number, date: number, format: string): Day | null {
  const serial = serialOfDay(year, month, date);
  return serial === null ? null : { serial, format };
}
