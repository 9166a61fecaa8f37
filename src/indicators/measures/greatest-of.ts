import { intAt, numberAt } from '../../model/typed-column';
import type { MeasureRun } from './measure';

/** Puts an amount at its place among the greatest of one place, the greatest first, where it is one of them. */
function insert(kept: Float64Array, first: number, count: number, amount: number): void {
  let at = first + count - 1;
  if (amount <= numberAt(kept, at)) return;
  for (; at > first && numberAt(kept, at - 1) < amount; at--) kept[at] = numberAt(kept, at - 1);
  kept[at] = amount;
}

/** The sum of the greatest amounts of a number of suppliers, credit balances left out: what concentration is read from. */
export function greatestOf(count: number): (places: number) => MeasureRun {
  return (places) => {
    const kept = new Float64Array(places * count);
    return {
      addAll: ({ place, amount, count: entries }) => {
        for (let entry = 0; entry < entries; entry++) {
          insert(kept, intAt(place, entry) * count, count, numberAt(amount, entry));
        }
      },
      total: (first, kinds) => {
        const merged = new Float64Array(count);
        for (const kind of kinds) {
          const start = (first + kind) * count;
          for (let at = start; at < start + count; at++) insert(merged, 0, count, numberAt(kept, at));
        }
        return merged.reduce((sum, amount) => sum + amount, 0);
      },
    };
  };
}
