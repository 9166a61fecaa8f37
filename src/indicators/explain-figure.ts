import type { Establishments } from '../facts/purchases/establishments';
import type { PurchaseFacts } from '../facts/purchases/read-purchases';
import type { ScopeProfiles } from '../law/scope-profiles';
import type { Scope } from '../law/scope';
import { fiscalYearOf, type FiscalStart, type Period } from '../model/period';
import type { SizeClass } from '../model/size-class';
import { intAt, numberAt } from '../model/typed-column';
import { sizeClassInYear, type ClassInYear, type FrozenClass } from '../suppliers/size-class-in-year';
import type { Supplier } from '../suppliers/supplier';
import type { IndicatorDefinition } from './definition';
import { supplierMeets } from './evaluate-indicators';
import { strictKindsOf } from './kinds';
import { holds } from './period-grid';
import { membershipOf } from './populations';
import { traitsOf, type SupplierTraits } from './supplier-traits';

/** One figure and what it was computed from. */
export interface ExplainInput {
  readonly definition: IndicatorDefinition;
  readonly period: Period;
  readonly scope: Scope;
  readonly facts: PurchaseFacts;
  readonly establishments: Establishments;
  readonly profiles: ScopeProfiles;
  readonly suppliers: readonly Supplier[];
  readonly fiscalStart: FiscalStart;
  readonly frozen?: FrozenClass;
}

/** Purchases of the suppliers of one class and origin. */
export interface Component {
  readonly sizeClass: SizeClass;
  readonly origin: ClassInYear['origin'];
  readonly inNumerator: boolean;
  readonly inDenominator: boolean;
  readonly presumed: boolean;
  /** Cents; credit notes taken off. */
  readonly amount: number;
  /** Suppliers with at least one purchase of a positive amount. */
  readonly suppliers: number;
  readonly lines: number;
}

export interface Explanation {
  /** The greatest amounts first. */
  readonly components: readonly Component[];
  /** Lines of Achats in the numerator: the first 200, and how many there are. */
  readonly rows: { readonly lines: readonly number[]; readonly count: number };
}

const keptLines = 200;

interface Building {
  readonly about: Omit<Component, 'amount' | 'suppliers' | 'lines'>;
  amount: number;
  lines: number;
  readonly suppliers: Set<number>;
}

/** What an establishment is to the indicator, worked out once for each. */
function judgeOf(input: ExplainInput): (establishment: number) => Building['about'] | undefined {
  const { definition, suppliers, scope, establishments } = input;
  const year = fiscalYearOf(input.period.last, input.fiscalStart);
  const strictKinds = strictKindsOf(year, input.fiscalStart);
  const population = membershipOf(definition.population);
  const whole = definition.relativeTo === undefined ? undefined : membershipOf(definition.relativeTo);
  const known = new Map<number, Building['about'] | undefined>();
  const about = (supplier: Supplier, elsewhere: boolean): Building['about'] => {
    const found = sizeClassInYear(supplier, year, input.frozen);
    const traits: SupplierTraits = traitsOf(supplier, found, strictKinds, elsewhere);
    return {
      ...{ sizeClass: found.sizeClass, origin: found.origin, presumed: population.isPresumed(traits) },
      ...{ inNumerator: population.has(traits), inDenominator: whole?.has(traits) ?? false },
    };
  };
  return (establishment) => {
    if (!known.has(establishment)) {
      const supplier = suppliers[intAt(establishments.supplier, establishment)];
      const elsewhere = establishments.elsewhere[establishment] === 1;
      known.set(establishment, supplier && supplierMeets(supplier, scope) ? about(supplier, elsewhere) : undefined);
    }
    return known.get(establishment);
  };
}

/** Components and rows behind one figure: one loop over the facts, asked for by a person. */
export function explainFigure(input: ExplainInput): Explanation {
  const { facts, period, profiles, scope } = input;
  const judge = judgeOf(input);
  const components = new Map<string, Building>();
  const lines: number[] = [];
  let count = 0;
  const isWanted = (row: number): boolean =>
    holds(period, intAt(facts.slot, row)) && profiles.meets(intAt(facts.profile, row), scope);
  for (let row = 0; row < facts.count; row++) {
    const about = isWanted(row) ? judge(intAt(facts.establishment, row)) : undefined;
    if (!about) continue;
    const key = JSON.stringify(about);
    const component = components.get(key) ?? { about, amount: 0, lines: 0, suppliers: new Set<number>() };
    components.set(key, component);
    const amount = numberAt(facts.amount, row);
    component.amount += amount;
    component.lines++;
    if (amount > 0) component.suppliers.add(intAt(facts.supplier, row));
    if (about.inNumerator && ++count <= keptLines) lines.push(intAt(facts.line, row));
  }
  const all = [...components.values()].map(({ about, amount, suppliers, lines: counted }) => ({
    ...about,
    ...{ amount, suppliers: suppliers.size, lines: counted },
  }));
  return { components: all.sort((one, other) => other.amount - one.amount), rows: { lines, count } };
}
