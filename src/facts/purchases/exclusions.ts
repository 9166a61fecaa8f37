/** Why a line of Achats is in no figure, in the order in which it is asked. */
export const exclusionCodes = [
  'uncommittedLot',
  'outOfScope',
  'noAmount',
  'unknownSupplier',
  'intragroup',
  'notPaid',
  'noDate',
  'afterToday',
] as const;
export type ExclusionCode = (typeof exclusionCodes)[number];

/** Lines left out for one reason: how many, their amount in cents where it is known, and the first 200 line numbers. */
export interface Exclusion {
  readonly code: ExclusionCode;
  readonly count: number;
  readonly amount: number;
  /** Lines of Achats, counted from 1. */
  readonly lines: readonly number[];
}

const keptLines = 200;

/** Collects exclusions while lines are read, in the order of the codes. */
export function startExclusions(): {
  exclude: (code: ExclusionCode, line: number, amount: number) => void;
  all: () => readonly Exclusion[];
} {
  const found = new Map<ExclusionCode, { count: number; amount: number; lines: number[] }>();
  const exclude = (code: ExclusionCode, line: number, amount: number): void => {
    let entry = found.get(code);
    if (!entry) found.set(code, (entry = { count: 0, amount: 0, lines: [] }));
    entry.count++;
    if (!Number.isNaN(amount)) entry.amount += amount;
    if (entry.lines.length < keptLines) entry.lines.push(line);
  };
  return {
    exclude,
    all: () =>
      exclusionCodes.flatMap((code) => {
        const entry = found.get(code);
        return entry ? [{ code, ...entry }] : [];
      }),
  };
}
