import { fingerprintOf } from '../model/fingerprint';
import type { Day } from '../model/day';
import type { ProofDeadline, ProofDeadlines } from '../suppliers/proof-deadlines';

/** A claim to renew, as the mail of alerts may know it: neither whose it is nor of what. */
export interface Renewal {
  /** By it a claim told in a former run is known again: it is told once before its end and once after. */
  readonly key: string;
  readonly task: 'expired' | 'soon';
  /** Its last day. */
  readonly day: Day;
}

function renewalsOf(task: Renewal['task'], deadlines: readonly ProofDeadline[]): readonly Renewal[] {
  return deadlines.flatMap(({ proof: { row } }) =>
    row.to === undefined
      ? []
      : [{ key: `${fingerprintOf([row.supplier, row.status, row.to])} ${task}`, task, day: row.to }],
  );
}

/** The claims to renew among those that want someone, the earliest end first. */
export function renewalsAmong({ expired, soon }: ProofDeadlines): readonly Renewal[] {
  return [...renewalsOf('expired', expired), ...renewalsOf('soon', soon)];
}
