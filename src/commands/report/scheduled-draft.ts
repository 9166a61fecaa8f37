import { settingLabels, settingsTab } from '../../../sheets-templates/settings-tab';
import { sendMail } from '../../google/mail';
import { civilOf, dayOfIso } from '../../model/day';
import { parseAddresses } from '../../outputs/mail-addresses';
import { settingsOf } from '../../law/settings-of';
import { readSetting } from '../../outputs/setting-cell';
import { reportSentences } from '../../text/report/report-panel-sentences';
import { decodeRows } from '../../workbook/decode-rows';
import { readInstalledTab } from '../read-installed-tab';
import { refreshWorkbook } from '../refresh-workbook';
import { journalFailure, runCommand } from '../run-command';
import { makeReport } from './make-report';

const command = reportSentences.draft;

/**
 * The yearly draft: every month the clock asks, and in the first month of a fiscal year (January unless Paramètres says
 * otherwise) the figures are refreshed, the report of the year that ended is made, and its link is mailed.
 */
export function scheduledDraft(): void {
  const answer = runCommand(command, (context) => {
    const cells = readInstalledTab(settingsTab);
    const { settings } = settingsOf(decodeRows(settingsTab, cells).rows);
    const today = dayOfIso(context.moment.isoDay);
    if (today === undefined || civilOf(today).month !== settings.fiscalStart)
      return { result: undefined, journal: reportSentences.notYet };
    refreshWorkbook(context.moment);
    const request = {
      type: 'annuel',
      annee: civilOf(today).year - 1,
      exclus: [],
      mot: null,
      decisions: null,
      carte: null,
    } as const;
    const { result, journal } = makeReport(request, context);
    const { addresses, wrong } = parseAddresses(readSetting(cells, settingLabels.alertsTo));
    const { nom, url } = result.document;
    if (addresses.length > 0 && wrong === undefined) {
      const body = reportSentences.draftBody(nom, url, result.vides.length);
      sendMail({ to: addresses, subject: reportSentences.draftSubject, body });
    }
    return { result: undefined, journal };
  });
  if (!answer.ok && answer.failure.kind !== 'conflict') journalFailure(command, answer.failure.message);
}
