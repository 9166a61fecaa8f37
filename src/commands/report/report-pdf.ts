import type { Answer } from '../../bridge/messages';
import { parseDocumentRequest } from '../../bridge/parse-reports';
import type { FileResult } from '../../bridge/report-messages';
import { isDocumentThere, pdfOfDocument } from '../../google/download-document';
import { reportSentences } from '../../text/report/report-panel-sentences';
import { Refusal } from '../refusal';
import { runReading } from '../run-command';

/** A document made earlier as PDF, for the page to download; nothing is kept in Drive. */
export function reportPdf(message: unknown): Answer<FileResult> {
  return runReading('rapportEnPdf', () => {
    const id = parseDocumentRequest(message);
    if (!isDocumentThere(id)) throw new Refusal('unknown-document', reportSentences.unknownDocument);
    const pdf = pdfOfDocument(id);
    if (pdf === '') throw new Refusal('no-pdf', reportSentences.noPdf);
    return { nom: 'rapport.pdf', type: 'application/pdf', base64: pdf };
  });
}
