import { fiscalYearOf, type FiscalStart, type Period } from '../model/period';
import { intAt } from '../model/typed-column';
import { targetOf, type IndicatorDefinition } from './definition';
import type { Figure, ReasonCode, RepeatedAmounts } from './figure';
import { stateOf } from './figure-state';
import type { IndicatorKinds } from './indicator-kinds';
import { knowledgeOf, type Knowledge } from './knowledge-of';
import type { MeasureCode } from './measures/measure';
import type { PeriodGrid } from './period-grid';

/** The totals of a measure in one scope: by list of kinds, one value per period. */
export interface MeasureTotals {
  readonly unit: Figure['measureUnit'];
  readonly of: (kinds: readonly number[]) => Float64Array;
  /** What a share of it is taken of. */
  readonly whole: (kinds: readonly number[]) => Float64Array;
  /** What its coverage counts. */
  readonly covered: (kinds: readonly number[]) => Float64Array;
  /** How much there is of each kind in each period, at `period × width + kind`: nothing at all is no data. */
  readonly present: Int32Array;
  /** The unknown could be added to parts and wholes alike: there are low and high bounds. */
  readonly hasBounds: boolean;
  /** What of a period comes from files that repeat amounts; undefined where nothing does. */
  readonly repeatedIn?: (kinds: readonly number[], period: number) => RepeatedAmounts | undefined;
  /** Why the measure says nothing in a period, data or not. */
  readonly lackIn: (period: number) => ReasonCode | undefined;
}

/** Everything that one scope's figures are read from. */
export interface ScopeResults {
  readonly grid: PeriodGrid;
  /** Number of kinds. */
  readonly width: number;
  readonly totalsOf: (measure: MeasureCode) => MeasureTotals;
  /** Why there is no figure where there is no data. */
  readonly noData: ReasonCode;
  readonly fiscalStart: FiscalStart;
  readonly minimumCoverage: number;
  /** Whether Paramètres says what is local. */
  readonly hasLocalZone: boolean;
  /** What an indicator adds to what its kinds tell, in a period: purchases from TIH who are not named. */
  readonly unnamedIn: (definition: IndicatorDefinition, period: Period) => number;
}

function ratioOf(part: number, whole: number): number | undefined {
  return whole > 0 ? part / whole : undefined;
}

/** Reads the totals of one period: values by kinds, and whether there is anything at all. */
function periodReader(results: ScopeResults, measure: MeasureCode, period: number) {
  const totals = results.totalsOf(measure);
  const first = period * results.width;
  const at = (values: Float64Array): number => values[period] ?? 0;
  return {
    totals,
    part: (kinds: readonly number[]) => at(totals.of(kinds)),
    whole: (kinds: readonly number[]) => at(totals.whole(kinds)),
    covered: (kinds: readonly number[]) => at(totals.covered(kinds)),
    isPresent: (kinds: readonly number[]) => kinds.some((kind) => intAt(totals.present, first + kind) > 0),
    lack: totals.lackIn(period),
  };
}

type Reader = ReturnType<typeof periodReader>;

/** Reasons that hold whatever data there is. */
const withoutData: readonly (ReasonCode | undefined)[] = [
  ...(['needsDetail', 'scopeOfSuppliers', 'wholeOnly', 'calendarYears', 'fewerThanFive', 'withheld'] as const),
];

function reasonBefore(
  { population }: IndicatorDefinition,
  kinds: IndicatorKinds,
  { noData, hasLocalZone }: ScopeResults,
  { lack, isPresent }: Reader,
): ReasonCode | undefined {
  const { restsOn, measuresKnowledge } = knowledgeOf(population);
  if (withoutData.includes(lack)) return lack;
  if (!isPresent(kinds.all)) return noData;
  if (lack) return lack;
  if (measuresKnowledge || restsOn === 'nothing' || isPresent(kinds.known)) return undefined;
  return restsOn === 'place' && !hasLocalZone ? 'noLocalZone' : noKnowledge[restsOn];
}

/** Why nothing can be said where nobody is known. */
const noKnowledge = {
  sizeClass: 'noKnownCategory',
  inclusion: 'noKnownStatus',
  ess: 'noKnownStatus',
  solidarity: 'noKnownStatus',
  place: 'noKnownPlace',
  area: 'noKnownArea',
  participation: 'noKnownParticipation',
  filled: 'nothingFilled',
} as const satisfies Record<Exclude<Knowledge, 'nothing'>, ReasonCode>;

