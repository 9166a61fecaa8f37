import type { figureStateLabels } from '../../sheets-templates/dashboard-tab';
import type { unitLabels } from '../../sheets-templates/indicators-tab';
import type { Day } from '../model/day';
import type { Period } from '../model/period';

export type FigureState = keyof typeof figureStateLabels;
export type Unit = keyof typeof unitLabels;

/** Why a figure cannot be computed; the sentences stand in text/. */
export const reasonCodes = [
  'needsDetail',
  'noData',
  'needsYears',
  'noKnownCategory',
  'noKnownStatus',
  'noLocalZone',
  'noKnownPlace',
  'noKnownArea',
  'denominatorNotPositive',
  'noTenders',
  'noEvents',
  'noKnownParticipation',
  'nothingFilled',
  'scopeOfSuppliers',
  'nothingPublished',
  'fewerThanFive',
  'withheld',
  'calendarYears',
  'wholeOnly',
] as const;
export type ReasonCode = (typeof reasonCodes)[number];

/** Contracts of a figure whose file repeats their amount on several lines, and their total; money in cents (ADR 0014). */
export interface RepeatedAmounts {
  readonly count: number;
  /** One amount per contract: what the figure counts. */
  readonly once: number;
  readonly shared: number;
  /** Every line added. */
  readonly naive: number;
}

/** One cell of the grid: an indicator in a period and a scope. Money is in cents, shares are 0–1. */
export interface Figure {
  readonly code: string;
  readonly label: string;
  readonly unit: Unit;
  /** Unit of numerator and denominator. */
  readonly measureUnit: 'amount' | 'count' | 'share';
  readonly period: Period;
  /** Name of the declared scope; '' = everything (or the indicator's own scope). */
  readonly scope: string;
  /** Undefined where it cannot be computed: `reason` says why. */
  readonly value: number | undefined;
  readonly reason: ReasonCode | undefined;
  readonly numerator: number | undefined;
  /** Undefined for an indicator that is no share. */
  readonly denominator: number | undefined;
  /** Share of the amount of the suppliers concerned whose category or status is known. */
  readonly coverage: number | undefined;
  /** Part of the value, in its unit, that rests on presumed categories. */
  readonly presumed: number | undefined;
  /** The value if nobody of unknown category or status belonged to the population, and if everybody did. */
  readonly low: number | undefined;
  readonly high: number | undefined;
  readonly target: number | undefined;
  readonly state: FigureState;
  /** What it regards, known or not; absent where nothing repeats. */
  readonly repeated?: RepeatedAmounts | undefined;
  /** Who closed its fiscal year and when; `restated`: what the figure would be with what came since. */
  readonly closed?: { readonly by: string; readonly on: Day; readonly restated?: number | undefined };
}
