import { greatestOf } from './greatest-of';
import { purchaseMeasureLabels } from '../../../sheets-templates/indicators-tab';
import { sumOf, type Measure, type MeasureCode, type PurchaseMeasureCode } from './measure';

/** Whether a measure is one of purchases. */
export function isOfPurchases(measure: MeasureCode): measure is PurchaseMeasureCode {
  return measure in purchaseMeasureLabels;
}

/** Measures of the list of Indicateurs; a new one is a sum of a column, or states of its own, here. */
export const measures: Readonly<Record<PurchaseMeasureCode, Measure>> = {
  amount: { unit: 'amount', start: sumOf('amount') },
  suppliers: { unit: 'count', start: sumOf('active') },
  newSuppliers: { unit: 'count', yearsNeeded: 3, start: sumOf('fresh') },
  keptSuppliers: {
    ...{ unit: 'count', over: 'formerSuppliers', comparesPeriods: true, yearsNeeded: 2 },
    start: sumOf('kept'),
  },
  formerSuppliers: { unit: 'count', comparesPeriods: true, yearsNeeded: 2, start: sumOf('former') },
  establishments: { unit: 'count', start: sumOf('establishments') },
  topTen: { unit: 'amount', over: 'amount', start: greatestOf(10) },
};
