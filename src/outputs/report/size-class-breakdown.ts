import { explainFigure, type Component } from '../../indicators/explain-figure';
import { periodGridOf } from '../../indicators/period-grid';
import { wholeScope } from '../../law/scope';
import type { Day } from '../../model/day';
import { amountOfCents, eurosOf } from '../../model/amount';
import { supplierBookOf, type Sources } from '../read-sources';

/** Purchases of one size class in the year; `others`: those that no share counts. */
export interface ClassTotals {
  readonly sizeClass: 'TPE' | 'PME' | 'ETI' | 'GE' | 'others';
  /** Euros with two decimals. */
  readonly amount: number;
  readonly suppliers: number;
}

/** Purchases of the year by size class. */
export interface Breakdown {
  readonly classes: readonly ClassTotals[];
  /** Sum of the four classes, in euros; what shares are taken of. */
  readonly qualifiedAmount: number;
  readonly qualifiedSuppliers: number;
  readonly amount: number;
  readonly suppliers: number;
  /** Lines of Achats that no figure counts. */
  readonly leftOut: number;
}

const shownClasses = ['TPE', 'PME', 'ETI', 'GE'] as const;

/** The indicator whose parts are shown: the share of TPE and PME. */
const explainedCode = 'ACH-01';

function placeOf({ basis, inDenominator }: Component): ClassTotals['sizeClass'] {
  const sizeClass = basis.by === 'sizeClass' && inDenominator ? basis.sizeClass : undefined;
  return shownClasses.find((shown) => shown === sizeClass) ?? 'others';
}

/** The parts of ACH-01 in a year; undefined where the year has no purchase or the indicator is not there. */
export function breakdownOf(sources: Sources, year: number, today: Day): Breakdown | undefined {
  const { facts, profiles, exclusions } = sources.purchases;
  const { fiscalStart } = sources.settings.settings;
  const definition = sources.indicators.definitions.find(({ code }) => code === explainedCode);
  const period = periodGridOf(new Set(facts.slot), fiscalStart, today).periods.find(
    ({ name }) => name === String(year),
  );
  if (!definition || !period) return undefined;
  const { components } = explainFigure({
    ...{ definition, period, scope: wholeScope, facts, profiles, book: supplierBookOf(sources), unnamed: 0 },
  });
  const totalOf = (wanted: ClassTotals['sizeClass']): ClassTotals => {
    const found = components.filter((part) => placeOf(part) === wanted);
    return {
      sizeClass: wanted,
      amount: eurosOf(amountOfCents(found.reduce((sum, part) => sum + part.amount, 0))),
      suppliers: found.reduce((sum, part) => sum + part.suppliers, 0),
    };
  };
  const qualified = shownClasses.map(totalOf);
  const others = totalOf('others');
  const sum = (totals: readonly ClassTotals[], key: 'amount' | 'suppliers'): number =>
    Number(totals.reduce((total, one) => total + one[key], 0).toFixed(2));
  const classes = [...qualified, others];
  return {
    classes,
    qualifiedAmount: sum(qualified, 'amount'),
    qualifiedSuppliers: sum(qualified, 'suppliers'),
    amount: sum(classes, 'amount'),
    suppliers: sum(classes, 'suppliers'),
    leftOut: exclusions.reduce((total, { count }) => total + count, 0),
  };
}
