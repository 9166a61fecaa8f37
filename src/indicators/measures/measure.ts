import type { measureLabels, purchaseMeasureLabels } from '../../../sheets-templates/indicators-tab';
import { addNumber, intAt, numberAt } from '../../model/typed-column';
import type { Activities } from './activities';

export type MeasureCode = keyof typeof measureLabels;
export type PurchaseMeasureCode = keyof typeof purchaseMeasureLabels;

/** An aggregate over suppliers: a state that takes entries of activities one by one and merges with its like. Both may change `state` and `one`. */
export interface Accumulator<State> {
  readonly init: () => State;
  readonly add: (state: State, activities: Activities, entry: number) => State;
  readonly merge: (one: State, other: State) => State;
  readonly value: (state: State) => number;
}

/** The states of one aggregate, one per place (period × kind of supplier), their type hidden. */
export interface MeasureRun {
  readonly addAll: (activities: Activities) => void;
  /** Value of the merged states of some kinds in the period whose places begin at `first`. */
  readonly total: (first: number, kinds: readonly number[]) => number;
}

export interface Measure {
  readonly unit: 'amount' | 'count';
  /** Measure of the denominator, where it is another one. */
  readonly over?: PurchaseMeasureCode;
  /** Looks at the period before. */
  readonly comparesPeriods?: true;
  /** Fiscal years of data, the period's included, without which the measure says nothing. */
  readonly yearsNeeded?: number;
  readonly start: (places: number) => MeasureRun;
}

type About = Omit<Measure, 'start'>;

/** A measure from its accumulator. */
export function measureOf<State>(accumulator: Accumulator<State>, about: About): Measure {
  const { init, add, merge, value } = accumulator;
  const start = (places: number): MeasureRun => {
    const states = Array.from({ length: places }, init);
    return {
      addAll: (activities) => {
        for (let entry = 0; entry < activities.count; entry++) {
          const place = intAt(activities.place, entry);
          const state = states[place];
          if (state !== undefined) states[place] = add(state, activities, entry);
        }
      },
      total: (first, kinds) => {
        let merged = init();
        for (const kind of kinds) {
          const state = states[first + kind];
          if (state !== undefined) merged = merge(merged, state);
        }
        return value(merged);
      },
    };
  };
  return { ...about, start };
}

/** A measure that adds up one number per entry: the frequent case of an accumulator, on flat arrays. */
export function sumOf(numberOf: (activities: Activities, entry: number) => number, about: About): Measure {
  const start = (places: number): MeasureRun => {
    const sums = new Float64Array(places);
    return {
      addAll: (activities) => {
        for (let entry = 0; entry < activities.count; entry++) {
          addNumber(sums, intAt(activities.place, entry), numberOf(activities, entry));
        }
      },
      total: (first, kinds) => {
        let sum = 0;
        for (const kind of kinds) sum += numberAt(sums, first + kind);
        return sum;
      },
    };
  };
  return { ...about, start };
}
