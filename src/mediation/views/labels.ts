import { civilOf, type Day } from '../../model/day';
import type { ColumnDefinition } from '../../workbook/define-tab';
import { reveal } from '../../model/secret/reveal';
import type { Secret } from '../../model/secret/secret';

/** What a secret text says; '' where there is none. For the mediator's own screen and papers. */
export function plain(secret: Secret<string> | undefined): string {
  return secret === undefined ? '' : reveal(secret);
}

/** `31/12/2026`; '' without a day. */
export function frenchDay(day: Day | undefined): string {
  if (day === undefined) return '';
  const { year, month, dayOfMonth } = civilOf(day);
  return `${String(dayOfMonth).padStart(2, '0')}/${String(month).padStart(2, '0')}/${year}`;
}

/** The label of a code in the list of its column; the code itself where the list has none. */
export function labelOf(column: ColumnDefinition, code: string | undefined): string {
  return code === undefined ? '' : (column.choices?.[code] ?? code);
}
