import { dayOf, type Day } from '../../model/day';

/**
 * A day as French or ISO writers put it: « 31/12/2025 », « 31-12-25 », « 31.12.2025 », « 2025-12-31 »,
 * « 2025-12-31T10:00:00Z », « 20251231 ». Undefined where the calendar has no such day or the year is out of
 * 1900–2199. Two-digit years are of this century up to 79.
 */
export function parseDay(text: string): Day | undefined {
  const bare = text.trim();
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T ].*)?$/.exec(bare) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(bare);
  if (iso) return dayWithin(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const french = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?:[T ]\d.*)?$/.exec(bare);
  if (!french) return undefined;
  const year = Number(french[3]);
  const fullYear = french[3]?.length === 2 ? year + (year < 80 ? 2000 : 1900) : year;
  return dayWithin(fullYear, Number(french[2]), Number(french[1]));
}

function dayWithin(year: number, month: number, dayOfMonth: number): Day | undefined {
  return year >= 1900 && year < 2200 ? dayOf(year, month, dayOfMonth) : undefined;
}
