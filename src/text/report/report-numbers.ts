import type { Figure } from '../../indicators/figure';
import { isoOf, type Day } from '../../model/day';
import { formatDifference, formatNumber, formatPoints, formatValue } from '../format-figure';
import { frenchDay } from '../french-day';

const hardSpace = '\u00a0';

/** « 1 234 568 € » from euros: a report shows whole euros. */
export function formatEuros(euros: number): string {
  return `${formatNumber(euros, 0)}${hardSpace}€`;
}

/** « 12,3 M€ », « 845 k€ » or « 1 240 € » from euros, for a figure that stands out. */
export function formatShortEuros(euros: number): string {
  const size = Math.abs(euros);
  if (size >= 999_500) return `${formatNumber(euros / 1e6, size < 1e8 ? 1 : 0)}${hardSpace}M€`;
  return size >= 10_000 ? `${formatNumber(euros / 1e3, 0)}${hardSpace}k€` : formatEuros(euros);
}

/** A value of `_figures` as a report writes it; « n.d. » where there is none. */
export function reportValue(value: number | undefined, unit: Figure['unit']): string {
  return value !== undefined && unit === 'amount' ? formatEuros(value) : formatValue(value, unit);
}

/** How far two values are apart, without sign. */
export function reportDistance(difference: number, unit: Figure['unit']): string {
  const size = Math.abs(difference);
  if (unit === 'share') return formatPoints(size);
  return unit === 'amount' ? formatEuros(size) : formatDifference(size, unit).replace(/^\+/, '');
}

/** « 23/11/2026 ». */
export function reportDay(day: Day): string {
  return frenchDay(isoOf(day));
}
