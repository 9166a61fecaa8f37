import { contactsTab } from '../../../sheets-templates/settings/contacts-tab';
import { settingLabels, settingsTab } from '../../../sheets-templates/settings-tab';
import type { Failure } from '../../bridge/messages';
import { sendMail } from '../../google/mail';
import { alertsAmong, newSince, type Alert } from '../../outputs/alerts';
import { parseAddresses } from '../../outputs/mail-addresses';
import { alertMails, recipientsOf, type MailRecipients } from '../../outputs/mail-recipients';
import { renewalsAmong, type Renewal } from '../../outputs/renewals';
import { readSetting } from '../../outputs/setting-cell';
import type { Mail } from '../../plans/mail';
import { alertSentences } from '../../text/alert-sentences';
import { automationSentences } from '../../text/automation-sentences';
import { refreshSentences } from '../../text/refresh-sentences';
import { computeRefresh, figuresOfLastRefresh, writeRefresh } from '../refresh-workbook';
import { readTabs } from '../read-tabs';
import { journalFailure, runCommand, runReading } from '../run-command';
import { readState, writeState } from './automation-store';

const command = automationSentences.scheduled;

/** What became of mails: what went wrong, and whether what they tell waits for the next run. */
interface Mailed {
  readonly problem: string;
  readonly waits: boolean;
}

function mail(mailsTo: (recipients: MailRecipients) => readonly Mail[]): Mailed {
  const { alertsTo } = settingLabels;
  const tabs = readTabs([settingsTab.name, contactsTab.name]);
  const cells = tabs.get(settingsTab.name);
  const { addresses, wrong } = parseAddresses(cells ? readSetting(cells, alertsTo) : '');
  if (wrong !== undefined) return { problem: automationSentences.wrongSetting, waits: true };
  const recipients = recipientsOf(addresses, tabs.get(contactsTab.name));
  const sent = runReading(command, () => mailsTo(recipients).every(sendMail));
  if (!sent.ok) return { problem: sent.failure.message, waits: true };
  if (!sent.result) return { problem: automationSentences.noQuota, waits: true };
  return { problem: automationSentences.unreachable(recipients.unreachable), waits: false };
}

function mailAlerts(crossed: readonly Alert[], renewals: readonly Renewal[]): Mailed {
  if (crossed.length + renewals.length === 0) return { problem: '', waits: false };
  return mail((recipients) => alertMails(recipients, crossed, renewals));
}

const keysIn = (alerts: readonly { readonly key: string }[]): readonly string[] => alerts.map(({ key }) => key);

/** A failure goes to the Journal and, the first time, to a mail; a document that is busy waits for the next run. */
function tellFailure({ kind, message }: Failure): void {
  if (kind === 'conflict') return;
  journalFailure(command, message);
  runReading(command, () => {
    const state = readState();
    const { subject, body } = alertSentences.failed;
    const mailsTo = ({ alerts: to }: MailRecipients): readonly Mail[] =>
      to.length === 0 ? [] : [{ to, subject, body: body(message) }];
    const isTold = state.failureMailed || !mail(mailsTo).waits;
    writeState({ ...state, lastError: message, failureMailed: isTold });
  });
}

/**
 * The scheduled refresh: the same as the command, then a mail where thresholds were crossed or claims came to be renewed
 * since the last one. What was known before is kept before anything is written, so that a run that dies loses no alert.
 */
export function scheduledRefresh(): void {
  const answer = runCommand(command, ({ moment }) => {
    const former = readState();
    const refreshed = computeRefresh(moment);
    const { rows, definitions, years, deadlines } = refreshed;
    const known = former.known ?? keysIn(alertsAmong(figuresOfLastRefresh(), definitions));
    const state = { ...former, known };
    if (!former.known) writeState(state);
    writeRefresh(refreshed);
    const alerts = alertsAmong(rows, definitions);
    const renewals = renewalsAmong(deadlines);
    const crossed = newSince(known, alerts);
    const toRenew = newSince(former.knownRenewals, renewals);
    const { problem, waits } = mailAlerts(crossed, toRenew);
    const told = { known: keysIn(alerts), knownRenewals: keysIn(renewals) };
    writeState({
      ...{ lastRun: moment.isoTime, lastError: problem, failureMailed: false },
      ...(waits ? { known, knownRenewals: former.knownRenewals } : told),
    });
    const { crossed: crossedSentence, renewals: renewalsSentence } = automationSentences;
    const journal = [
      refreshSentences.done(years),
      crossedSentence(crossed.length),
      renewalsSentence(toRenew.length),
      problem,
    ];
    return { result: undefined, journal: journal.filter((sentence) => sentence !== '').join(' ') };
  });
  if (!answer.ok) tellFailure(answer.failure);
}
