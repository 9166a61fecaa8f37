import { fiscalYearOf, type FiscalStart } from '../model/period';
import { intAt } from '../model/typed-column';
import { targetOf, type IndicatorDefinition } from './definition';
import type { Figure, ReasonCode } from './figure';
import { stateOf } from './figure-state';
import type { Kinds } from './kinds';
import type { MeasureCode } from './measures/measure';
import { measures } from './measures/measures';
import type { PeriodGrid } from './period-grid';
import { isPresumedIn, knowledges, populations, type Knowledge } from './populations';
import type { ScopeTally } from './tally-scope';

/** Kinds of suppliers that each part of an indicator adds up, as positions. */
export interface IndicatorKinds {
  readonly all: readonly number[];
  readonly population: readonly number[];
  readonly presumed: readonly number[];
  /** The population and everyone who could belong to it. */
  readonly possible: readonly number[];
  readonly whole: readonly number[];
  /** The whole as it would be if everything were known. */
  readonly possibleWhole: readonly number[];
  readonly concerned: readonly number[];
  readonly known: readonly number[];
}

/** The kinds of an indicator, worked out once for its whole row of the grid. */
export function indicatorKinds(definition: IndicatorDefinition, { traits }: Kinds): IndicatorKinds {
  const population = populations[definition.population];
  const whole = definition.relativeTo === undefined ? undefined : populations[definition.relativeTo];
  const { concerns, isKnown } = knowledges[population.restsOn];
  const kinds = (isWanted: (kind: (typeof traits)[number]) => boolean): readonly number[] =>
    traits.flatMap((kind, position) => (isWanted(kind) ? [position] : []));
  return {
    all: traits.map((_, position) => position),
    population: kinds(population.has),
    presumed: kinds((kind) => isPresumedIn(population, kind)),
    possible: kinds((kind) => population.has(kind) || (concerns(kind) && !isKnown(kind))),
    whole: kinds((kind) => whole?.has(kind) === true),
    possibleWhole: kinds((kind) => whole?.has(kind) === true || (concerns(kind) && !isKnown(kind))),
    concerned: kinds(concerns),
    known: kinds((kind) => concerns(kind) && isKnown(kind)),
  };
}

/** Everything that one scope's figures are read from. */
export interface ScopeResults {
  readonly grid: PeriodGrid;
  readonly kinds: Kinds;
  readonly tally: ScopeTally;
  /** Value of a measure over some kinds, in each period; the same list of kinds is added up once. */
  readonly totalsOf: (measure: MeasureCode, kinds: readonly number[]) => Float64Array;
  readonly fiscalStart: FiscalStart;
  readonly minimumCoverage: number;
  /** Whether Paramètres says what is local. */
  readonly hasLocalZone: boolean;
  /** Purchases of a fiscal year from TIH who are not named, in cents: a total of the whole organisation. */
  readonly unnamedOf: (year: number) => number;
}

function ratioOf(part: number, whole: number): number | undefined {
  return whole > 0 ? part / whole : undefined;
}

/** Reads the totals of one period: values by kinds, and how many suppliers have lines. */
function periodReader(results: ScopeResults, period: number) {
  const width = results.kinds.traits.length;
  const first = period * width;
  return {
    total: (measure: MeasureCode, kinds: readonly number[]) => results.totalsOf(measure, kinds)[period] ?? 0,
    isPresent: (kinds: readonly number[]) => kinds.some((kind) => intAt(results.tally.present, first + kind) > 0),
  };
}

type Reader = ReturnType<typeof periodReader>;

/** Whether the period, or the one it is compared with, lacks what the measure looks at. */
function lackOf(measure: MeasureCode, { grid }: ScopeResults, period: number): ReasonCode | undefined {
  const { comparesPeriods, yearsNeeded = 1 } = measures[measure];
  const before = grid.before[period] ?? -1;
  if (grid.needsDetail[period] === true) return 'needsDetail';
  if ((grid.yearOfPeriod[period] ?? 0) + 1 < yearsNeeded) return 'needsYears';
  if (!comparesPeriods) return undefined;
  return before < 0 ? 'needsYears' : grid.needsDetail[before] === true ? 'needsDetail' : undefined;
}

/** Why nothing can be said where nothing is known. */
const unknownReasons = {
  sizeClass: 'noKnownCategory',
  inclusion: 'noKnownStatus',
  ess: 'noKnownStatus',
  solidarity: 'noKnownStatus',
  place: 'noKnownPlace',
  area: 'noKnownArea',
} as const satisfies Record<Exclude<Knowledge, 'nothing'>, ReasonCode>;

function reasonBefore(
  { population, measure }: IndicatorDefinition,
  kinds: IndicatorKinds,
  results: ScopeResults,
  period: number,
  reader: Reader,
): ReasonCode | undefined {
  const { restsOn, measuresKnowledge } = populations[population];
  const lack = lackOf(measure, results, period);
  if (lack === 'needsDetail') return lack;
  if (!reader.isPresent(kinds.all)) return 'noData';
  if (lack) return lack;
  if (measuresKnowledge || restsOn === 'nothing' || reader.isPresent(kinds.known)) return undefined;
  return restsOn === 'place' && !results.hasLocalZone ? 'noLocalZone' : unknownReasons[restsOn];
}

