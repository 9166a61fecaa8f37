import { intAt, numberAt } from '../../model/typed-column';
import { greatestOf } from './greatest-of';
import type { Activities } from './activities';
import { purchaseMeasureLabels } from '../../../sheets-templates/indicators-tab';
import { measureOf, sumOf, type Measure, type MeasureCode, type PurchaseMeasureCode } from './measure';

function isActive({ purchases }: Activities, entry: number): number {
  return intAt(purchases, entry) > 0 ? 1 : 0;
}

function wasActive({ purchasesBefore }: Activities, entry: number): number {
  return intAt(purchasesBefore, entry) > 0 ? 1 : 0;
}

/** Whether a measure is one of purchases. */
export function isOfPurchases(measure: MeasureCode): measure is PurchaseMeasureCode {
  return measure in purchaseMeasureLabels;
}

/** Measures of purchases of the list of Indicateurs; a new one is a sum or an accumulator here. */
export const measures: Readonly<Record<PurchaseMeasureCode, Measure>> = {
  amount: sumOf(({ amount }, entry) => numberAt(amount, entry), { unit: 'amount' }),
  suppliers: sumOf(isActive, { unit: 'count' }),
  newSuppliers: sumOf((activities, entry) => isActive(activities, entry) * intAt(activities.isNew, entry), {
    unit: 'count',
    yearsNeeded: 3,
  }),
  keptSuppliers: sumOf((activities, entry) => isActive(activities, entry) * wasActive(activities, entry), {
    unit: 'count',
    over: 'formerSuppliers',
    comparesPeriods: true,
    yearsNeeded: 2,
  }),
  formerSuppliers: sumOf(wasActive, { unit: 'count', comparesPeriods: true, yearsNeeded: 2 }),
  establishments: sumOf(({ establishments }, entry) => intAt(establishments, entry), { unit: 'count' }),
  topTen: measureOf(greatestOf(10), { unit: 'amount', over: 'amount' }),
};
