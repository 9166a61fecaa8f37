import type { Day } from '../model/day';
import { findSupplier, type SupplierIndex } from './index-suppliers';
import { proofStateOn, type LocatedProof } from './status-proof';
import type { Supplier } from './supplier';

/** Why a claim wants someone: nobody validated it, it is over, it ends soon, or its supplier is not on the panel. */
export type ProofTask = 'validate' | 'expired' | 'soon' | 'orphan';

/** A claim that wants someone. */
export interface ProofDeadline {
  readonly task: ProofTask;
  readonly proof: LocatedProof;
  readonly supplier: Supplier | undefined;
  /** Days until its last one; negative once over, undefined without end. */
  readonly daysLeft: number | undefined;
}

/** Days before the end of a claim from which its renewal is asked. */
const renewalNotice = 60;

/** Claims of the same supplier and quality that are good for longer make one that ends of no concern. */
function isRenewed(proof: LocatedProof, others: readonly LocatedProof[], today: Day): boolean {
  const { to, status, supplier } = proof.row;
  return others.some(
    ({ row }) =>
      row.status === status &&
      row.supplier === supplier &&
      proofStateOn(row, today) === 'valid' &&
      (row.to ?? Infinity) > Math.max(to ?? 0, today + renewalNotice),
  );
}

function taskOf(proof: LocatedProof, proofs: readonly LocatedProof[], today: Day): ProofTask | undefined {
  const { to } = proof.row;
  const state = proofStateOn(proof.row, today);
  if (state === 'toValidate') return 'validate';
  if (state === 'refused' || to === undefined || to > today + renewalNotice) return undefined;
  if (isRenewed(proof, proofs, today)) return undefined;
  return state === 'expired' ? 'expired' : 'soon';
}

/** Claims that want someone on a day: those to validate, then the expired, then those that end within 60 days. */
export function proofDeadlines(
  proofs: readonly LocatedProof[],
  index: SupplierIndex,
  today: Day,
): readonly ProofDeadline[] {
  const order: readonly ProofTask[] = ['orphan', 'validate', 'expired', 'soon'];
  const found = proofs.flatMap((proof): ProofDeadline[] => {
    const supplier = index.suppliers[findSupplier(index, proof.row.supplier) ?? -1];
    const task = taskOf(proof, proofs, today);
    const daysLeft = proof.row.to === undefined ? undefined : proof.row.to - today;
    return task ? [{ task: supplier ? task : 'orphan', proof, supplier, daysLeft }] : [];
  });
  const dueIn = ({ task, daysLeft = 0 }: ProofDeadline): number =>
    task === 'expired' || task === 'soon' ? daysLeft : 0;
  return found.sort((one, other) => order.indexOf(one.task) - order.indexOf(other.task) || dueIn(one) - dueIn(other));
}
