import type { StoredValue } from '../store/workbook';
import { isDateFormat } from '../store/is-date-format';
import { library, type Matrix, type Result } from './spreadsheet-library';

/** Any date format: it only tells the library, and our custom functions, that a number is a date. */
const DATE = 'dd/mm/yyyy';

const SCRIPT_ERROR = '#ERROR!';
const LIBRARY_TEXTS: Readonly<Record<string, string>> = { '#REF!': '#REF', '#VALUE!': '#ERROR' };
const PLATFORM_TEXTS: Readonly<Record<string, string>> = {
  '#REF': '#REF!',
  '#SPILL!': '#REF!',
  '#CYCLE': '#REF!',
  '#ERROR': '#VALUE!',
  '#BAD_EXPR': '#ERROR!',
};

library.errorTexts.add(SCRIPT_ERROR);

/** A stored value as the library reads it. */
export function resultOf(value: StoredValue | undefined, isDate: boolean): Result {
  if (value === undefined || value === '') return { value: null };
  if (typeof value === 'string') return { value: LIBRARY_TEXTS[value] ?? value };
  return isDate ? { value, format: DATE } : { value };
}

/** A result as the store keeps it; errors under the names that the platform shows. */
export function storedValueOf(result: Result | undefined): StoredValue {
  const value = result?.value ?? '';
  if (typeof value === 'number') return Number.isFinite(value) ? value : '#NUM!';
  return typeof value === 'string' ? (PLATFORM_TEXTS[value] ?? value) : value;
}

/** An error as a custom function or a refusal of ours raises it. */
export function scriptError(message: string, text = SCRIPT_ERROR): Result {
  return new library.error(message, text);
}

/** True if the library says that the number is a date. */
export function isDateResult(result: Result | undefined): boolean {
  return typeof result?.value === 'number' && isDateFormat(result.format);
}

/** A date of ours as a result. */
export function dateResult(serial: number): Result {
  return { value: serial, format: DATE };
}

/** True for the columns of a range or of an array, false for a single result. */
export function isMatrix(result: Result | Matrix | undefined): result is Matrix {
  return Array.isArray(result);
}
