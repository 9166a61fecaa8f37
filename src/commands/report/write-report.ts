import type { Answer } from '../../bridge/messages';
import { parseWriteReportRequest } from '../../bridge/parse-reports';
import type { ReportResult } from '../../bridge/report-messages';
import { runCommand } from '../run-command';
import { makeReport } from './make-report';

/** « Faire le rapport »: a document, or the last version again where nothing in it would change. */
export function writeReport(message: unknown): Answer<ReportResult> {
  return runCommand('ecrireRapport', (context) => makeReport(parseWriteReportRequest(message), context));
}
