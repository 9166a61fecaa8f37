import type { Entry } from './entry';
import type { Locale } from './locale';
import { parseDateOrTime } from './parse-date';

const text = (value: string): Entry => ({ kind: 'value', value });

/**
 * Reads a text as the platform reads what a user types: numbers, percentages, money, dates, booleans, formulas.
 * @see https://developers.google.com/apps-script/reference/spreadsheet/range#setValue(Object)
 */
export function parseEntry(entry: string, locale: Locale, thisYear: number, isTextCell = false): Entry {
  if (entry === '' || isTextCell) return text(entry);
  if (entry.startsWith('=') && entry.length > 1) return { kind: 'formula', text: entry };
  if (entry.startsWith("'")) return text(entry.slice(1));
  const trimmed = entry.trim();
  if (startsLikeWord(trimmed) && !isWordToRead(trimmed)) return text(entry);
  return parseTyped(trimmed, locale, thisYear) ?? text(entry);
}

function startsLikeWord(entry: string): boolean {
  const first = entry.charCodeAt(0) | 0x20;
  return first >= 0x61 && first <= 0x7a;
}

/** Booleans and days such as `Jan 5, 2025` are the only entries read that start with a letter. */
function isWordToRead(entry: string): boolean {
  return entry.length <= 6 || (entry.length <= 30 && /^\p{L}{3,9}\.? \d{1,2}(?:$|[, ])/u.test(entry));
}

/** Entries with digits as read before: real columns repeat their dates and amounts. */
const remembered = new Map<string, Entry | null>();
const MOST_REMEMBERED = 20_000;

function parseTyped(entry: string, locale: Locale, thisYear: number): Entry | null {
  if (!/\d/.test(entry)) return parseBoolean(entry, locale);
  const key = `${locale.name}${thisYear}${entry}`;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const parsed = parseNumber(entry, locale) ?? parseDateOrTime(entry, locale, thisYear);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(key, parsed);
  return parsed;
}

function parseBoolean(entry: string, locale: Locale): Entry | null {
  const word = entry.toUpperCase();
  if (word === 'TRUE' || word === locale.yes) return { kind: 'value', value: true };
  return word === 'FALSE' || word === locale.no ? { kind: 'value', value: false } : null;
}

const CURRENCY = /^(-?)\s*[$€£]\s*(-?[\d.].*)$|^(-?[\d.].*?)\s*[$€£]$/;

function parseNumber(entry: string, locale: Locale): Entry | null {
  const money = CURRENCY.exec(entry);
  if (money) return parseMoney(entry, money, locale);
  if (entry.endsWith('%')) {
    return withFormat(entry.slice(0, -1).trimEnd(), locale, 100, (decimals) => (decimals ? '0.00%' : '0%'));
  }
  const value = plainNumber(entry, locale);
  if (value === null) return null;
  if (/e/i.test(entry)) return { kind: 'value', value, numberFormat: '0.00E+00' };
  if (!hasGroups(entry, locale)) return { kind: 'value', value };
  return { kind: 'value', value, numberFormat: entry.includes(locale.decimal) ? '#,##0.00' : '#,##0' };
}

function parseMoney(entry: string, money: RegExpExecArray, locale: Locale): Entry | null {
  if (!entry.includes(locale.currencySymbol)) return null;
  const digits = money[3] ?? `${money[1] ?? ''}${money[2] ?? ''}`;
  return withFormat(digits, locale, 1, (decimals) => locale.currencyFormat(decimals ? '.00' : ''));
}

function withFormat(
  digits: string,
  locale: Locale,
  divisor: number,
  formatFor: (hasDecimals: boolean) => string,
): Entry | null {
  const number = plainNumber(digits, locale);
  if (number === null) return null;
  return { kind: 'value', value: number / divisor, numberFormat: formatFor(digits.includes(locale.decimal)) };
}

function hasGroups(entry: string, locale: Locale): boolean {
  return entry.replace(locale.groupsTyped, '') !== entry;
}

/** A number without sign of money or percentage; null if the locale does not read one. */
function plainNumber(entry: string, locale: Locale): number | null {
  const [whole = '', ...rest] = entry.split(locale.decimal);
  if (rest.length > 1) return null;
  const ungrouped = whole.replace(locale.groupsTyped, '');
  if (rest.length === 1 && locale.decimal !== '.' && rest[0]!.includes('.')) return null;
  const canonical = rest.length === 1 ? `${ungrouped}.${rest[0]!}` : ungrouped;
  if (locale.decimal !== '.' && ungrouped.includes('.')) return null;
  return /^-?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(canonical) ? Number(canonical) : null;
}