type Values = Pick<Figure, 'value' | 'reason' | 'numerator' | 'denominator' | 'presumed' | 'low' | 'high'>;

const noValues: Values = {
  ...{ value: undefined, reason: undefined, numerator: undefined, denominator: undefined },
  ...{ presumed: undefined, low: undefined, high: undefined },
};

/** What an indicator of the handicap adds to the purchases that it can name: a yearly total, in a year alone. */
function unnamedIn({ measure, population }: IndicatorDefinition, results: ScopeResults, period: number): number {
  const span = results.grid.periods[period];
  const counts = measure === 'amount' && populations[population].holdsUnnamed === true && span?.kind === 'year';
  return counts ? results.unnamedOf(fiscalYearOf(span.last, results.fiscalStart)) : 0;
}

/** Totals as a value of the indicator: as they are, or over the totals of a whole. */
function valueOver(measure: MeasureCode, whole: readonly number[] | undefined, reader: Reader) {
  const denominator = whole && reader.total(measures[measure].over ?? measure, whole);
  const over = (total: number): number | undefined => (denominator === undefined ? total : ratioOf(total, denominator));
  return { denominator, over };
}

/** The value if none, and if all, of those of unknown category or status belonged to the population. */
function boundsOf(
  definition: IndicatorDefinition,
  kinds: IndicatorKinds,
  reader: Reader,
  unnamed: number,
): Pick<Figure, 'low' | 'high'> {
  const { measure, population, unit } = definition;
  const { restsOn, measuresKnowledge } = populations[population];
  const { over } = valueOver(measure, unit === 'share' ? kinds.possibleWhole : undefined, reader);
  const none = over(reader.total(measure, kinds.population) + unnamed);
  const every = over(reader.total(measure, kinds.possible) + unnamed);
  if (restsOn === 'nothing' || measuresKnowledge || none === undefined || every === undefined) {
    return { low: undefined, high: undefined };
  }
  return { low: Math.min(none, every), high: Math.max(none, every) };
}

/** Value, presumed part and bounds of a figure that has data. */
function valuesOf(definition: IndicatorDefinition, kinds: IndicatorKinds, reader: Reader, unnamed: number): Values {
  const { measure, population, unit } = definition;
  const { denominator, over } = valueOver(measure, unit === 'share' ? kinds.whole : undefined, reader);
  const numerator = reader.total(measure, kinds.population) + unnamed;
  const value = over(numerator);
  if (value === undefined) return { ...noValues, numerator, denominator, reason: 'denominatorNotPositive' };
  const rests = populations[population].restsOn === 'sizeClass';
  const presumed = rests ? over(reader.total(measure, kinds.presumed)) : undefined;
  const { low, high } = boundsOf(definition, kinds, reader, unnamed);
  return { value, reason: undefined, numerator, denominator, presumed, low, high };
}

function coverageOf({ population }: IndicatorDefinition, kinds: IndicatorKinds, reader: Reader): number | undefined {
  if (populations[population].restsOn === 'nothing') return 1;
  const share = ratioOf(reader.total('amount', kinds.known), reader.total('amount', kinds.concerned));
  return share === undefined ? undefined : Math.min(1, Math.max(0, share));
}

/** The state of a figure of an indicator: a population that measures the knowledge itself is never in doubt. */
export function stateIn(
  definition: IndicatorDefinition,
  values: Pick<Figure, 'value' | 'coverage' | 'target'>,
  minimumCoverage: number,
): Figure['state'] {
  const { restsOn, measuresKnowledge } = populations[definition.population];
  return stateOf(definition, values, minimumCoverage, restsOn !== 'nothing' && measuresKnowledge !== true);
}

/** The figure of an indicator in one period of one scope. */
export function evaluateFigure(
  definition: IndicatorDefinition,
  kinds: IndicatorKinds,
  results: ScopeResults,
  position: number,
  scope: string,
): Figure | undefined {
  const period = results.grid.periods[position];
  if (!period) return undefined;
  const { measure, unit, code, label } = definition;
  const reader = periodReader(results, position);
  const reason = reasonBefore(definition, kinds, results, position, reader);
  const unnamed = unnamedIn(definition, results, position);
  const values = reason === undefined ? valuesOf(definition, kinds, reader, unnamed) : { ...noValues, reason };
  const isEmpty = reason === 'needsDetail' || reason === 'noData';
  const coverage = isEmpty ? undefined : coverageOf(definition, kinds, reader);
  const comparable = unit === 'share' || period.kind === 'year';
  const year = fiscalYearOf(period.last, results.fiscalStart);
  const target = comparable ? targetOf(definition, year) : undefined;
  const state = stateIn(definition, { value: values.value, coverage, target }, results.minimumCoverage);
  return {
    code,
    label,
    unit,
    measureUnit: measures[measure].unit,
    period,
    scope,
    value: values.value,
    reason: values.reason,
    numerator: values.numerator,
    denominator: values.denominator,
    coverage,
    presumed: values.presumed,
    low: values.low,
    high: values.high,
    target,
    state,
  };
}
