import { cellsByMember } from '../cube/cells-by-member';
import type { Cube } from '../cube/cube';
import type { ScopeProfiles } from '../law/scope-profiles';
import type { Scope } from '../law/scope';
import type { Settings } from '../law/settings-of';
import { departmentOfCode, regionName } from '../law/territory';
import type { Day } from '../model/day';
import { fiscalYearOf, type Period } from '../model/period';
import { timeSlots, type TimeSlot } from '../model/time-slot';
import { intAt } from '../model/typed-column';
import { foldText } from '../workbook/fold-text';
import { placeOfSupplier } from '../suppliers/place';
import type { Supplier } from '../suppliers/supplier';
import type { IndicatorDefinition } from './definition';
import type { MeasureTotals, ScopeResults } from './evaluate-figure';
import type { Figure } from './figure';
import { figuresByScope } from './figures-by-scope';
import { flatPeriodsOf } from './flat-periods';
import { kindsByPopulation } from './indicator-kinds';
import { kindsOf, type SupplierBook } from './kinds';
import type { MeasureCode, MeasureRun, PurchaseMeasureCode } from './measures/measure';
import { isOfPurchases, measures } from './measures/measures';
import { periodGridOf, type PeriodGrid } from './period-grid';
import { membershipOf, populationOf } from './populations';
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
function usedMeasures(definitions: readonly IndicatorDefinition[]): readonly PurchaseMeasureCode[] {
  const named = definitions.map(({ measure }) => measure).filter(isOfPurchases);
  return [...new Set(named.flatMap((measure) => [measure, measures[measure].over ?? measure]).concat('amount'))];
}

type TotalsOfRun = (measure: PurchaseMeasureCode, kinds: readonly number[]) => Float64Array;

/** Totals of runs by list of kinds, each list added up once for all periods: many indicators share it. */
function startTotals(runs: ReadonlyMap<PurchaseMeasureCode, MeasureRun>, periods: number, width: number): TotalsOfRun {
  const known = new Map<PurchaseMeasureCode, Map<readonly number[], Float64Array>>();
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

/** Whether the period, or the one it is compared with, lacks what the measure looks at. */
function lackOf(measure: PurchaseMeasureCode, grid: PeriodGrid): MeasureTotals['lackIn'] {
  const { comparesPeriods, yearsNeeded = 1 } = measures[measure];
  return (period) => {
    const before = grid.before[period] ?? -1;
    if (grid.needsDetail[period] === true) return 'needsDetail';
    if ((grid.yearOfPeriod[period] ?? 0) + 1 < yearsNeeded) return 'needsYears';
    if (!comparesPeriods) return undefined;
    return before < 0 ? 'needsYears' : grid.needsDetail[before] === true ? 'needsDetail' : undefined;
  };
}

/** Whether a yearly total of unnamed TIH adds to an indicator: to an amount of the handicap, in a year alone. */
function holdsUnnamed({ measure, population }: IndicatorDefinition, { kind }: Period): boolean {
  return measure === 'amount' && kind === 'year' && populationOf(population).holdsUnnamed === true;
}

/** The totals of measures of purchases as figures read them, each made once; of another family’s, there is a bug. */
function measureTotals(totalsOf: TotalsOfRun, present: Int32Array, grid: PeriodGrid): ScopeResults['totalsOf'] {
  const known = new Map<MeasureCode, MeasureTotals>();
  const totalsOfMeasure = (measure: MeasureCode): MeasureTotals => {
    if (!isOfPurchases(measure)) throw new Error(`no measure of purchases: ${measure}`);
    const { unit, over = measure } = measures[measure];
    return {
      ...{ unit, present, hasBounds: true, lackIn: lackOf(measure, grid) },
      of: (kinds) => totalsOf(measure, kinds),
      whole: (kinds) => totalsOf(over, kinds),
      covered: (kinds) => totalsOf('amount', kinds),
    };
  };
  return (measure) => {
    const totals = known.get(measure) ?? totalsOfMeasure(measure);
    known.set(measure, totals);
    return totals;
  };
}

/** Figures of every followed indicator of purchases, for every period of the grid and every declared scope. */
export function evaluateIndicators(input: EvaluationInput): Evaluation {
  const { cube, book, settings, profiles } = input;
  const { suppliers, establishments, fiscalStart } = book;
  const definitions = input.definitions.filter(({ active, measure }) => active && isOfPurchases(measure));
  const grid = periodGridOf(slotsOf(cube), fiscalStart, input.today);
  const kinds = kindsOf(book, grid.years);
  const grouped = cellsByMember(cube, establishments.count);
  const flat = flatPeriodsOf(grid, fiscalStart);
  const used = usedMeasures(definitions);

  const resultsOf = (scope: Scope): ScopeResults => {
    const width = kinds.traits.length;
    const places = grid.periods.length * width;
    const runs = new Map<PurchaseMeasureCode, MeasureRun>(used.map((code) => [code, measures[code].start(places)]));
    const { present } = tallyScope({
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
    const totalsOf = measureTotals(startTotals(runs, grid.periods.length, width), present, grid);
    const isWhole = scope.name === '';
    return {
      ...{ grid, width, totalsOf, noData: 'noData', fiscalStart, minimumCoverage },
      hasLocalZone: book.localZone !== undefined,
      unnamedIn: (definition, period) =>
        isWhole && holdsUnnamed(definition, period)
          ? (unnamedDisability.get(fiscalYearOf(period.last, fiscalStart)) ?? 0)
          : 0,
    };
  };
  const figures = figuresByScope(
    definitions,
    settings.scopes,
    resultsOf,
    kindsByPopulation(kinds.traits, membershipOf),
  );
  return { figures, grid };
}
