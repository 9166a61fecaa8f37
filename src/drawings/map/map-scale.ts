/** Classes of a measure: a value belongs to the first class whose upper bound it does not pass. */
export interface MapScale {
  /** Upper bounds, growing; the last is the greatest value. */
  readonly bounds: readonly number[];
  /** Fill of each class, from the lightest; grey and colour-blind readers see the same order. */
  readonly fills: readonly string[];
}

/** One hue, each step darker than the one before: the order survives a print in grey. */
const ramp = ['#deebf7', '#abcde6', '#6ba3d0', '#2f6fb0', '#0b3c78'];

/** Five classes at most, each with as many departments as the others; fewer where values repeat. */
export function scaleOf(values: readonly number[]): MapScale {
  const sorted = [...values].sort((one, other) => one - other);
  const bounds = ramp.flatMap((_, step) => {
    const place = Math.ceil(((step + 1) * sorted.length) / ramp.length) - 1;
    return sorted[place] ?? [];
  });
  const distinct = bounds.filter((bound, index) => bounds.indexOf(bound) === index);
  const fills = distinct.map((_, index) => {
    const place = distinct.length === 1 ? 2 : Math.round((index * (ramp.length - 1)) / (distinct.length - 1));
    return ramp[place] ?? '';
  });
  return { bounds: distinct, fills };
}

/** Number of the class of a value. */
export function classOf(value: number, { bounds }: MapScale): number {
  const found = bounds.findIndex((bound) => value <= bound);
  return found < 0 ? bounds.length - 1 : found;
}
