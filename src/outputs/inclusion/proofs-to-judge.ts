import { statusProofsTab } from '../../../sheets-templates/inclusion/status-proofs-tab';
import { suppliersTab } from '../../../sheets-templates/suppliers-tab';
import type { JudgeProofRequest, ProofMessage, ProofRefusal, ProofsResult } from '../../bridge/inclusion-messages';
import type { Day } from '../../model/day';
import type { WorkbookPlan } from '../../plans/workbook-plan';
import { findSupplier, indexSuppliers } from '../../suppliers/index-suppliers';
import { proofDeadlines, type ProofDeadline } from '../../suppliers/proof-deadlines';
import { statusConflicts } from '../../suppliers/status-conflicts';
import { isDisabilityKind, siretOfProof } from '../../suppliers/status-in-year';
import type { LocatedProof } from '../../suppliers/status-proof';
import type { Supplier } from '../../suppliers/supplier';
import { conflictSentence, deadlineSentence, proofWords, writtenDay } from '../../text/proof-sentences';
import { decodeRows } from '../../workbook/decode-rows';
import { encodeRows, formatsOf } from '../../workbook/encode-rows';
import { findColumns } from '../../workbook/find-columns';
import { fingerprintOf } from '../../model/fingerprint';
import { cellsOf, readProofs, type Tabs } from '../read-sources';

/** Lines of a list that the panel shows. */
const shownLines = 40;

function messageOf(deadline: ProofDeadline): ProofMessage {
  const { proof, supplier } = deadline;
  const { row, line } = proof;
  return {
    ...{ ligne: line, marque: fingerprintOf(row), fournisseur: proofWords.supplier(supplier, row.supplier) },
    ...{ qualite: proofWords.quality(row), origine: proofWords.origin(row), reference: row.reference ?? '' },
    ...{ du: writtenDay(row.from), au: writtenDay(row.to), lien: row.link ?? '' },
    remarque: deadlineSentence(deadline),
  };
}

/** The panel, and the claims that count as read. */
function readPanel(tabs: Tabs) {
  const index = indexSuppliers(decodeRows(suppliersTab, cellsOf(tabs, suppliersTab.name)).rows);
  return { index, proofs: readProofs(tabs) };
}

/** Claims to validate and to renew, and disagreements between sources, as they stand on a day. */
export function proofsToJudge(tabs: Tabs, today: Day, user: string, message = ''): ProofsResult {
  const { index, proofs } = readPanel(tabs);
  const { toJudge, expired, soon } = proofDeadlines(proofs, index, today);
  const toRenew = [...expired, ...soon];
  const conflicts = statusConflicts(proofs, index, today);
  return {
    aValider: toJudge.slice(0, shownLines).map(messageOf),
    aRenouveler: toRenew.slice(0, shownLines).map(messageOf),
    conflits: conflicts.slice(0, shownLines).map(conflictSentence),
    ...{ totalAValider: toJudge.length, totalARenouveler: toRenew.length, totalConflits: conflicts.length },
    ...{ utilisateur: user, message },
  };
}

/** What a decision writes, and of which claim. */
export interface Judgement {
  readonly plan: WorkbookPlan;
  readonly quality: string;
  readonly supplier: string;
}

/** Why a claim of a supplier cannot be accepted as it stands; undefined where it can. */
function obstacleOf({ row }: LocatedProof, supplier: Supplier | undefined, today: Day): ProofRefusal | undefined {
  const { status, from, to } = row;
  if (!supplier) return 'orphan';
  if (status === 'TIH' && from === undefined) return 'no-consent';
  const lacksSiret = siretOfProof(row) === '' && supplier.row.siret === undefined;
  if (isDisabilityKind(status) && lacksSiret) return 'no-siret';
  return to !== undefined && to < today && from === undefined ? 'expired' : undefined;
}

/**
 * The writes of a person's decision on one claim, the day last: an accident before it leaves a claim that does not count.
 * Refused where the line is no longer what was shown, or where it lacks what makes it a proof.
 */
export function judgeProof(tabs: Tabs, request: JudgeProofRequest, today: Day): Judgement | ProofRefusal {
  const { line, mark, decision } = request;
  const by = request.by.trim();
  if (by === '') return 'nobody';
  const { index, proofs } = readPanel(tabs);
  const proof = proofs.find((found) => found.line === line);
  if (!proof || fingerprintOf(proof.row) !== mark) return 'changed';
  const supplier = index.suppliers[findSupplier(index, proof.row.supplier) ?? -1];
  const obstacle = decision === 'accept' ? obstacleOf(proof, supplier, today) : undefined;
  if (obstacle) return obstacle;
  const { places } = findColumns(statusProofsTab, cellsOf(tabs, statusProofsTab.name).rows);
  const width = Math.max(...places.values()) + 1;
  const state = decision === 'accept' ? 'valid' : 'refused';
  const [cells = []] = encodeRows(statusProofsTab, [{ validatedBy: by, state, validatedOn: today }], places, width);
  const formats = formatsOf(statusProofsTab, places, width);
  const plan = (['validatedBy', 'state', 'validatedOn'] as const).flatMap((key): WorkbookPlan => {
    const place = places.get(key);
    if (place === undefined) return [];
    const target = { tab: statusProofsTab.name, row: line, column: place + 1 };
    return [{ do: 'write', ...target, values: [[cells[place] ?? '']], formats: [formats[place] ?? '@'] }];
  });
  return {
    plan,
    quality: proofWords.quality(proof.row),
    supplier: proofWords.supplier(supplier, proof.row.supplier),
  };
}
