import type { measureLabels, purchaseMeasureLabels } from '../../../sheets-templates/indicators-tab';
import { addNumber, intAt, numberAt } from '../../model/typed-column';
import type { Activities, ActivityColumns } from './activities';

export type MeasureCode = keyof typeof measureLabels;
export type PurchaseMeasureCode = keyof typeof purchaseMeasureLabels;

/** The states of one aggregate, one per place (period × kind of supplier): they take entries, and merge into totals. */
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
  /** States that hold nothing yet, for a number of places. */
  readonly start: (places: number) => MeasureRun;
}

/** States that add up one column of the activities: the frequent case, a bare loop over flat arrays. */
export function sumOf(column: keyof ActivityColumns): Measure['start'] {
  return (places) => {
    const sums = new Float64Array(places);
    return {
      addAll: (activities) => {
        const { place, count } = activities;
        const added = activities[column];
        for (let entry = 0; entry < count; entry++) addNumber(sums, intAt(place, entry), numberAt(added, entry));
      },
      total: (first, kinds) => {
        let sum = 0;
        for (const kind of kinds) sum += numberAt(sums, first + kind);
        return sum;
      },
    };
  };
}
