import type { Answer, ImportResult } from '../../bridge/messages';
import { parseImportRequest } from '../../bridge/parse-messages';
import { applyPlan } from '../../google/apply-plan';
import { newLotId } from '../../google/clock';
import { importedSentence, refusedSentence } from '../../text/import-outcome';
import { Refusal } from '../refusal';
import { runCommand } from '../run-command';
import { importTypeOf } from './import-types';

/** « Importer… »: a file into the tab of its type, all of what is kept or nothing; a refused file says every reason. */
export function importFile(message: unknown): Answer<ImportResult> {
  return runCommand('importer', ({ moment, user }) => {
    const request = parseImportRequest(message);
    const lot = { lot: newLotId(moment), at: moment.isoTime, by: user };
    const outcome = importTypeOf(request.type).plan(request, lot);
    if ('refused' in outcome) throw new Refusal('import-refused', refusedSentence(outcome.refused));
    applyPlan(outcome.plan);
    return { result: outcome.result, journal: importedSentence(request.type, outcome.result) };
  });
}
