import { greatestOf } from './greatest-of';
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

function countOf(isCounted: (activity: Readonly<Activity>) => boolean): Accumulator<number> {
  return sumOf((activity) => (isCounted(activity) ? 1 : 0));
}

/** Measures of the list of Indicateurs; a new one is an accumulator here. */
export const measures: Readonly<Record<MeasureCode, Measure>> = {
  amount: measureOf(
    sumOf(({ amount }) => amount),
    { unit: 'amount' },
  ),
  suppliers: measureOf(
    countOf(({ purchases }) => purchases > 0),
    { unit: 'count' },
  ),
  newSuppliers: measureOf(
    countOf(({ purchases, isNew }) => purchases > 0 && isNew),
    { unit: 'count', yearsNeeded: 3 },
  ),
  keptSuppliers: measureOf(
    countOf(({ purchases, purchasesBefore }) => purchases > 0 && purchasesBefore > 0),
    { unit: 'count', over: 'formerSuppliers', comparesPeriods: true, yearsNeeded: 2 },
  ),
  formerSuppliers: measureOf(
    countOf(({ purchasesBefore }) => purchasesBefore > 0),
    { unit: 'count', comparesPeriods: true, yearsNeeded: 2 },
  ),
  topTen: measureOf(greatestOf(10), { unit: 'amount', over: 'amount' }),
};
