import type { IndicatorDefinition } from '../definition';
import type { Figure, ReasonCode, RepeatedAmounts } from '../figure';
import type { Membership } from '../membership';
import type { MeasureCode } from '../measures/measure';
import type { PopulationCode } from '../populations';
import type { Day } from '../../model/day';

/** A line of the workbook that a fact comes from. */
export interface FactSource {
  readonly tab: string;
  /** Counted from 1. */
  readonly line: number;
  /** As a person names it: « C-12 / lot 2 ». */
  readonly key: string;
}

/** One fact that adds to one sum, on a day, for one kind. */
export interface Fact<Traits, Sum extends string> {
  readonly sum: Sum;
  readonly traits: Traits;
  readonly day: Day;
  /** Known for the whole year of its day, and for no shorter period. */
  readonly isOfYear?: boolean;
  readonly entity: string;
  readonly family: string;
  readonly value: number;
  readonly source: FactSource;
}

/** How a measure of a family is read from its sums. */
export interface FamilyMeasure<Sum extends string> {
  readonly unit: Figure['measureUnit'];
  readonly sum: Sum;
  /** The sum that a share is taken of, where it is another one. */
  readonly over?: Sum;
  /** A rate: part and whole alike are the sum divided by this one. */
  readonly per?: Sum;
  /** Sums whose facts say that there is no value, and why. */
  readonly lacks?: readonly { readonly sum: Sum; readonly reason: ReasonCode }[];
  /** Sums of what comes from files that repeat an amount on several lines. */
  readonly repeated?: Readonly<Record<keyof RepeatedAmounts, Sum>>;
}

/** What tells components of a figure apart: a class of companies, a count, or a condition met or not. */
export type FactLabel =
  | { readonly kind: 'company'; readonly sizeClass: string; readonly presumed: boolean }
  | { readonly kind: 'counted'; readonly counted: 'small' | 'other' | 'unknown' }
  | { readonly kind: 'condition' }
  | { readonly kind: 'published' };

/**
 * A family of facts beside purchases: what it counts, for whom, and its facts handed over one by one. Everything else
 * (periods, scopes, coverage, bounds, targets, explanation) is the same for all families.
 */
export interface FamilySpec<Traits, Sum extends string> {
  readonly measures: Readonly<Partial<Record<MeasureCode, FamilyMeasure<Sum>>>>;
  readonly membershipOf: (population: PopulationCode) => Membership<Traits>;
  /** The same text for equal traits. */
  readonly keyOf: (traits: Traits) => string;
  readonly labelOf: (traits: Traits) => FactLabel;
  /** Whether what is local is known. */
  readonly hasLocalZone?: boolean;
  /** Its facts are of the whole organisation: no scope parts them. */
  readonly isWholeOnly?: boolean;
  /** Why there is no figure where there is no fact. */
  readonly noData: ReasonCode;
  readonly visit: (take: (fact: Fact<Traits, Sum>) => void) => void;
}

/** Indicators of a family, among those followed. */
export function ofFamily<Traits, Sum extends string>(
  { measures }: FamilySpec<Traits, Sum>,
  definitions: readonly IndicatorDefinition[],
): readonly IndicatorDefinition[] {
  return definitions.filter(({ active, measure }) => active && measures[measure] !== undefined);
}
