import type { FormatSection, FormatToken } from './number-format';
import type { Calendar, Locale } from './locale';
import { wallFieldsOf } from './serial-date';

/** Days as shown before, by format and locale: real columns repeat them. */
const shownDays = new WeakMap<FormatSection, WeakMap<Locale, Map<number, string>>>();

/** A serial number as a date format shows it. */
export function displayDate(serial: number, section: FormatSection, locale: Locale): string {
  if (!Number.isInteger(serial)) return displayMoment(serial, section, locale);
  const days = daysShown(section, locale);
  const known = days.get(serial);
  if (known !== undefined) return known;
  const shown = displayMoment(serial, section, locale);
  days.set(serial, shown);
  return shown;
}

function daysShown(section: FormatSection, locale: Locale): Map<number, string> {
  const byLocale = shownDays.get(section) ?? new WeakMap<Locale, Map<number, string>>();
  shownDays.set(section, byLocale);
  const days = byLocale.get(locale) ?? new Map<number, string>();
  byLocale.set(locale, days);
  return days;
}

function displayMoment(serial: number, section: FormatSection, locale: Locale): string {
  const { tokens } = section;
  const moment = wallFieldsOf(serial);
  const half = tokens.some(({ kind }) => kind === 'halfDay');
  return tokens.map((token, index) => displayToken(token, tokens, index, { moment, serial, half, locale })).join('');
}

const MARKS = { group: ',', percent: '%', text: '', exponent: '' } as const;

interface Shown {
  readonly moment: Date;
  readonly serial: number;
  readonly half: boolean;
  readonly locale: Locale;
}

function displayToken(token: FormatToken, tokens: readonly FormatToken[], index: number, shown: Shown): string {
  if (token.kind === 'date') return dateField(token.text, shown);
  if (token.kind === 'elapsed') return elapsed(token.text, shown.serial);
  if (token.kind === 'literal') return token.text;
  if (token.kind === 'digit') return milliseconds(tokens, index, shown.moment);
  return displayMark(token.kind, tokens[index + 1], shown);
}

function displayMark(
  kind: keyof typeof MARKS | 'point' | 'halfDay',
  next: FormatToken | undefined,
  shown: Shown,
): string {
  if (kind === 'halfDay') return shown.moment.getUTCHours() < 12 ? 'AM' : 'PM';
  if (kind === 'point') return next?.kind === 'digit' ? shown.locale.decimal : '.';
  return MARKS[kind];
}

function milliseconds(tokens: readonly FormatToken[], index: number, moment: Date): string {
  let start = index;
  while (tokens[start - 1]?.kind === 'digit') start--;
  return (
    String(moment.getUTCMilliseconds())
      .padStart(3, '0')
      .charAt(index - start) || '0'
  );
}

type Field = (field: string, shown: Shown) => string;

const pad = (field: string, value: number): string =>
  field.length > 1 ? String(value).padStart(2, '0') : String(value);

const FIELDS: Readonly<Record<string, Field>> = {
  y: (field, { moment }) => {
    const year = String(moment.getUTCFullYear()).padStart(4, '0');
    return field.length > 2 ? year : year.slice(-2);
  },
  m: (field, { moment, locale }) =>
    field.length < 3 ? pad(field, moment.getUTCMonth() + 1) : monthName(field, moment, locale.calendar()),
  d: (field, { moment, locale }) =>
    field.length < 3 ? pad(field, moment.getUTCDate()) : dayName(field, moment, locale.calendar()),
  h: (field, { moment, half }) => pad(field, half ? moment.getUTCHours() % 12 || 12 : moment.getUTCHours()),
  n: (field, { moment }) => pad(field, moment.getUTCMinutes()),
  s: (field, { moment }) => pad(field, moment.getUTCSeconds()),
};

function dateField(field: string, shown: Shown): string {
  return FIELDS[field.charAt(0)]?.(field, shown) ?? field;
}

function monthName(field: string, moment: Date, { monthNames, monthAbbreviations }: Calendar): string {
  const month = moment.getUTCMonth();
  if (field.length === 5) return monthNames[month]!.charAt(0).toUpperCase();
  return (field.length === 3 ? monthAbbreviations : monthNames)[month]!;
}

function dayName(field: string, moment: Date, { dayNames, dayAbbreviations }: Calendar): string {
  return (field.length === 3 ? dayAbbreviations : dayNames)[moment.getUTCDay()]!;
}

function elapsed(field: string, serial: number): string {
  const seconds = Math.round(Math.abs(serial) * 86_400);
  const unit = field.startsWith('h') ? 3600 : field.startsWith('m') ? 60 : 1;
  return (serial < 0 ? '-' : '') + String(Math.floor(seconds / unit)).padStart(field.length, '0');
}
