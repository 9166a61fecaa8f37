import { isDateFormat } from '../../store/is-date-format';
import type { StoredSheet, StoredValue } from '../../store/workbook';

const MILLISECONDS_PER_DAY = 86_400_000;
const UNIX_EPOCH = 25_569;
/** 31/12/9999, the last day that Excel knows. */
const LAST_DAY = 2_958_465;

/** The cells of a sheet as texts: dates in ISO, numbers in full, so that they are read as those of a .csv. */
export function sheetTexts(sheet: StoredSheet): string[][] {
  const dates = sheet.styles.map((runs) => runs?.filter(({ style }) => isDateFormat(style.numberFormat)) ?? []);
  const isDate = (row: number, column: number): boolean =>
    dates[column]?.some(({ first, last }) => first <= row && row <= last) ?? false;
  return Array.from(sheet.values, (values, row) =>
    (values ?? []).map((value, column) => cellText(value, typeof value === 'number' && isDate(row + 1, column))),
  );
}

function cellText(value: StoredValue, isDate: boolean): string {
  if (typeof value === 'boolean') return value ? 'VRAI' : 'FAUX';
  if (typeof value === 'string') return value;
  return isDate && value >= 0 && value <= LAST_DAY ? isoOf(value) : plainNumber(value);
}

/** `2026-11-23`, `2026-11-23T08:30:00`, or `08:30:00` for a time without a day. */
function isoOf(serial: number): string {
  const seconds = Math.round((serial - UNIX_EPOCH) * (MILLISECONDS_PER_DAY / 1000));
  const iso = new Date(seconds * 1000).toISOString().slice(0, 19);
  if (serial < 1) return iso.slice(11);
  return iso.endsWith('T00:00:00') ? iso.slice(0, 10) : iso;
}

/**
 * A number without exponent, with the 15 digits that Excel itself shows: 0.1+0.2 is 0.3 there.
 * @internal for its tests
 */
export function plainNumber(value: number): string {
  const [digits = '', exponent] = String(Number(value.toPrecision(15))).split('e');
  if (exponent === undefined) return digits;
  const sign = digits.startsWith('-') ? '-' : '';
  const [whole = '', fraction = ''] = digits.replace('-', '').split('.');
  const point = whole.length + Number(exponent);
  const all = whole + fraction;
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${all}`;
  return point >= all.length ? sign + all.padEnd(point, '0') : `${sign}${all.slice(0, point)}.${all.slice(point)}`;
}
