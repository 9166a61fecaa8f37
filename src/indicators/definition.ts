import type { directionLabels } from '../../sheets-templates/indicators-tab';
import type { Scope } from '../law/scope';
import type { Unit } from './figure';
import type { MeasureCode } from './measures/measure';
import type { PopulationCode } from './populations';

export type Direction = keyof typeof directionLabels;

/** Targets of an indicator in its unit (share 0–1, cents, count): one per fiscal year, else one for all. */
export interface Targets {
  readonly always: number | undefined;
  readonly byYear: ReadonlyMap<number, number>;
}

/** An indicator, built in or the user's own: a measure of a population, as such or as a share of another one. */
export interface IndicatorDefinition {
  /** Line in Indicateurs, counted from 1. */
  readonly line: number;
  readonly code: string;
  readonly label: string;
  /** Only followed indicators are computed. */
  readonly active: boolean;
  readonly measure: MeasureCode;
  readonly population: PopulationCode;
  readonly relativeTo: PopulationCode | undefined;
  /** The indicator's own scope, always one of those declared; the whole where the row names none. */
  readonly scope: Scope;
  readonly unit: Unit;
  readonly direction: Direction;
  readonly targets: Targets;
  /** Value from which an alert is told, in the unit. */
  readonly alert: number | undefined;
  readonly reference: string;
}

/** The target of a fiscal year, in the unit; undefined where none was set. */
export function targetOf({ targets }: IndicatorDefinition, year: number): number | undefined {
  return targets.byYear.get(year) ?? targets.always;
}
