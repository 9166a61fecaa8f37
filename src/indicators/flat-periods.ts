import type { FiscalStart } from '../model/period';
import { timeSlots } from '../model/time-slot';
import { firstMonthOfSlot, type PeriodGrid } from './period-grid';

/** A grid of periods as flat arrays, for the loop over cells. */
export interface FlatPeriods {
  readonly count: number;
  /** Periods of slot `s`: `periods[starts[s]]` to `periods[starts[s + 1] - 1]`. */
  readonly starts: Int32Array;
  readonly periods: Int32Array;
  /** Position of the period of the same kind before and after each; -1 where the grid has none. */
  readonly before: Int32Array;
  readonly after: Int32Array;
  /** Position of the fiscal year of each period. */
  readonly year: Int32Array;
  /** First and last month of each period, and first month of each slot. */
  readonly firstMonth: Int32Array;
  readonly lastMonth: Int32Array;
  readonly monthOfSlot: Int32Array;
}

/** The flat arrays of a grid. */
export function flatPeriodsOf(grid: PeriodGrid, start: FiscalStart): FlatPeriods {
  const starts = new Int32Array(timeSlots + 1);
  const periods: number[] = [];
  for (let slot = 0; slot < timeSlots; slot++) {
    periods.push(...(grid.periodsOfSlot.get(slot) ?? []));
    starts[slot + 1] = periods.length;
  }
  const after = new Int32Array(grid.periods.length).fill(-1);
  grid.before.forEach((before, period) => {
    if (before >= 0) after[before] = period;
  });
  const monthOfSlot = new Int32Array(timeSlots);
  for (const slot of grid.periodsOfSlot.keys()) monthOfSlot[slot] = firstMonthOfSlot(slot, start) ?? 0;
  return {
    count: grid.periods.length,
    ...{ starts, periods: Int32Array.from(periods), before: Int32Array.from(grid.before), after },
    year: Int32Array.from(grid.yearOfPeriod),
    firstMonth: Int32Array.from(grid.periods, ({ first }) => first),
    lastMonth: Int32Array.from(grid.periods, ({ last }) => last),
    monthOfSlot,
  };
}
