import type { Entry } from './parse-entry';
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
  if (!/^[\d\p{L}]/u.test(entry) || !/\d/.test(entry)) return null;
  const clock = TIME.exec(entry);
  const time = clock && parseTime(clock);
  if (clock && !time) return null;
  const dayText = clock ? entry.slice(0, clock.index).trim() : entry;
  if (dayText === '') return time && { kind: 'value', value: time.fraction, numberFormat: time.format };
  const day = parseDay(dayText, locale, thisYear);
  if (!day) return null;
  if (!time) return { kind: 'value', value: day.serial, numberFormat: day.format };
  return { kind: 'value', value: day.serial + time.fraction, numberFormat: locale.dateTimeFormat };
}

function parseTime(match: RegExpExecArray): Time | null {
  const [, hours = '', minutes = '', seconds = '0', half] = match as unknown as (string | undefined)[];
  const hour = half ? (Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(hours);
  if (hour > 23 || Number(minutes) > 59 || Number(seconds) > 59) return null;
  if (half && (Number(hours) > 12 || Number(hours) === 0)) return null;
  const format = half ? 'h:mm am/pm' : match[3] === undefined ? 'H:mm' : 'H:mm:ss';
  return { fraction: (hour * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400, format };
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
