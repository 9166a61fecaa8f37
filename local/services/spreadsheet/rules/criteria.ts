import { sheetById } from '../../../store/sheets-of-workbook';
import type { StoredCriterion, StoredValue, StoredWorkbook } from '../../../store/workbook';
import type { Context } from '../context';
import { canonicalFormula, localFormula } from '../values/formula-text';
import { localeOf } from '../values/locale';
import { serialClock } from '../values/serial-date';

type StoredArgument = StoredCriterion['values'][number];

/** What a criterion may ask of one number, as methods spell it. */
export const NUMBERS = [
  'EqualTo',
  'GreaterThan',
  'GreaterThanOrEqualTo',
  'LessThan',
  'LessThanOrEqualTo',
  'NotEqualTo',
] as const;

/** `OnOrAfter` as enumerations spell it: `ON_OR_AFTER`. */
export function enumSpelling(words: string): string {
  return words.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase();
}

/** Arguments of a criterion as stored: dates as serial numbers, ranges by place, formulas in canonical form. */
export function storedCriterion(context: Context, type: string, values: readonly unknown[]): StoredCriterion {
  const book = context.activeBook;
  return { type, values: values.map((value) => storedArgument(context, book, value)) };
}

function storedArgument(context: Context, book: StoredWorkbook, value: unknown): StoredArgument {
  if (value instanceof Date) return Math.floor(serialClock(book.timeZone).serialOf(value));
  if (context.classes.range.is(value)) {
    const { sheet, area } = context.classes.range.stateOf(value);
    return { range: area, sheetId: sheet.id };
  }
  if (typeof value === 'string' && value.startsWith('=')) return canonicalFormula(value, localeOf(book.locale));
  if (typeof value === 'object' && value !== null && 'name' in value) return (value as { name(): string }).name();
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
}

/** Arguments of a criterion as a script gets them back. */
export function scriptArguments(context: Context, book: StoredWorkbook, criterion: StoredCriterion): unknown[] {
  const relative: Readonly<Record<string, unknown>> = context.enums.RelativeDate;
  return criterion.values.map((value) => {
    if (typeof value === 'object') {
      const sheet = sheetById(book, value.sheetId);
      return sheet ? context.classes.range.create({ book, sheet, area: value.range }) : null;
    }
    if (criterion.type.startsWith('DATE_')) return scriptDate(book, value, relative);
    if (typeof value === 'string' && value.startsWith('=')) return localFormula(value, localeOf(book.locale));
    return value;
  });
}

function scriptDate(book: StoredWorkbook, value: StoredValue, relative: Readonly<Record<string, unknown>>): unknown {
  if (typeof value === 'number') return serialClock(book.timeZone).dateOf(value);
  return relative[String(value)] ?? value;
}
