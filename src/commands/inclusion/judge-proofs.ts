import { statusProofsTab } from '../../../sheets-templates/inclusion/status-proofs-tab';
import { lotsTab } from '../../../sheets-templates/lots-tab';
import { suppliersTab } from '../../../sheets-templates/suppliers-tab';
import type { ProofsResult } from '../../bridge/inclusion-messages';
import type { Answer } from '../../bridge/messages';
import { parseJudgeProofRequest } from '../../bridge/parse-inclusion';
import { applyPlan } from '../../google/apply-plan';
import { readMoment } from '../../google/clock';
import { readUser } from '../../google/user';
import { showAlert, showSidebar } from '../../google/user-interface';
import { judgeProof, proofsToJudge } from '../../outputs/inclusion/proofs-to-judge';
import type { Tabs } from '../../outputs/read-sources';
import { menuLabels, panelTitles } from '../../text/menu-labels';
import { proofSentences } from '../../text/proof-sentences';
import { dayOfMoment } from '../day-of-moment';
import { markStale } from '../mark-stale';
import { readTabs } from '../read-tabs';
import { Refusal } from '../refusal';
import { runCommand, runReading } from '../run-command';

const shownRenewals = 20;

/** The tabs that claims are judged on; refused where the module is not on. */
function readProofTabs(): Tabs {
  const found = readTabs([statusProofsTab, suppliersTab, lotsTab].map(({ name }) => name));
  if (!found.has(statusProofsTab.name)) throw new Refusal('missing-tab', proofSentences.missingModule);
  return found;
}

/** Claims to validate and to renew, and disagreements between sources; nothing is changed. */
export function listProofs(): Answer<ProofsResult> {
  return runReading('justificatifs', () => proofsToJudge(readProofTabs(), dayOfMoment(readMoment()), readUser()));
}

/** A named person accepts or refuses a claim, as the panel showed it; answers what is left. */
export function judgeOneProof(message: unknown): Answer<ProofsResult> {
  return runCommand('jugerJustificatif', ({ moment, user }) => {
    const request = parseJudgeProofRequest(message);
    const today = dayOfMoment(moment);
    const found = judgeProof(readProofTabs(), request, today);
    if (typeof found === 'string') {
      throw new Refusal(found, proofSentences.refusals[found], found === 'changed' ? 'conflict' : 'user');
    }
    markStale();
    applyPlan(found.plan);
    const sentence = request.decision === 'accept' ? proofSentences.accepted : proofSentences.refused;
    const by = request.by.trim();
    const done = sentence(found.quality, found.supplier, by);
    const journal = proofSentences.journal(request.line, request.decision, by);
    return { result: proofsToJudge(readProofTabs(), today, user, done), journal };
  });
}

/** « Valider un justificatif… » from the menu: its panel. */
export function openProofsPanel(): void {
  showSidebar('Proofs', panelTitles.proofs);
}

/** « Justificatifs à renouveler » from the menu: what expired or ends within 60 days. */
export function showRenewals(): void {
  const answer = listProofs();
  if (!answer.ok) {
    showAlert(menuLabels.menuRenouveler, answer.failure.message);
    return;
  }
  const { aRenouveler, totalARenouveler } = answer.result;
  const shown = aRenouveler.slice(0, shownRenewals);
  const lines = shown.map(({ fournisseur, qualite, remarque }) =>
    proofSentences.renewalLine(fournisseur, qualite, remarque),
  );
  const more = totalARenouveler > shown.length ? [proofSentences.more(totalARenouveler - shown.length)] : [];
  showAlert(menuLabels.menuRenouveler, [...lines, ...more].join('\n') || proofSentences.nothingToRenew);
}