type Values = Pick<Figure, 'value' | 'reason' | 'numerator' | 'denominator' | 'presumed' | 'low' | 'high'>;

const noValues: Values = {
  ...{ value: undefined, reason: undefined, numerator: undefined, denominator: undefined },
  ...{ presumed: undefined, low: undefined, high: undefined },
};

/** Totals as a value of the indicator: as they are, or over the totals of a whole. */
function valueOver(whole: readonly number[] | undefined, reader: Reader) {
  const denominator = whole && reader.whole(whole);
  const over = (total: number): number | undefined => {
    const value = denominator === undefined ? total : ratioOf(total, denominator);
    return Number.isNaN(value) ? undefined : value;
  };
  return { denominator, over };
}

/** Whether an indicator is read over a whole. */
export function isOverWhole(unit: Figure['unit']): boolean {
  return unit === 'share' || unit === 'ratio';
}

/** The value if none, and if all, of those of unknown category or status belonged to the population. */
function boundsOf(
  { population, unit }: IndicatorDefinition,
  kinds: IndicatorKinds,
  reader: Reader,
  unnamed: number,
): Pick<Figure, 'low' | 'high'> {
  const { restsOn, measuresKnowledge } = knowledgeOf(population);
  const { over } = valueOver(isOverWhole(unit) ? kinds.possibleWhole : undefined, reader);
  const none = over(reader.part(kinds.population) + unnamed);
  const every = over(reader.part(kinds.possible) + unnamed);
  const isSure = restsOn === 'nothing' || measuresKnowledge === true || !reader.totals.hasBounds;
  if (isSure || none === undefined || every === undefined) return { low: undefined, high: undefined };
  return { low: Math.min(none, every), high: Math.max(none, every) };
}

/** Value, presumed part and bounds of a figure that has data. */
function valuesOf(definition: IndicatorDefinition, kinds: IndicatorKinds, reader: Reader, unnamed: number): Values {
  const { population, unit } = definition;
  const { denominator, over } = valueOver(isOverWhole(unit) ? kinds.whole : undefined, reader);
  const numerator = reader.part(kinds.population) + unnamed;
  const value = over(numerator);
  if (value === undefined) {
    const known = Number.isNaN(numerator) ? undefined : numerator;
    return { ...noValues, numerator: known, denominator, reason: 'denominatorNotPositive' };
  }
  const rests = knowledgeOf(population).restsOn === 'sizeClass' && reader.totals.hasBounds;
  const presumed = rests ? over(reader.part(kinds.presumed)) : undefined;
  const { low, high } = boundsOf(definition, kinds, reader, unnamed);
  return { value, reason: undefined, numerator, denominator, presumed, low, high };
}

function coverageOf({ population }: IndicatorDefinition, kinds: IndicatorKinds, reader: Reader): number | undefined {
  if (knowledgeOf(population).restsOn === 'nothing') return 1;
  const share = ratioOf(reader.covered(kinds.known), reader.covered(kinds.concerned));
  return share === undefined ? undefined : Math.min(1, Math.max(0, share));
}

/** The state of a figure of an indicator: a population that measures the knowledge itself is never in doubt. */
export function stateIn(
  definition: IndicatorDefinition,
  values: Pick<Figure, 'value' | 'coverage' | 'target'>,
  minimumCoverage: number,
): Figure['state'] {
  const { restsOn, measuresKnowledge } = knowledgeOf(definition.population);
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
  const reader = periodReader(results, measure, position);
  const reason = reasonBefore(definition, kinds, results, reader);
  const unnamed = results.unnamedIn(definition, period);
  const values = reason === undefined ? valuesOf(definition, kinds, reader, unnamed) : { ...noValues, reason };
  const isEmpty = withoutData.includes(reason) || reason === results.noData;
  const coverage = isEmpty ? undefined : coverageOf(definition, kinds, reader);
  const comparable = isOverWhole(unit) || period.kind === 'year';
  const year = fiscalYearOf(period.last, results.fiscalStart);
  const target = comparable ? targetOf(definition, year) : undefined;
  const state = stateIn(definition, { value: values.value, coverage, target }, results.minimumCoverage);
  return {
    code,
    label,
    unit,
    measureUnit: reader.totals.unit,
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
    repeated: isEmpty ? undefined : reader.totals.repeatedIn?.(kinds.regarded, position),
  };
}
