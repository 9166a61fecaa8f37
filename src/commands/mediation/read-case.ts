import type { Answer } from '../../bridge/messages';
import type { CaseViewResult, FormResult } from '../../bridge/mediation-messages';
import { parseConfirmation, parseFormRequest, parseNumber } from '../../bridge/parse-mediation';
import { caseNumbered, describeCaseForm, viewCase } from '../../mediation';
import { caseRefusals, caseSentences } from '../../text/mediation/case-sentences';
import { Refusal } from '../refusal';
import { runConfidential } from '../run-command';
import { openCaseLog } from './open-case-log';

/** A case as its panel shows it; its opening is noted by number. */
export function readCase(message: unknown): Answer<CaseViewResult> {
  return runConfidential('dossier', (context) => {
    const { numero } = parseNumber(message);
    const { log, settings, today } = openCaseLog(parseConfirmation(message), context);
    const found = caseNumbered(log, numero);
    if (!found) throw new Refusal('unknown-case', caseRefusals['unknown-case']);
    return { result: viewCase(found, settings, today), journal: caseSentences.read(found.row.number) };
  });
}

/** A form with the values that stand, and the mark by which its save knows that nothing changed meanwhile. */
export function readForm(message: unknown): Answer<FormResult> {
  return runConfidential('formulaire', (context) => {
    const request = parseFormRequest(message);
    const { log, today } = openCaseLog(request, context);
    const result = describeCaseForm(request, log, today);
    if (!result) throw new Refusal('unknown-case', caseRefusals['unknown-case']);
    return { result, journal: '' };
  });
}
