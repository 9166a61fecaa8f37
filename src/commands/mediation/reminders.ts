import { mediatorSettingsTab } from '../../../sheets-templates/mediator/mediator-settings-tab';
import type { Answer } from '../../bridge/messages';
import type { ReminderResult } from '../../bridge/mediation-messages';
import { parseReminderRequest } from '../../bridge/parse-mediation';
import { sendMail } from '../../google/mail';
import { readTab } from '../../google/read-workbook';
import { createTrigger, deleteTriggers, hasTrigger } from '../../google/triggers';
import { isToRemind, readMediatorSettings } from '../../mediation';
import { reminderSentences } from '../../text/mediation/reminder-sentences';
import { runConfidential } from '../run-command';
import { readLog, todayOf } from './open-case-log';

const handler = 'declencheurRappels';
const hour = 8;

/** « Rappels… »: turns the morning's mail on or off for the person who asks, or says how it stands. */
export function setReminders(message: unknown): Answer<ReminderResult> {
  return runConfidential<ReminderResult>('rappels', () => {
    const { actif } = parseReminderRequest(message);
    if (actif !== null) deleteTriggers(handler);
    if (actif === true) createTrigger(handler, 'daily', hour);
    const isOn = hasTrigger(handler);
    const said = isOn ? reminderSentences.on : reminderSentences.off;
    return { result: { actif: isOn, message: said }, journal: actif === null ? '' : said };
  });
}

/** The morning's mail to the person whose trigger it is: a number of cases, in its subject and in its text. */
export function remindOfCases(): void {
  runConfidential('declencheurRappels', (context) => {
    const settings = readMediatorSettings(readTab(mediatorSettingsTab.name));
    const today = todayOf(context);
    const count = readLog().cases.filter(({ row }) => isToRemind(row, settings, today)).length;
    const said = reminderSentences.mail(count);
    const isSent = count > 0 && context.user !== '' && sendMail({ to: [context.user], subject: said, body: said });
    return { result: isSent, journal: isSent ? reminderSentences.journal(count) : '' };
  });
}
