import { cellsByMember } from '../cube/cells-by-member';
import type { Cube } from '../cube/cube';
import type { ScopeProfiles } from '../facts/purchases/scope-profiles';
import { wholeScope, type Scope } from '../law/scope';
import type { Settings } from '../law/settings-of';
import { departmentOfCode, regionName } from '../law/territory';
import type { Day } from '../model/day';
import { timeSlots, type TimeSlot } from '../model/time-slot';
import { intAt } from '../model/typed-column';
import { foldText } from '../workbook/fold-text';
import { placeOfSupplier } from '../suppliers/place';
import type { Supplier } from '../suppliers/supplier';
import type { IndicatorDefinition } from './definition';
import { evaluateFigure, indicatorKinds, type IndicatorKinds, type ScopeResults } from './evaluate-figure';
import type { Figure } from './figure';
import { flatPeriodsOf } from './flat-periods';
import { kindsOf, type Kinds, type SupplierBook } from './kinds';
import type { MeasureCode, MeasureRun } from './measures/measure';
import { measures } from './measures/measures';
import { periodGridOf, type PeriodGrid } from './period-grid';
import { tallyScope } from './tally-scope';

/** What figures are computed from. */
export interface EvaluationInput {
  readonly definitions: readonly IndicatorDefinition[];
  readonly cube: Cube;
  /** Suppliers, and their establishments: the members of the cube. */
  readonly book: SupplierBook;
  readonly profiles: ScopeProfiles;
  readonly settings: Pick<Settings, 'minimumCoverage' | 'scopes' | 'unnamedDisability'>;
  readonly today: Day;
}

export interface Evaluation {
  readonly figures: readonly Figure[];
  readonly grid: PeriodGrid;
}

/** Whether a supplier meets the conditions of a scope on suppliers (department and region), as written or by its address. */
export function supplierMeets(supplier: Supplier, { conditions }: Scope): boolean {
  const { department, region } = conditions;
  if (department === undefined && region === undefined) return true;
  const { row } = supplier;
  const place = placeOfSupplier(supplier);
  const found = place.kind === 'department' ? departmentOfCode(place.department) : undefined;
  const isNamed = (wanted: string | undefined, ...names: readonly (string | undefined)[]): boolean =>
    wanted === undefined || names.some((name) => name !== undefined && foldText(name) === wanted);
  return (
    isNamed(department, row.department, found?.code, found?.name) &&
    isNamed(region, row.region, found && regionName(found.region))
  );
}

function slotsOf(cube: Cube): ReadonlySet<TimeSlot> {
  const seen = new Uint8Array(timeSlots);
  for (let cell = 0; cell < cube.size; cell++) seen[intAt(cube.slot, cell)] = 1;
  return new Set([...seen.keys()].filter((slot) => seen[slot] === 1));
}

/** Measures that some followed indicators need, denominators and coverage included. */
function usedMeasures(definitions: readonly IndicatorDefinition[]): readonly MeasureCode[] {
  return [
    ...new Set(definitions.flatMap(({ measure }) => [measure, measures[measure].over ?? measure]).concat('amount')),
  ];
}

/** Totals of runs by list of kinds, each list added up once for all periods: many indicators share it. */
function startTotals(
  runs: ReadonlyMap<MeasureCode, MeasureRun>,
  periods: number,
  width: number,
): ScopeResults['totalsOf'] {
  const known = new Map<MeasureCode, Map<readonly number[], Float64Array>>();
  return (measure, kinds) => {
    const ofMeasure = known.get(measure) ?? new Map<readonly number[], Float64Array>();
    known.set(measure, ofMeasure);
    let totals = ofMeasure.get(kinds);
    if (!totals) {
      totals = new Float64Array(periods);
      const run = runs.get(measure);
      for (let period = 0; period < periods; period++) totals[period] = run?.total(period * width, kinds) ?? 0;
      ofMeasure.set(kinds, totals);
    }
    return totals;
  };
}

/** The kinds of indicators, the same lists for the same populations. */
function startIndicatorKinds(kinds: Kinds): (definition: IndicatorDefinition) => IndicatorKinds {
  const known = new Map<string, IndicatorKinds>();
  return (definition) => {
    const key = `${definition.population}/${definition.relativeTo ?? ''}`;
    const found = known.get(key) ?? indicatorKinds(definition, kinds);
    known.set(key, found);
    return found;
  };
}

/** Figures of every followed indicator, for every period of the grid and every declared scope. */
export function evaluateIndicators(input: EvaluationInput): Evaluation {
  const { cube, book, settings, profiles } = input;
  const { suppliers, establishments, fiscalStart } = book;
  const definitions = input.definitions.filter(({ active }) => active);
  const grid = periodGridOf(slotsOf(cube), fiscalStart, input.today);
  const kinds = kindsOf(book, grid.years);
  const kindsOfIndicator = startIndicatorKinds(kinds);
  const grouped = cellsByMember(cube, establishments.count);
  const flat = flatPeriodsOf(grid, fiscalStart);
  const used = usedMeasures(definitions);

  const resultsOf = (scope: Scope): ScopeResults => {
    const places = grid.periods.length * kinds.traits.length;
    const runs = new Map<MeasureCode, MeasureRun>(used.map((code) => [code, measures[code].start(places)]));
    const tally = tallyScope({
      ...{ cube, grouped, establishments, flat, kinds, members: suppliers.length },
      profiles: Uint8Array.from({ length: profiles.count }, (_, profile) => Number(profiles.meets(profile, scope))),
      memberInScope: (member) => {
        const supplier = suppliers[member];
        return supplier !== undefined && supplierMeets(supplier, scope);
      },
      runs: [...runs.values()],
      comparesPeriods: used.some((code) => measures[code].comparesPeriods === true),
    });
    const { minimumCoverage, unnamedDisability } = settings;
    const totalsOf = startTotals(runs, grid.periods.length, kinds.traits.length);
    const isWhole = scope.name === '';
    return {
      ...{ grid, kinds, tally, totalsOf, fiscalStart, minimumCoverage, hasLocalZone: book.localZone !== undefined },
      unnamedOf: (year) => (isWhole ? (unnamedDisability.get(year) ?? 0) : 0),
    };
  };
  const figuresOf = (definition: IndicatorDefinition, scope: Scope, results: ScopeResults): readonly Figure[] => {
    const ofDefinition = kindsOfIndicator(definition);
    const positions = grid.periods.map((_, position) => position);
    return positions
      .map((position) => evaluateFigure(definition, ofDefinition, results, position, scope.name))
      .filter((figure) => figure !== undefined);
  };

  const figures: Figure[] = [];
  for (const scope of [wholeScope, ...settings.scopes]) {
    const results = resultsOf(scope);
    for (const definition of definitions) {
      const isOwn = definition.scope.name !== '' && definition.scope.name === scope.name;
      if (definition.scope.name === '') figures.push(...figuresOf(definition, scope, results));
      else if (isOwn) figures.push(...figuresOf(definition, wholeScope, results));
    }
  }
  return { figures, grid };
}
