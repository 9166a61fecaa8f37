import { measureOf, type Accumulator, type Activity, type Measure, type MeasureCode } from './measure';

/** A sum of one number per supplier. */
function sumOf(numberOf: (activity: Readonly<Activity>) => number): Accumulator<number> {
  return {
    init: () => 0,
    add: (sum, activity) => sum + numberOf(activity),
    merge: (one, other) => one + other,
    value: (sum) => sum,
  };
}

/** Measures of the list of Indicateurs; a new one is an accumulator here. */
export const measures: Readonly<Record<MeasureCode, Measure>> = {
  amount: measureOf(
    sumOf(({ amount }) => amount),
    { unit: 'amount' },
  ),
  suppliers: measureOf(
    sumOf(({ purchases }) => (purchases > 0 ? 1 : 0)),
    { unit: 'count' },
  ),
};
