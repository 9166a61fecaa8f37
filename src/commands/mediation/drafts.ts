import type { Answer } from '../../bridge/messages';
import type { DoneResult, DraftRequest, DraftResult } from '../../bridge/mediation-messages';
import { parseDraftRequest, parseSendDraftRequest } from '../../bridge/parse-mediation';
import { sendMail } from '../../google/mail';
import { writeLetter } from '../../google/write-letter';
import { caseNumbered, letterOfText, writeDraft } from '../../mediation';
import { caseRefusals } from '../../text/mediation/case-sentences';
import { draftSentences } from '../../text/mediation/draft-sentences';
import { Refusal } from '../refusal';
import { runConfidential, type CommandContext } from '../run-command';
import { openCaseLog, type OpenedLog } from './open-case-log';

type Draft = Exclude<ReturnType<typeof writeDraft>, string>;

function draftOf(request: DraftRequest, context: CommandContext): { draft: Draft; opened: OpenedLog } {
  const opened = openCaseLog(request, context);
  const found = caseNumbered(opened.log, request.numero);
  const draft = found ? writeDraft(found, opened.settings, request) : 'unknown-case';
  if (typeof draft === 'string') throw new Refusal(draft, caseRefusals[draft]);
  return { draft, opened };
}

/** A draft to read, correct and copy: who it is for and its whole text, before anything is sent. */
export function readDraft(message: unknown): Answer<DraftResult> {
  return runConfidential('brouillon', (context) => {
    const request = parseDraftRequest(message);
    const { draft } = draftOf(request, context);
    return { result: draft, journal: draftSentences.read(request.numero, draft.titre) };
  });
}

/** A draft as corrected: a mail to the mediator himself, or a document in his own space; to nobody else. */
export function sendDraft(message: unknown): Answer<DoneResult> {
  return runConfidential<DoneResult>('envoyerBrouillon', (context) => {
    const request = parseSendDraftRequest(message);
    const { draft, opened } = draftOf(request, context);
    const text = request.texte === '' ? draft.texte : request.texte;
    if (request.mode === 'document') {
      const adresse = writeLetter(letterOfText(draft, text, opened.settings));
      const journal = draftSentences.documented(request.numero, draft.titre);
      return { result: { message: draftSentences.inSpace, adresse }, journal };
    }
    const to = opened.settings.email;
    const head = draft.destinataire === '' ? '' : `${draftSentences.forWhom(draft.destinataire)}\n\n`;
    const isSent = to !== '' && sendMail({ to: [to], subject: draft.objet, body: head + text });
    if (!isSent) throw new Refusal('no-mail', caseRefusals['no-mail']);
    const journal = draftSentences.mailed(request.numero, draft.titre);
    return { result: { message: draftSentences.toYourself, adresse: '' }, journal };
  });
}
