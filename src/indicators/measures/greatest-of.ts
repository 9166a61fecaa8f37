import { numberAt } from '../../model/typed-column';
import type { Accumulator } from './measure';

/** Puts an amount at its place among the greatest, which it changes. */
function insert(kept: number[], amount: number, count: number): number[] {
  if (kept.length === count && amount <= (kept[count - 1] ?? 0)) return kept;
  let place = kept.length;
  while (place > 0 && (kept[place - 1] ?? 0) < amount) place--;
  kept.splice(place, 0, amount);
  if (kept.length > count) kept.pop();
  return kept;
}

/** The sum of the greatest amounts of a number of suppliers, credit balances left out: what concentration is read from. */
export function greatestOf(count: number): Accumulator<number[]> {
  return {
    init: () => [],
    add: (kept, activities, entry) => {
      const amount = numberAt(activities.amount, entry);
      return amount > 0 ? insert(kept, amount, count) : kept;
    },
    merge: (one, other) => other.reduce((kept, amount) => insert(kept, amount, count), one),
    value: (kept) => kept.reduce((sum, amount) => sum + amount, 0),
  };
}
