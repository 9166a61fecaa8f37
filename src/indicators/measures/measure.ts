import type { measureLabels } from '../../../sheets-templates/indicators-tab';

export type MeasureCode = keyof typeof measureLabels;

/** What one supplier did in one period and scope. */
export interface Activity {
  /** Cents, credit notes taken off. */
  amount: number;
  /** Lines of a positive amount: a supplier is active by these, never by a credit note alone. */
  purchases: number;
  /** The same in the period just before, of the same kind; 0 where the grid has none. */
  purchasesBefore: number;
  /** Its very first purchase falls in the period. */
  isNew: boolean;
}

/** An aggregate over suppliers: a state that takes activities one by one and merges with its like. Both may change `state` and `one`. */
export interface Accumulator<State> {
  readonly init: () => State;
  readonly add: (state: State, activity: Readonly<Activity>) => State;
  readonly merge: (one: State, other: State) => State;
  readonly value: (state: State) => number;
}

/** The states of one aggregate, one per place (period × kind of supplier), their type hidden. */
export interface MeasureRun {
  readonly add: (place: number, activity: Readonly<Activity>) => void;
  /** Value of the merged states of some places. */
  readonly total: (places: readonly number[]) => number;
}

export interface Measure {
  readonly unit: 'amount' | 'count';
  /** Measure of the denominator, where it is another one. */
  readonly over?: MeasureCode;
  /** Looks at the period before. */
  readonly comparesPeriods?: true;
  /** Fiscal years of data, the period's included, without which the measure says nothing. */
  readonly yearsNeeded?: number;
  readonly start: (places: number) => MeasureRun;
}

/** A measure from its accumulator. */
export function measureOf<State>(accumulator: Accumulator<State>, about: Omit<Measure, 'start'>): Measure {
  const { init, add, merge, value } = accumulator;
  const start = (places: number): MeasureRun => {
    const states = Array.from({ length: places }, init);
    return {
      add: (place, activity) => {
        const state = states[place];
        if (state !== undefined) states[place] = add(state, activity);
      },
      total: (wanted) => {
        let merged = init();
        for (const place of wanted) {
          const state = states[place];
          if (state !== undefined) merged = merge(merged, state);
        }
        return value(merged);
      },
    };
  };
  return { ...about, start };
}
