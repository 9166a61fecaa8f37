import { settingLabels, settingsTab } from '../../../sheets-templates/settings-tab';
import type { Answer, AutomationResult, RefreshRhythm } from '../../bridge/messages';
import { parseAutomationRequest } from '../../bridge/parse-messages';
import { applyPlan } from '../../google/apply-plan';
import { createTrigger, deleteTriggers } from '../../google/triggers';
import { parseAddresses } from '../../outputs/mail-addresses';
import { refreshHour } from '../../outputs/next-run';
import { planSetting } from '../../outputs/setting-cell';
import type { TabCells } from '../../plans/cell';
import type { WorkbookPlan } from '../../plans/workbook-plan';
import { automationSentences } from '../../text/automation-sentences';
import { appendRows } from '../../workbook/append-rows';
import { readInstalledTab } from '../read-installed-tab';
import { Refusal } from '../refusal';
import { runCommand } from '../run-command';
import { refreshHandler, writeRhythm } from '../scheduled-rhythm';
import { automationNow } from './automation-store';

const mostAddresses = 50;

function checkedAddresses(text: string): string {
  const { addresses, wrong } = parseAddresses(text);
  if (wrong !== undefined) throw new Refusal('wrong-address', automationSentences.wrongAddress(wrong));
  if (addresses.length > mostAddresses) throw new Refusal('too-many-addresses', automationSentences.tooManyAddresses);
  return addresses.join(', ');
}

/** A workbook of an older version has no such row yet: it gets one. */
function planAddresses(settings: TabCells, addresses: string): WorkbookPlan {
  const plan = planSetting(settings, settingLabels.alertsTo, addresses);
  const row = { key: settingLabels.alertsTo, value: addresses };
  return plan.length > 0 ? plan : appendRows(settingsTab, settings, [row]);
}

/** One trigger at most; the rhythm is written while there is none, so that it is never that of another. */
function setTrigger(rhythm: RefreshRhythm): void {
  deleteTriggers(refreshHandler);
  writeRhythm(rhythm);
  if (rhythm !== 'never') createTrigger(refreshHandler, rhythm, refreshHour);
}

/** Turns the person's scheduled refresh on or off, and says who gets the alerts. */
export function setAutomation(message: unknown): Answer<AutomationResult> {
  return runCommand('reglerAutomatisation', ({ moment }) => {
    const { refresh, mailTo } = parseAutomationRequest(message);
    const addresses = checkedAddresses(mailTo);
    applyPlan(planAddresses(readInstalledTab(settingsTab), addresses));
    setTrigger(refresh);
    const journal = automationSentences.set(refresh, addresses !== '');
    return { result: automationNow(moment, addresses), journal };
  });
}
