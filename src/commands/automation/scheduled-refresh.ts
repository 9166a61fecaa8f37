import { settingLabels, settingsTab } from '../../../sheets-templates/settings-tab';
import type { Failure } from '../../bridge/messages';
import { sendMail } from '../../google/mail';
import { readTab } from '../../google/read-workbook';
import { alertDigest, alertsAmong, newSince, type Alert } from '../../outputs/alerts';
import { parseAddresses } from '../../outputs/mail-addresses';
import { renewalsAmong, type Renewal } from '../../outputs/renewals';
import { readSetting } from '../../outputs/setting-cell';
import { alertSentences } from '../../text/alert-sentences';
import { automationSentences } from '../../text/automation-sentences';
import { refreshSentences } from '../../text/refresh-sentences';
import { computeRefresh, figuresOfLastRefresh, writeRefresh } from '../refresh-workbook';
import { journalFailure, runCommand, runReading } from '../run-command';
import { readState, writeState } from './automation-store';

const command = automationSentences.scheduled;

/** What became of a mail: a problem leaves its alerts to the next run. */
interface Mailed {
  readonly problem: string;
}

function mail(text: { readonly subject: string; readonly body: string }): Mailed {
  const cells = readTab(settingsTab.name);
  const { addresses, wrong } = parseAddresses(cells ? readSetting(cells, settingLabels.alertsTo) : '');
  if (wrong !== undefined) return { problem: automationSentences.wrongSetting };
  if (addresses.length === 0) return { problem: '' };
  const sent = runReading(command, () => sendMail({ to: addresses, ...text }));
  if (!sent.ok) return { problem: sent.failure.message };
  return { problem: sent.result ? '' : automationSentences.noQuota };
}

function mailAlerts(crossed: readonly Alert[], renewals: readonly Renewal[]): Mailed {
  return crossed.length + renewals.length === 0 ? { problem: '' } : mail(alertDigest(crossed, renewals));
}

const keysIn = (alerts: readonly { readonly key: string }[]): readonly string[] => alerts.map(({ key }) => key);

/** A failure goes to the Journal and, the first time, to a mail; a document that is busy waits for the next run. */
function tellFailure({ kind, message }: Failure): void {
  if (kind === 'conflict') return;
  journalFailure(command, message);
  runReading(command, () => {
    const state = readState();
    const { subject, body } = alertSentences.failed;
    const isTold = state.failureMailed || mail({ subject, body: body(message) }).problem === '';
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
    const { problem } = mailAlerts(crossed, toRenew);
    const told = { known: keysIn(alerts), knownRenewals: keysIn(renewals) };
    writeState({
      ...{ lastRun: moment.isoTime, lastError: problem, failureMailed: false },
      ...(problem === '' ? told : { known, knownRenewals: former.knownRenewals }),
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
