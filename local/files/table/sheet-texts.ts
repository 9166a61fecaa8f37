import { styleAt } from '../../store/style-runs';
import type { StoredSheet, StoredValue } from '../../store/workbook';

const millisecondsPerDay = 86_400_000;
const unixEpoch = 25569;

/** True for a number format that shows a date or a time (quoted words and colours left out). */
function isDateFormat(format: string | undefined): boolean {
  return format !== undefined && /[dyhs]|m{3,}|\bm{1,2}\b/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));
}

/** A number without exponent, every digit that the file has. */
function plainNumber(value: number): string {
  const text = String(value);
  if (!text.includes('e')) return text;
  return Number.isInteger(value) ? BigInt(value).toString() : value.toFixed(20).replace(/0+$/, '');
}

function isoOf(serial: number): string {
  const iso = new Date(Math.round((serial - unixEpoch) * millisecondsPerDay)).toISOString();
  return Number.isInteger(serial) ? iso.slice(0, 10) : iso.slice(0, 19);
}

/** The cells of a sheet as texts: dates in ISO, numbers in full, so that they are read as those of a .csv. */
export function sheetTexts(sheet: StoredSheet): string[][] {
  const text = (value: StoredValue, row: number, column: number): string => {
    if (typeof value === 'boolean') return value ? 'VRAI' : 'FAUX';
    if (typeof value === 'string') return value;
    return isDateFormat(styleAt(sheet, row, column).numberFormat) ? isoOf(value) : plainNumber(value);
  };
  return Array.from(sheet.values, (values, row) =>
    (values ?? []).map((value, column) => text(value, row + 1, column + 1)),
  );
}
