import type { Answer } from '../../bridge/messages';
import { parseDraftRequest } from '../../bridge/parse-reports';
import type { DraftResult } from '../../bridge/report-messages';
import { createTrigger, deleteTriggers } from '../../google/triggers';
import { refreshHour } from '../../outputs/next-run';
import { reportSentences } from '../../text/report/report-panel-sentences';
import { runCommand } from '../run-command';

/** The public function that the clock trigger runs. */
export const draftHandler = 'declencheurRapport';

/** Turns the person's yearly draft on or off; one trigger at most. */
export function scheduleDraft(message: unknown): Answer<DraftResult> {
  return runCommand('programmerRapport', () => {
    const actif = parseDraftRequest(message);
    deleteTriggers(draftHandler);
    if (actif) createTrigger(draftHandler, 'monthly', refreshHour);
    const text = actif ? reportSentences.draftOn : reportSentences.draftOff;
    return { result: { actif, message: text }, journal: text };
  });
}
