import type { Cube } from '../../cube/cube';
import type { Scope } from '../../law/scope';
import { scopeProfilesOf, type ScopeProfiles } from '../../law/scope-profiles';
import type { Settings } from '../../law/settings-of';
import type { Day } from '../../model/day';
import { addInt, addNumber, intAt, numberAt } from '../../model/typed-column';
import type { IndicatorDefinition } from '../definition';
import type { MeasureTotals, ScopeResults } from '../evaluate-figure';
import type { Figure, ReasonCode } from '../figure';
import { figuresByScope } from '../figures-by-scope';
import { flatPeriodsOf, type FlatPeriods } from '../flat-periods';
import { kindsByPopulation } from '../kinds-by-population';
import { joinGrid, type PeriodGrid } from '../period-grid';
import { ofFamily, type FamilyMeasure, type FamilySpec } from './family';
import { foldFamily, type FoldedFamily } from './fold-family';

/** What the figures of a family depend on besides its facts. */
export interface FamilyInput {
  readonly definitions: readonly IndicatorDefinition[];
  readonly settings: Pick<Settings, 'fiscalStart' | 'minimumCoverage' | 'scopes'>;
  readonly today: Day;
}

/** A sum in one scope, by `period × width + kind`, and how many facts made it. */
interface SumTally {
  readonly sum: Float64Array;
  readonly facts: Int32Array;
}

/** Adds the cells of one sum that are in a scope to every period that holds them. */
function tallySum(cube: Cube | undefined, flat: FlatPeriods, width: number, profiles: Uint8Array): SumTally {
  const sum = new Float64Array(flat.count * width);
  const facts = new Int32Array(flat.count * width);
  for (let cell = 0; cube !== undefined && cell < cube.size; cell++) {
    if (profiles[intAt(cube.profile, cell)] !== 1) continue;
    const slot = intAt(cube.slot, cell);
    const end = intAt(flat.starts, slot + 1);
    for (let at = intAt(flat.starts, slot); at < end; at++) {
      const place = intAt(flat.periods, at) * width + intAt(cube.member, cell);
      addNumber(sum, place, numberAt(cube.sum, cell));
      addInt(facts, place, intAt(cube.rows, cell));
    }
  }
  return { sum, facts };
}

/** Totals by list of kinds, each list added up once for all periods. */
function totalsOfSum({ sum }: SumTally, periods: number, width: number): (kinds: readonly number[]) => Float64Array {
  const known = new Map<readonly number[], Float64Array>();
  return (kinds) => {
    const found = known.get(kinds);
    if (found) return found;
    const totals = new Float64Array(periods);
    for (let period = 0; period < periods; period++) {
      for (const kind of kinds) addNumber(totals, period, numberAt(sum, period * width + kind));
    }
    known.set(kinds, totals);
    return totals;
  };
}

/** A rate by period; NaN where there is nothing to divide by. */
function rates(part: Float64Array, per: Float64Array): Float64Array {
  return part.map((value, period) => value / (per[period] === 0 ? Number.NaN : numberAt(per, period)));
}

/** Why facts cannot be told by a scope. */
function scopeLackOf({ isWholeOnly }: { isWholeOnly?: boolean }, { name, conditions }: Scope): ReasonCode | undefined {
  if (isWholeOnly === true && name !== '') return 'wholeOnly';
  return conditions.department !== undefined || conditions.region !== undefined ? 'scopeOfSuppliers' : undefined;
}

/** Whether a tally holds a fact in a period. */
function hasFacts({ facts }: SumTally, period: number, width: number): boolean {
  return facts.subarray(period * width, (period + 1) * width).some((count) => count > 0);
}

/** Everything that the figures of one scope are read from: each sum tallied once, when it is first asked for. */
function resultsOf<Traits, Sum extends string>(
  spec: FamilySpec<Traits, Sum>,
  folded: FoldedFamily<Traits, Sum>,
  { grid, flat, profiles }: { grid: PeriodGrid; flat: FlatPeriods; profiles: ScopeProfiles },
  { settings }: FamilyInput,
  scope: Scope,
): ScopeResults {
  const width = folded.traits.length;
  const inScope = Uint8Array.from({ length: profiles.count }, (_, profile) => Number(profiles.meets(profile, scope)));
  const tallies = new Map<Sum, { tally: SumTally; totals: (kinds: readonly number[]) => Float64Array }>();
  const tallyOf = (sum: Sum) => {
    const found = tallies.get(sum);
    if (found) return found;
    const tally = tallySum(folded.cubes.get(sum), flat, width, inScope);
    const made = { tally, totals: totalsOfSum(tally, flat.count, width) };
    tallies.set(sum, made);
    return made;
  };
  const known = new Map<FamilyMeasure<Sum>, MeasureTotals>();
  const scopeLack = scopeLackOf(spec, scope);
  const totalsOf = (measure: FamilyMeasure<Sum>): MeasureTotals => {
    const found = known.get(measure);
    if (found) return found;
    const { unit, sum, over = sum, per, lacks = [] } = measure;
    const base = tallyOf(per ?? over);
    const of = (one: Sum) => (kinds: readonly number[]) =>
      per === undefined ? tallyOf(one).totals(kinds) : rates(tallyOf(one).totals(kinds), tallyOf(per).totals(kinds));
    const lackIn = (period: number): ReasonCode | undefined =>
      scopeLack ?? lacks.find((lack) => hasFacts(tallyOf(lack.sum).tally, period, width))?.reason;
    const made = {
      ...{ unit, of: of(sum), whole: of(over), covered: base.totals, present: base.tally.facts },
      ...{ hasBounds: per === undefined && over === sum, lackIn },
    } as const;
    known.set(measure, made);
    return made;
  };
  return {
    ...{ grid, width, noData: spec.noData, hasLocalZone: spec.hasLocalZone === true, unnamedIn: () => 0 },
    ...{ fiscalStart: settings.fiscalStart, minimumCoverage: settings.minimumCoverage },
    totalsOf: (code) => {
      const measure = spec.measures[code];
      if (!measure) throw new Error(`no measure of this family: ${code}`);
      return totalsOf(measure);
    },
  };
}

/** What a family gives a refresh: figures, the grid with its years, and how many facts it has. */
export interface FamilyEvaluation {
  readonly figures: readonly Figure[];
  readonly grid: PeriodGrid;
  readonly facts: number;
}

/**
 * Figures of the followed indicators of a family, in the periods of purchases and its own, and every declared scope. Its
 * facts are folded once; « 12M » ends where it does for purchases. Without a single fact (its module is closed, or empty)
 * there is no figure.
 */
export function evaluateFamily<Traits, Sum extends string>(
  spec: FamilySpec<Traits, Sum>,
  base: PeriodGrid,
  input: FamilyInput,
): FamilyEvaluation {
  const { settings, today } = input;
  const definitions = ofFamily(spec, input.definitions);
  if (definitions.length === 0) return { figures: [], grid: base, facts: 0 };
  const profiles = scopeProfilesOf(settings.scopes);
  const folded = foldFamily(spec, profiles);
  if (folded.facts === 0) return { figures: [], grid: base, facts: 0 };
  const grid = joinGrid(base, folded.slots, settings.fiscalStart, today);
  const around = { grid, profiles, flat: flatPeriodsOf(grid, settings.fiscalStart) };
  const figures = figuresByScope(
    definitions,
    settings.scopes,
    (scope) => resultsOf(spec, folded, around, input, scope),
    kindsByPopulation(folded.traits, spec.membershipOf),
  );
  return { figures, grid, facts: folded.facts };
}
