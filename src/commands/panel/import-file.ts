import { lotsTab } from '../../../sheets-templates/lots-tab';
import { purchasesTab } from '../../../sheets-templates/purchases-tab';
import { rejectedLinesTab } from '../../../sheets-templates/rejected-lines-tab';
import { entitiesTab } from '../../../sheets-templates/settings/entities-tab';
import { suppliersTab } from '../../../sheets-templates/suppliers-tab';
import { consultationsTab } from '../../../sheets-templates/tenders/consultations-tab';
import { offersTab } from '../../../sheets-templates/tenders/offers-tab';
import { tenderLotsTab } from '../../../sheets-templates/tenders/tender-lots-tab';
import type { Answer, ImportRequest, ImportResult } from '../../bridge/messages';
import { parseImportRequest } from '../../bridge/parse-messages';
import { planPurchasesImport } from '../../facts/purchases/import/plan-purchases-import';
import { planDecpImport } from '../../facts/tenders/decp/plan-decp-import';
import { applyPlan } from '../../google/apply-plan';
import { newLotId } from '../../google/clock';
import { planSuppliersImport } from '../../suppliers/import/plan-suppliers-import';
import { decpWords } from '../../text/decp-sentences';
import { importedSentence, refusedSentence } from '../../text/import-outcome';
import { importSentenceOf, importWords } from '../../text/import-sentences';
import { readInstalledTab } from '../read-installed-tab';
import { Refusal } from '../refusal';
import { runCommand, type CommandContext } from '../run-command';

/** A DECP file goes to the tabs of « Accès aux marchés ». */
function decpTabs() {
  return {
    entities: readInstalledTab(entitiesTab),
    consultations: readInstalledTab(consultationsTab),
    tenderLots: readInstalledTab(tenderLotsTab),
    offers: readInstalledTab(offersTab),
  };
}

/** What an import writes and answers, or every reason to refuse the file, as sentences. */
function planImport(request: ImportRequest, { moment, user }: CommandContext) {
  const lot = { lot: newLotId(moment), at: moment.isoTime, by: user };
  const tabs = {
    suppliers: readInstalledTab(suppliersTab),
    rejected: readInstalledTab(rejectedLinesTab),
    lots: readInstalledTab(lotsTab),
  };
  if (request.type === 'decp') {
    const outcome = planDecpImport(request, { ...tabs, ...decpTabs() }, lot, decpWords);
    return 'refused' in outcome ? { refusal: refusedSentence(outcome.refused, decpWords.sentenceOf) } : outcome;
  }
  const outcome =
    request.type === 'fournisseurs'
      ? planSuppliersImport(request, tabs, lot, importWords)
      : planPurchasesImport(request, { ...tabs, purchases: readInstalledTab(purchasesTab) }, lot, importWords);
  return 'refused' in outcome ? { refusal: refusedSentence(outcome.refused, importSentenceOf) } : outcome;
}

/** « Importer… »: a file into the tabs of its type, all of what is kept or nothing; a refused file says every reason. */
export function importFile(message: unknown): Answer<ImportResult> {
  return runCommand('importer', (context) => {
    const request = parseImportRequest(message);
    const outcome = planImport(request, context);
    if ('refusal' in outcome) throw new Refusal('import-refused', outcome.refusal);
    applyPlan(outcome.plan);
    return { result: outcome.result, journal: importedSentence(request.type, outcome.result) };
  });
}
