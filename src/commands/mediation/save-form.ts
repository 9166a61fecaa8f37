import { recommendationsTab } from '../../../sheets-templates/mediator/recommendations-tab';
import type { Answer } from '../../bridge/messages';
import type { SaveRequest, SaveResult } from '../../bridge/mediation-messages';
import { parseSaveRequest } from '../../bridge/parse-mediation';
import { applyPlan } from '../../google/apply-plan';
import { planForm, planRecommendation, type FormOutcome } from '../../mediation';
import { caseRefusals, wrongFieldsSentence } from '../../text/mediation/case-sentences';
import { readInstalledTab } from '../read-installed-tab';
import { Refusal } from '../refusal';
import { runConfidential } from '../run-command';
import { archivedNumbers, openCaseLog, readLog, sweepLog, type OpenedLog } from './open-case-log';

function outcomeOf(request: SaveRequest, { log, today, user }: OpenedLog): FormOutcome {
  const { quoi } = request;
  if (quoi === 'recommandation') return planRecommendation(readInstalledTab(recommendationsTab), request.champs, today);
  const archived = quoi === 'saisine' ? archivedNumbers() : [];
  return planForm({ ...request, quoi }, { log, today, user, archived });
}

/** A form saved: the case is whole before or after, whatever happens; refused where it changed since it was shown. */
export function saveForm(message: unknown): Answer<SaveResult> {
  return runConfidential('enregistrer', (context) => {
    const request = parseSaveRequest(message);
    const outcome = outcomeOf(request, openCaseLog(request, context));
    if ('refused' in outcome) throw new Refusal(outcome.refused, caseRefusals[outcome.refused]);
    if ('wrong' in outcome) throw new Refusal('wrong-fields', wrongFieldsSentence(outcome.wrong));
    if ('obstacle' in outcome) throw new Refusal('obstacle', outcome.obstacle);
    applyPlan(outcome.plan);
    // What the save replaced says of people what no longer holds: it does not wait for the next command.
    if (request.id !== '' && request.quoi !== 'suite') sweepLog(readLog());
    return { result: { numero: outcome.number, message: outcome.sentence }, journal: outcome.sentence };
  });
}
