import { currentSizeClass } from '../../src/suppliers/size-class-in-year';
import type { Supplier } from '../../src/suppliers/supplier';

/** Months of facts, four calendar years: 4 years, 16 quarters, 48 months and the last twelve months. */
const months = 48;
export const periodsByHand = 4 + 16 + months + 1;

const flags = [
  ...['all', 'france', 'qualified', 'small', 'presumedSmall', 'micro', 'presumedMicro', 'large', 'unknown'],
  ...['inclusive', 'insertion', 'disability', 'statusKnown', 'statusUnknown', 'ess', 'essKnown', 'essUnknown'],
] as const;
type Flag = (typeof flags)[number];

function flagsOf(supplier: Supplier): readonly Flag[] {
  const { sizeClass, presumed } = currentSizeClass(supplier);
  if (supplier.foreign || sizeClass === 'ADM') return ['all'];
  const { siae, disability, ess } = supplier.row;
  const found: Flag[] = ['all', 'france', sizeClass === 'NC' ? 'unknown' : 'qualified'];
  if (sizeClass === 'TPE' || sizeClass === 'PME') found.push('small');
  if (sizeClass === 'TPE') found.push('micro');
  if (sizeClass === 'TPE' && presumed !== 'no') found.push('presumedMicro');
  if (found.includes('small') && presumed === 'class') found.push('presumedSmall');
  if (sizeClass === 'ETI') found.push('large');
  if (siae) found.push('insertion');
  if (disability !== undefined) found.push('disability');
  if (siae || disability !== undefined) found.push('inclusive');
  found.push(found.includes('inclusive') || supplier.row.verifiedOn !== undefined ? 'statusKnown' : 'statusUnknown');
  if (ess === true) found.push('ess');
  found.push(ess === undefined ? 'essUnknown' : 'essKnown');
  return found;
}

/** Facts as arrays: the slot is the month counted from `firstSlot`. */
export interface HandFacts {
  readonly member: Int32Array;
  readonly slot: Int32Array;
  readonly value: Float64Array;
  readonly firstSlot: number;
}

function beforeOf(period: number): number {
  const isFirst = period === 0 || period === 4 || period === 20 || period === periodsByHand - 1;
  return isFirst ? -1 : period - 1;
}

function monthsOf(period: number): readonly [number, number] {
  if (period < 4) return [period * 12, period * 12 + 11];
  if (period < 20) return [(period - 4) * 3, (period - 4) * 3 + 2];
  return period < 68 ? [period - 20, period - 20] : [months - 12, months - 1];
}

/**
 * Every figure of the built-in indicators of purchases and inclusion, with its bounds, presumed part and coverage, by one
 * pass over the lines and one over suppliers × periods: what a person would write for these arrays and nothing else.
 */
export function figuresByHand(suppliers: readonly Supplier[], { member, slot, value, firstSlot }: HandFacts) {
  const members = suppliers.length;
  const amounts = new Float64Array(periodsByHand * members);
  const purchases = new Int32Array(periodsByHand * members);
  const firstMonth = new Int32Array(members).fill(months);
  for (let row = 0; row < value.length; row++) {
    const supplier = member[row]!;
    const month = slot[row]! - firstSlot;
    const amount = value[row]!;
    const bought = amount > 0 ? 1 : 0;
    if (bought && month < firstMonth[supplier]!) firstMonth[supplier] = month;
    for (const period of [Math.floor(month / 12), 4 + Math.floor(month / 3), 20 + month]) {
      amounts[period * members + supplier]! += amount;
      purchases[period * members + supplier]! += bought;
    }
    if (month < months - 12) continue;
    amounts[68 * members + supplier]! += amount;
    purchases[68 * members + supplier]! += bought;
  }
  const groups: (readonly Flag[])[] = [];
  const groupOfKey = new Map<string, number>();
  const groupOf = Uint8Array.from(suppliers, (supplier) => {
    const found = flagsOf(supplier);
    const key = found.join();
    if (!groupOfKey.has(key)) groupOfKey.set(key, groups.push(found) - 1);
    return groupOfKey.get(key)!;
  });
  return Array.from({ length: periodsByHand }, (_, period) => {
    const sum = new Float64Array(groups.length);
    const [active, fresh, kept, former] = [0, 1, 2, 3].map(() => new Int32Array(groups.length)) as Int32Array[];
    const before = beforeOf(period);
    const [first, last] = monthsOf(period);
    const top: number[] = [];
    for (let supplier = 0; supplier < members; supplier++) {
      const group = groupOf[supplier]!;
      const amount = amounts[period * members + supplier]!;
      const isActive = purchases[period * members + supplier]! > 0;
      const wasActive = before >= 0 && purchases[before * members + supplier]! > 0;
      sum[group]! += amount;
      if (isActive) active![group]!++;
      if (isActive && firstMonth[supplier]! >= first && firstMonth[supplier]! <= last) fresh![group]!++;
      if (isActive && wasActive) kept![group]!++;
      if (wasActive) former![group]!++;
      if (amount > 0 && (top.length < 10 || amount > top[9]!)) {
        top.push(amount);
        top.sort((one, other) => other - one);
        if (top.length > 10) top.pop();
      }
    }
    const totals = (column: ArrayLike<number>): Record<Flag, number> => {
      const found = Object.fromEntries(flags.map((flag) => [flag, 0])) as Record<Flag, number>;
      groups.forEach((own, group) => {
        for (const flag of own) found[flag] += column[group]!;
      });
      return found;
    };
    const a = totals(sum);
    const n = totals(active!);
    const coverage = a.qualified / a.france;
    const status = { coverage: a.statusKnown / a.france };
    const size = { coverage };
    const share = (part: Record<Flag, number>, who: 'small' | 'micro' | 'large', presumed: number) => ({
      ...{ value: part[who] / part.qualified, presumed: presumed / part.qualified, ...size },
      ...{ low: part[who] / part.france, high: (part[who] + part.unknown) / part.france },
    });
    const inclusive = (who: Flag) => ({ value: a[who], low: a[who], high: a[who] + a.statusUnknown, ...status });
    return {
      'ACH-01': share(a, 'small', a.presumedSmall),
      'ACH-02': share(a, 'micro', a.presumedMicro),
      'ACH-03': share(a, 'large', 0),
      'ACH-04': share(n, 'small', n.presumedSmall),
      'ACH-05': { value: a.small, low: a.small, high: a.small + a.unknown, presumed: a.presumedSmall, ...size },
      'ACH-06-V': { value: coverage, ...size },
      'ACH-06-N': { value: n.qualified / n.france, ...size },
      'ACH-07': { value: totals(fresh!).small, ...size },
      'ACH-08': { value: totals(kept!).small / totals(former!).small, ...size },
      'ACH-11': { value: top.reduce((total, amount) => total + amount, 0) / a.all, coverage: 1 },
      'INC-01-V': inclusive('inclusive'),
      'INC-01-P': { value: a.inclusive / a.all, ...status },
      'INC-02': inclusive('insertion'),
      'INC-03': inclusive('disability'),
      'INC-04-V': { value: a.ess, low: a.ess, high: a.ess + a.essUnknown, coverage: a.essKnown / a.france },
      'INC-04-P': { value: a.ess / a.all, coverage: a.essKnown / a.france },
      'INC-05': { value: n.inclusive, ...status },
    };
  });
}
