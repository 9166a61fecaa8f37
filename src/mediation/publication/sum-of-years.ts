import { isTellable, type Histogram } from './dimensions';

/** Every way to share a total among groups that have a largest size each. */
function* sharesOf(total: number, largest: Histogram): Generator<Histogram> {
  const [first, ...rest] = largest;
  if (first === undefined) {
    if (total === 0) yield [];
    return;
  }
  const room = rest.reduce((sum, count) => sum + count, 0);
  for (let count = Math.max(0, total - room); count <= Math.min(first, total); count++) {
    for (const others of sharesOf(total - count, rest)) yield [count, ...others];
  }
}

function minus(whole: Histogram, part: Histogram): Histogram {
  return whole.map((count, group) => count - (part[group] ?? 0));
}

/** Whether years of these totals, none of which could be told alone, can add up to a histogram. */
function canAddUp(sum: Histogram, totals: readonly number[], smallest: number): boolean {
  const [total, ...others] = totals;
  if (total === undefined) return sum.every((count) => count === 0);
  if (others.length === 0) return !isTellable(sum, smallest);
  for (const year of sharesOf(total, sum)) {
    if (!isTellable(year, smallest) && canAddUp(minus(sum, year), others, smallest)) return true;
  }
  return false;
}

/** Whether no group of a year would be known, below the smallest size that may be told, from the sum and the totals. */
function isYearHidden(sum: Histogram, total: number, others: readonly number[], smallest: number): boolean {
  const seen: Set<number>[] = sum.map(() => new Set());
  const isHidden = (): boolean =>
    seen.every((values) => values.size > 1 || (values.size === 1 && Math.min(...values) >= smallest));
  for (const year of sharesOf(total, sum)) {
    if (isTellable(year, smallest) || !canAddUp(minus(sum, year), others, smallest)) continue;
    year.forEach((count, group) => seen[group]?.add(count));
    if (seen.every((values) => values.size > 1)) return true;
  }
  return isHidden();
}

/** The histogram of several years together. */
export function sumOf(years: readonly Histogram[]): Histogram {
  const [first = [], ...others] = years;
  return first.map((count, group) => others.reduce((sum, year) => sum + (year[group] ?? 0), count));
}

/**
 * Whether the sum of years that could not be told alone can be told: every group has enough cases, and a reader who
 * knows the rules, the total of each year, and that none of them was told, cannot work out a group of a year that is
 * below the smallest size.
 */
export function isSumTellable(years: readonly Histogram[], smallest: number): boolean {
  const sum = sumOf(years);
  const totals = years.map((year) => year.reduce((total, count) => total + count, 0));
  const othersThan = (year: number): readonly number[] => totals.filter((_, other) => other !== year);
  return (
    isTellable(sum, smallest) &&
    totals.every((total, year) => total === 0 || isYearHidden(sum, total, othersThan(year), smallest))
  );
}
