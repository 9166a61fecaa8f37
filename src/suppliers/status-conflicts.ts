import type { Day } from '../model/day';
import type { SupplierIndex } from './index-suppliers';
import { isDisabilityKind, isSiaeKind, proofsBySupplier, siretOfProof } from './status-in-year';
import { isValidated, proofStateOn, type LocatedProof, type ProofRow, type Quality } from './status-proof';
import type { Supplier, SupplierRow } from './supplier';

/** Two sources of a status that disagree, or a status that lacks what makes it one. */
export type StatusConflictCode =
  /** Fournisseurs says that the supplier is not of the ESS. */
  | 'denied-by-panel'
  /** Fournisseurs names another kind of SIAE, or another one of ESAT, EA and EATT. */
  | 'other-kind'
  /** Refused by a person, while Fournisseurs still says so. */
  | 'refused-yet-on-panel'
  /** TIH in Fournisseurs without a validated consent in date. */
  | 'consent-missing'
  /** An ESAT, an EA or an EATT whose establishment nothing names. */
  | 'siret-missing';

/** What a person has to settle about a supplier's status. */
export interface StatusConflict {
  readonly code: StatusConflictCode;
  readonly supplier: Supplier;
  readonly quality: Quality;
  /** Line of Justificatifs ESS, from 1; 0 where no claim is concerned. */
  readonly line: number;
}

function isOnPanel(quality: Quality, { ess, siae = [], disability, independentWorker }: SupplierRow): boolean {
  if (quality === 'ESS' || quality === 'ESUS') return ess === true;
  if (isSiaeKind(quality)) return siae.includes(quality);
  return isDisabilityKind(quality) ? disability === quality : independentWorker === true;
}

/** What Fournisseurs says against a claim that is in force or waits. */
function deniedBy({ status: quality, ...proof }: ProofRow, row: SupplierRow): StatusConflictCode | undefined {
  const { ess, siae } = row;
  if (quality === 'ESS' || quality === 'ESUS') return ess === false ? 'denied-by-panel' : undefined;
  if (isSiaeKind(quality)) return siae && !siae.includes(quality) ? 'other-kind' : undefined;
  return isDisabilityKind(quality) ? deniedProtection(quality, siretOfProof(proof), row) : undefined;
}

function deniedProtection(
  quality: Quality,
  siretOfClaim: string,
  { siret, disability }: SupplierRow,
): StatusConflictCode | undefined {
  if (siretOfClaim === '' && siret === undefined) return 'siret-missing';
  return disability !== undefined && disability !== quality ? 'other-kind' : undefined;
}

function conflictOf(proof: ProofRow, row: SupplierRow, today: Day): StatusConflictCode | undefined {
  const state = proofStateOn(proof, today);
  if (state === 'expired') return undefined;
  if (state !== 'refused') return deniedBy(proof, row);
  return isOnPanel(proof.status, row) ? 'refused-yet-on-panel' : undefined;
}

function lacksConsent({ row }: Supplier, proofs: readonly LocatedProof[], today: Day): boolean {
  const isConsent = ({ row: proof }: LocatedProof): boolean =>
    proof.status === 'TIH' && isValidated(proof) && proofStateOn(proof, today) === 'valid';
  return row.independentWorker === true && !proofs.some(isConsent);
}

/** Every disagreement between Fournisseurs and Justificatifs ESS on a day, suppliers in the order of the panel. */
export function statusConflicts(
  proofs: readonly LocatedProof[],
  index: SupplierIndex,
  today: Day,
): readonly StatusConflict[] {
  const bySupplier = proofsBySupplier(proofs, index);
  return index.suppliers.flatMap((supplier): StatusConflict[] => {
    const own = bySupplier.get(supplier) ?? [];
    const { row } = supplier;
    const ofClaims = own.flatMap(({ line, row: proof }): StatusConflict[] => {
      const code = conflictOf(proof, row, today);
      return code ? [{ code, supplier, quality: proof.status, line }] : [];
    });
    const ofConsent = lacksConsent(supplier, own, today)
      ? [{ code: 'consent-missing', supplier, quality: 'TIH', line: 0 } as const]
      : [];
    const ofPlace =
      row.disability !== undefined &&
      row.siret === undefined &&
      own.every(({ row: proof }) => siretOfProof(proof) === '')
        ? [{ code: 'siret-missing', supplier, quality: row.disability, line: 0 } as const]
        : [];
    return [...ofClaims, ...ofConsent, ...ofPlace];
  });
}
