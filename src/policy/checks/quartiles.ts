/** Bounds beyond which a value is an outlier: a quarter and three quarters, and one and a half times what lies between. */
export interface Fences {
  readonly firstQuartile: number;
  readonly low: number;
  readonly high: number;
}

/** Quantile by the median-unbiased method (Hyndman and Fan, type 8), as Cardinal takes it. */
function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length + 1 / 3) * share + 1 / 3;
  const below = Math.floor(place);
  const lower = sorted[Math.max(0, Math.min(sorted.length, below) - 1)] ?? 0;
  const upper = sorted[Math.max(0, Math.min(sorted.length, below + 1) - 1)] ?? 0;
  return lower + (place - below) * (upper - lower);
}

/**
 * The fences of a set of values (Tukey); undefined where there is none.
 * @see https://cardinal.readthedocs.io/en/latest/cli/indicators/R/024.html
 */
export function fencesOf(values: readonly number[]): Fences | undefined {
  if (values.length === 0) return undefined;
  const sorted = [...values].sort((one, other) => one - other);
  const firstQuartile = quantile(sorted, 0.25);
  const third = quantile(sorted, 0.75);
  const margin = 1.5 * (third - firstQuartile);
  return { firstQuartile, low: firstQuartile - margin, high: third + margin };
}

/** The value under which a share of the set lies; 0 for an empty set. */
export function percentileOf(values: readonly number[], share: number): number {
  return quantile(
    [...values].sort((one, other) => one - other),
    share,
  );
}
