import type { Answer } from '../../bridge/messages';
import type { NationalFileRequest, NationalFileResult } from '../../bridge/mediation-messages';
import { parseNationalFileRequest } from '../../bridge/parse-mediation';
import { applyPlan } from '../../google/apply-plan';
import { writeLetter } from '../../google/write-letter';
import {
  caseNumbered,
  nationalFileControls,
  nationalFileElements,
  nationalFileLetter,
  planTransferOfFile,
} from '../../mediation';
import { dayOfIso, type Day } from '../../model/day';
import { caseRefusals } from '../../text/mediation/case-sentences';
import { nationalFileSentences as sentences } from '../../text/mediation/national-file-sentences';
import { Refusal } from '../refusal';
import { runConfidential } from '../run-command';
import { openCaseLog } from './open-case-log';

function refuse(code: keyof typeof caseRefusals): never {
  throw new Refusal(code, caseRefusals[code]);
}

/** The day of the written consent, without which nothing is sent; undefined where the file is only handed over. */
function consentOf({ mode, consentement }: NationalFileRequest, today: Day): Day | undefined {
  if (mode !== 'envoye') return undefined;
  const day = dayOfIso(consentement);
  return day === undefined || day > today ? refuse('no-consent') : day;
}

/**
 * « Dossier pour la Médiation des entreprises »: what can be ticked; then a document of what was ticked, handed to the
 * applicant, or sent for him with his dated written consent. Its making is noted.
 */
export function makeNationalFile(message: unknown): Answer<NationalFileResult> {
  return runConfidential<NationalFileResult>('dossierME', (context) => {
    const request = parseNationalFileRequest(message);
    const { numero, choisis, mode, consentement } = request;
    const { log, today } = openCaseLog(request, context);
    const found = caseNumbered(log, numero) ?? refuse('unknown-case');
    if (found.row.route === 'national') refuse('route-b');
    const shown = { controles: nationalFileControls(found), elements: nationalFileElements(found), adresse: '' };
    if (mode === '') return { result: { ...shown, message: sentences.choose }, journal: '' };
    if (shown.controles.some(({ etat }) => etat === 'échec')) refuse('not-eligible');
    const chosen = shown.elements.filter(({ code }) => choisis.includes(code));
    if (chosen.length === 0) refuse('nothing-chosen');
    const consent = consentOf(request, today);
    const adresse = writeLetter(nationalFileLetter(found, chosen, consent !== undefined));
    applyPlan(planTransferOfFile(log, found, consent, today));
    const count = chosen.length;
    return consent === undefined
      ? { result: { ...shown, adresse, message: sentences.handed }, journal: sentences.journalHanded(numero, count) }
      : {
          result: { ...shown, adresse, message: sentences.sent },
          journal: sentences.journalSent(numero, count, consentement),
        };
  });
}
