import type { CellsByMember } from '../cube/cells-by-member';
import type { Cube } from '../cube/cube';
import type { FiscalStart } from '../model/period';
import { timeSlots } from '../model/time-slot';
import { addInt, intAt, numberAt } from '../model/typed-column';
import type { Kinds } from './kinds';
import type { Activity, MeasureRun } from './measures/measure';
import { firstMonthOfSlot, type PeriodGrid } from './period-grid';
import { addCell, clearBench, startBench, touchPeriod } from './supplier-bench';

/** What a scope is measured on. */
export interface TallyInput {
  readonly cube: Cube;
  readonly grouped: CellsByMember;
  readonly grid: PeriodGrid;
  readonly kinds: Kinds;
  readonly fiscalStart: FiscalStart;
  /** Number of suppliers. */
  readonly members: number;
  /** 1 where lines of a profile are in the scope. */
  readonly profiles: Uint8Array;
  readonly memberInScope: (member: number) => boolean;
  /** A place of a run is a period × kind: `period × number of kinds + kind`. */
  readonly runs: readonly MeasureRun[];
  /** Also visits the period after each one with purchases, for measures that compare. */
  readonly comparesPeriods: boolean;
}

/** Suppliers with lines, credit notes included, per place: what the runs hold besides. */
export interface ScopeTally {
  readonly present: Int32Array;
}

/** Periods as flat arrays by slot: those of slot `s` are `periods[starts[s]]` to `periods[starts[s + 1] - 1]`. */
function flatPeriods(grid: PeriodGrid): { starts: Int32Array; periods: Int32Array } {
  const starts = new Int32Array(timeSlots + 1);
  const periods: number[] = [];
  for (let slot = 0; slot < timeSlots; slot++) {
    periods.push(...(grid.periodsOfSlot.get(slot) ?? []));
    starts[slot + 1] = periods.length;
  }
  return { starts, periods: Int32Array.from(periods) };
}

/** Position of the period that follows each one; -1 where none does. */
function afterOf(grid: PeriodGrid): Int32Array {
  const after = new Int32Array(grid.periods.length).fill(-1);
  grid.before.forEach((before, period) => {
    if (before >= 0) after[before] = period;
  });
  return after;
}

/** First and last month of each period, and first month of each slot, as flat arrays. */
function monthsOf({ periods, periodsOfSlot }: PeriodGrid, start: FiscalStart) {
  const firstOfSlot = new Int32Array(timeSlots);
  for (const slot of periodsOfSlot.keys()) firstOfSlot[slot] = firstMonthOfSlot(slot, start) ?? 0;
  return {
    firstOfSlot,
    first: Int32Array.from(periods, ({ first }) => first),
    last: Int32Array.from(periods, ({ last }) => last),
  };
}

/**
 * Walks the cells of a cube supplier by supplier, adds what each did in each period to the runs at the place of its
 * kind, and counts who has lines. Distinct counts, retention and ranks come out right: they are no sums of months.
 */
export function tallyScope(input: TallyInput): ScopeTally {
  const { cube, grouped, grid, kinds, members, runs } = input;
  const width = kinds.traits.length;
  const flat = flatPeriods(grid);
  const after = afterOf(grid);
  const before = Int32Array.from(grid.before);
  const yearOfPeriod = Int32Array.from(grid.yearOfPeriod);
  const months = monthsOf(grid, input.fiscalStart);
  const bench = startBench(grid.periods.length);
  const present = new Int32Array(grid.periods.length * width);
  const activity: Activity = { amount: 0, purchases: 0, purchasesBefore: 0, isNew: false };

  const collectCell = (cell: number): void => {
    if (input.profiles[intAt(cube.profile, cell)] !== 1) return;
    const slot = intAt(cube.slot, cell);
    const end = intAt(flat.starts, slot + 1);
    const amount = numberAt(cube.sum, cell);
    const purchases = intAt(cube.positives, cell);
    for (let at = intAt(flat.starts, slot); at < end; at++) addCell(bench, intAt(flat.periods, at), amount, purchases);
    const month = intAt(months.firstOfSlot, slot);
    if (purchases > 0 && month < bench.firstMonth) bench.firstMonth = month;
  };
  const touchFollowing = (): void => {
    for (let index = 0, last = bench.count; index < last; index++) {
      const next = intAt(after, intAt(bench.touched, index));
      if (next >= 0) touchPeriod(bench, next);
    }
  };
  const report = (member: number, period: number): void => {
    const kind = intAt(kinds.ofMember, intAt(yearOfPeriod, period) * members + member);
    const place = period * width + kind;
    const previous = intAt(before, period);
    activity.amount = numberAt(bench.amount, period);
    activity.purchases = intAt(bench.purchases, period);
    activity.purchasesBefore = previous < 0 ? 0 : intAt(bench.purchases, previous);
    activity.isNew = bench.firstMonth >= intAt(months.first, period) && bench.firstMonth <= intAt(months.last, period);
    if (bench.presence[period] === 1) addInt(present, place, 1);
    for (const run of runs) run.add(place, activity);
  };

  for (let member = 0; member < members; member++) {
    const end = intAt(grouped.starts, member + 1);
    const start = intAt(grouped.starts, member);
    if (start === end || !input.memberInScope(member)) continue;
    for (let index = start; index < end; index++) collectCell(intAt(grouped.cells, index));
    if (input.comparesPeriods) touchFollowing();
    for (let index = 0; index < bench.count; index++) report(member, intAt(bench.touched, index));
    clearBench(bench);
  }
  return { present };
}
