import type { CellsByMember } from '../cube/cells-by-member';
import type { Cube } from '../cube/cube';
import type { Establishments } from '../facts/purchases/establishments';
import { addInt, intAt, numberAt } from '../model/typed-column';
import type { FlatPeriods } from './flat-periods';
import type { Kinds } from './kinds';
import { emptyActivities } from './measures/activities';
import type { MeasureRun } from './measures/measure';
import { addCell, clearBench, startBench, touchPeriod, type SupplierBench } from './supplier-bench';

/** What a scope is measured on. */
export interface TallyInput {
  /** Cells by establishment. */
  readonly cube: Cube;
  readonly grouped: CellsByMember;
  readonly establishments: Establishments;
  readonly flat: FlatPeriods;
  readonly kinds: Kinds;
  /** Number of suppliers. */
  readonly members: number;
  /** 1 where lines of a profile are in the scope. */
  readonly profiles: Uint8Array;
  readonly memberInScope: (member: number) => boolean;
  readonly runs: readonly MeasureRun[];
  /** Also visits the period after each one with purchases, for measures that compare. */
  readonly comparesPeriods: boolean;
}

/** Suppliers with lines, credit notes included, per place: what the runs hold besides. */
export interface ScopeTally {
  readonly present: Int32Array;
}

/** Entries given to the measures at once: enough for tight loops, little memory. */
const room = 8192;

/** 1 where a part of a supplier is active in a period; 0 where a part before it is already: it is one supplier. */
function activeIn({ purchases }: SupplierBench, period: number, before: readonly SupplierBench[]): number {
  if (period < 0 || intAt(purchases, period) === 0) return 0;
  for (const other of before) if (intAt(other.purchases, period) > 0) return 0;
  return 1;
}

/** Whether a part of a supplier has lines in a period, and no part before it: each supplier is present once. */
function isPresentIn({ presence }: SupplierBench, period: number, before: readonly SupplierBench[]): boolean {
  if (presence[period] !== 1) return false;
  for (const other of before) if (other.presence[period] === 1) return false;
  return true;
}

function isFirstIn({ firstMonth, lastMonth }: FlatPeriods, period: number, month: number): boolean {
  return month >= intAt(firstMonth, period) && month <= intAt(lastMonth, period);
}

/** The establishments of one supplier that are of one kind: what they did, and one of them. */
interface SupplierPart {
  readonly bench: SupplierBench;
  establishment: number;
}

/** Collects what suppliers did and hands it to the measures by blocks. */
function startReports({ flat, kinds, establishments: { count }, runs }: TallyInput) {
  const { ofEstablishment } = kinds;
  const width = kinds.traits.length;
  const present = new Int32Array(flat.count * width);
  const activities = emptyActivities(room);
  const { place, amount, active, former, kept, fresh } = activities;
  const flush = (): void => {
    for (const run of runs) run.addAll(activities);
    activities.count = 0;
  };
  const report = ({ bench, establishment }: SupplierPart, firstMonth: number, before: readonly SupplierBench[]) => {
    for (let index = 0; index < bench.count; index++) {
      if (activities.count === room) flush();
      const entry = activities.count++;
      const period = intAt(bench.touched, index);
      const here = period * width + intAt(ofEstablishment, intAt(flat.year, period) * count + establishment);
      const isActive = activeIn(bench, period, before);
      const wasActive = activeIn(bench, intAt(flat.before, period), before);
      if (isPresentIn(bench, period, before)) addInt(present, here, 1);
      place[entry] = here;
      amount[entry] = numberAt(bench.amount, period);
      active[entry] = isActive;
      former[entry] = wasActive;
      kept[entry] = isActive * wasActive;
      fresh[entry] = isActive === 1 && isFirstIn(flat, period, firstMonth) ? 1 : 0;
      activities.establishments[entry] = intAt(bench.establishments, period);
    }
  };
  return { report, flush, present };
}

/**
 * Walks the cells of a cube supplier by supplier, adds what each did in each period to the runs at the place of its
 * kind, and counts who has lines. Distinct counts, retention and ranks come out right: they are no sums of months. A
 * supplier whose establishments are of several kinds (an ESAT and other homes, two places) is one supplier all the same.
 */
export function tallyScope(input: TallyInput): ScopeTally {
  const { cube, grouped, establishments, flat, kinds, members, profiles } = input;
  const { profile, slot: slots, sum, positives } = cube;
  const { starts, periods, monthOfSlot } = flat;
  const parts: SupplierPart[] = [];
  const partAt = (part: number): SupplierPart => (parts[part] ??= { bench: startBench(flat.count), establishment: 0 });
  const before: SupplierBench[] = [];
  const { report, flush, present } = startReports(input);

  /** Adds the cells of an establishment and gives the first month with a purchase, if it is before `firstMonth`. */
  const collect = (establishment: number, bench: SupplierBench, firstMonth: number): number => {
    let first = firstMonth;
    const last = intAt(grouped.starts, establishment + 1);
    for (let index = intAt(grouped.starts, establishment); index < last; index++) {
      const cell = intAt(grouped.cells, index);
      if (profiles[intAt(profile, cell)] !== 1) continue;
      const slot = intAt(slots, cell);
      const end = intAt(starts, slot + 1);
      const amount = numberAt(sum, cell);
      const purchases = intAt(positives, cell);
      for (let at = intAt(starts, slot); at < end; at++) {
        addCell(bench, intAt(periods, at), establishment, amount, purchases);
      }
      const month = intAt(monthOfSlot, slot);
      if (purchases > 0 && month < first) first = month;
    }
    return first;
  };
  const touchFollowing = (bench: SupplierBench): void => {
    for (let index = 0, last = bench.count; index < last; index++) {
      const next = intAt(flat.after, intAt(bench.touched, index));
      if (next >= 0) touchPeriod(bench, next);
    }
  };

  for (let member = 0; member < members; member++) {
    const end = intAt(establishments.starts, member + 1);
    const start = intAt(establishments.starts, member);
    if (start === end || !input.memberInScope(member)) continue;
    let firstMonth = Infinity;
    let last = 0;
    for (let establishment = start; establishment < end; establishment++) {
      const number = kinds.partOf[establishment] ?? 0;
      const part = partAt(number);
      part.establishment = establishment;
      firstMonth = collect(establishment, part.bench, firstMonth);
      if (number > last) last = number;
    }
    before.length = 0;
    for (let number = 0; number <= last; number++) {
      const part = partAt(number);
      if (input.comparesPeriods) touchFollowing(part.bench);
      report(part, firstMonth, before);
      before.push(part.bench);
    }
    for (const bench of before) clearBench(bench);
  }
  flush();
  return { present };
}
