import { lotsTab } from '../../../sheets-templates/lots-tab';
import { purchasesTab } from '../../../sheets-templates/purchases-tab';
import { rejectedLinesTab } from '../../../sheets-templates/rejected-lines-tab';
import { suppliersTab } from '../../../sheets-templates/suppliers-tab';
import type { Answer, ImportRequest, ImportResult } from '../../bridge/messages';
import { parseImportRequest } from '../../bridge/parse-messages';
import { planPurchasesImport } from '../../facts/purchases/import/plan-purchases-import';
import { applyPlan } from '../../google/apply-plan';
import { newLotId } from '../../google/clock';
import { planSuppliersImport } from '../../suppliers/import/plan-suppliers-import';
import { importedSentence, refusedSentence } from '../../text/import-outcome';
import { importWords } from '../../text/import-sentences';
import { markStale } from '../mark-stale';
import { readInstalledTab } from '../read-installed-tab';
import { Refusal } from '../refusal';
import { runCommand, type CommandContext } from '../run-command';

function planImport(request: ImportRequest, { moment, user }: CommandContext) {
  const lot = { lot: newLotId(moment), at: moment.isoTime, by: user };
  const tabs = {
    suppliers: readInstalledTab(suppliersTab),
    rejected: readInstalledTab(rejectedLinesTab),
    lots: readInstalledTab(lotsTab),
  };
  return request.type === 'fournisseurs'
    ? planSuppliersImport(request, tabs, lot, importWords)
    : planPurchasesImport(request, { ...tabs, purchases: readInstalledTab(purchasesTab) }, lot, importWords);
}

/** « Importer… »: a file into Fournisseurs or Achats, all of what is kept or nothing; a refused file says every reason. */
export function importFile(message: unknown): Answer<ImportResult> {
  return runCommand('importer', (context) => {
    const request = parseImportRequest(message);
    const outcome = planImport(request, context);
    if ('refused' in outcome) throw new Refusal('import-refused', refusedSentence(outcome.refused));
    markStale();
    applyPlan(outcome.plan);
    return { result: outcome.result, journal: importedSentence(request.type, outcome.result) };
  });
}
