import type { PurchaseFacts } from '../facts/purchases/read-purchases';
import type { ScopeProfiles } from '../law/scope-profiles';
import type { Scope } from '../law/scope';
import { fiscalYearOf, type Period } from '../model/period';
import { intAt, numberAt } from '../model/typed-column';
import { sizeClassInYear } from '../suppliers/size-class-in-year';
import type { Supplier } from '../suppliers/supplier';
import { basisOf, type Basis } from './basis';
import type { IndicatorDefinition } from './definition';
import { supplierMeets } from './evaluate-indicators';
import { namedSite, strictKindsOf, territoryOf, type SupplierBook } from './kinds';
import { holds } from './period-grid';
import { isPresumedIn, populationOf } from './populations';
import { traitsOf } from './supplier-traits';

/** One figure and what it was computed from. */
export interface ExplainInput {
  readonly definition: IndicatorDefinition;
  readonly period: Period;
  readonly scope: Scope;
  readonly facts: PurchaseFacts;
  readonly profiles: ScopeProfiles;
  readonly book: SupplierBook;
  /** Yearly total of the TIH who are not named, in cents, where the figure comprises it. */
  readonly unnamed: number;
}

/** Purchases of the suppliers that stand alike to the indicator. */
export interface Component {
  readonly basis: Basis;
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
  const { definition, scope, book } = input;
  const { suppliers, establishments, fiscalStart, statusOf, frozen } = book;
  const year = fiscalYearOf(input.period.last, fiscalStart);
  const strictKinds = strictKindsOf(year, fiscalStart);
  const known = new Map<number, Building['about'] | undefined>();
  const population = populationOf(definition.population);
  const whole = definition.relativeTo === undefined ? undefined : populationOf(definition.relativeTo);
  const about = (supplier: Supplier, establishment: number): Building['about'] => {
    const sizeClass = sizeClassInYear(supplier, year, frozen);
    const status = statusOf(supplier, year);
    const site = namedSite(establishments, establishment);
    const traits = traitsOf({
      ...{ supplier, sizeClass, status, site, strictKinds },
      ...territoryOf(book, supplier, site),
    });
    return {
      basis: basisOf(population.restsOn, traits, sizeClass, status),
      presumed: isPresumedIn(population, traits),
      ...{ inNumerator: population.has(traits), inDenominator: whole?.has(traits) ?? false },
    };
  };
  return (establishment) => {
    if (!known.has(establishment)) {
      const supplier = suppliers[intAt(establishments.supplier, establishment)];
      const isMet = supplier !== undefined && supplierMeets(supplier, scope);
      known.set(establishment, isMet ? about(supplier, establishment) : undefined);
    }
    return known.get(establishment);
  };
}

/** A total that no line of Achats tells: its purchases stay in the whole, under their suppliers. */
function unnamedComponent(amount: number): Component {
  return {
    ...{ basis: { by: 'unnamed' }, inNumerator: true, inDenominator: false, presumed: false },
    ...{ amount, suppliers: 0, lines: 0 },
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
  const whole = input.unnamed > 0 ? [...all, unnamedComponent(input.unnamed)] : all;
  return { components: whole.sort((one, other) => other.amount - one.amount), rows: { lines, count } };
}
