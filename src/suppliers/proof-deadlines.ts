import type { Day } from '../model/day';
import { findSupplier, type SupplierIndex } from './index-suppliers';
import { proofStateOn, type LocatedProof } from './status-proof';
import type { Supplier } from './supplier';

/** Why a claim wants someone: its supplier is not on the panel, nobody validated it, it is over, it ends soon or later. */
export type ProofTask = 'orphan' | 'validate' | 'expired' | 'soon' | 'later';

/** A claim that wants someone. */
export interface ProofDeadline {
  readonly task: ProofTask;
  readonly proof: LocatedProof;
  readonly supplier: Supplier | undefined;
  /** Days until its last one; negative once over, undefined without end. */
  readonly daysLeft: number | undefined;
}

/** Claims that want someone on a day, the most urgent first in each list. */
export interface ProofDeadlines {
  /** To validate; before them, those of a supplier that is not on the panel. */
  readonly toJudge: readonly ProofDeadline[];
  readonly expired: readonly ProofDeadline[];
  /** They end within the days of notice. */
  readonly soon: readonly ProofDeadline[];
  /** They end after. */
  readonly later: readonly ProofDeadline[];
}

/** Days before the end of a claim from which its renewal is asked. */
export const renewalNotice = 60;

const keyOf = ({ row }: LocatedProof): string => `${row.supplier}\n${row.status}`;

/** Until when the claims of each supplier and quality are good, on a day; a claim without end is good for ever. */
function lastDays(proofs: readonly LocatedProof[], today: Day): ReadonlyMap<string, number> {
  const last = new Map<string, number>();
  for (const proof of proofs) {
    if (proofStateOn(proof.row, today) !== 'valid') continue;
    last.set(keyOf(proof), Math.max(last.get(keyOf(proof)) ?? 0, proof.row.to ?? Infinity));
  }
  return last;
}

/** What a claim wants; its end is of no concern where another one of the same supplier and quality is good for longer. */
function taskOf(proof: LocatedProof, goodUntil: number, today: Day): ProofTask | undefined {
  const { to } = proof.row;
  const state = proofStateOn(proof.row, today);
  if (state === 'toValidate') return 'validate';
  if (state === 'refused' || to === undefined) return undefined;
  if (goodUntil > Math.max(to, today + renewalNotice)) return undefined;
  if (state === 'expired') return 'expired';
  return to > today + renewalNotice ? 'later' : 'soon';
}

/** The claims that want someone on a day: the one source of what the panel, Accueil and the mail of alerts tell of them. */
export function proofDeadlines(proofs: readonly LocatedProof[], index: SupplierIndex, today: Day): ProofDeadlines {
  const last = lastDays(proofs, today);
  const found = proofs.flatMap((proof): ProofDeadline[] => {
    const supplier = index.suppliers[findSupplier(index, proof.row.supplier) ?? -1];
    const lacksSupplier = !supplier && proof.row.state !== 'refused';
    const task = lacksSupplier ? 'orphan' : taskOf(proof, last.get(keyOf(proof)) ?? 0, today);
    const daysLeft = proof.row.to === undefined ? undefined : proof.row.to - today;
    return task ? [{ task, proof, supplier, daysLeft }] : [];
  });
  const having = (wanted: ProofTask): readonly ProofDeadline[] => found.filter(({ task }) => task === wanted);
  const inTime = (wanted: ProofTask): readonly ProofDeadline[] =>
    [...having(wanted)].sort((one, other) => (one.daysLeft ?? 0) - (other.daysLeft ?? 0));
  return {
    toJudge: [...having('orphan'), ...having('validate')],
    expired: inTime('expired'),
    soon: inTime('soon'),
    later: inTime('later'),
  };
}
