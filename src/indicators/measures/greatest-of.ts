import type { Accumulator } from './measure';

/** The sum of the greatest amounts of a number of suppliers: what concentration is read from. */
export function greatestOf(count: number): Accumulator<readonly number[]> {
  const keep = (amounts: readonly number[]): readonly number[] =>
    [...amounts].sort((one, other) => other - one).slice(0, count);
  return {
    init: () => [],
    add: (kept, { amount }) => {
      const least = kept[count - 1];
      return amount <= 0 || (least !== undefined && amount <= least) ? kept : keep([...kept, amount]);
    },
    merge: (one, other) => keep([...one, ...other]),
    value: (kept) => kept.reduce((sum, amount) => sum + amount, 0),
  };
}
