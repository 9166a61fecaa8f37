import { allTabs } from '../../../sheets-templates/correspondant-workbook';
import type { Answer } from '../../bridge/messages';
import { parseExportRequest } from '../../bridge/parse-reports';
import type { FileResult } from '../../bridge/report-messages';
import { base64OfText } from '../../google/download-document';
import { readTab } from '../../google/read-workbook';
import { tabCsv } from '../../outputs/tab-csv';
import { installSentences } from '../../text/install-sentences';
import { Refusal } from '../refusal';
import { runReading } from '../run-command';

/** A tab as a CSV file, for the page or the command line. */
export function exportTab(message: unknown): Answer<FileResult> {
  return runReading('exporterOnglet', () => {
    const { onglet, separateur } = parseExportRequest(message);
    const cells = readTab(onglet);
    if (!cells) throw new Refusal('missing-tab', installSentences.missingTab(onglet));
    const template = allTabs.find(({ name }) => name === onglet);
    const csv = tabCsv(cells, template, separateur);
    return { nom: `${onglet}.csv`, type: 'text/csv', base64: base64OfText(csv) };
  });
}
