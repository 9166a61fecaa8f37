import type { AutomationRequest, AutomationResult } from '../../bridge/messages';
import { parseAutomationRequest } from '../../bridge/parse-messages';
import { parseAutomationResult } from '../../bridge/parse-results';
import { automationSentences } from '../../text/automation-sentences';
import { ask } from '../call';
import { place } from '../place';
import { runByButton } from '../run-button';

const rhythm = place('refresh');
const mail = place('mail');
let isShown = false;

function valueOf(field: HTMLElement): string {
  return field instanceof HTMLSelectElement || field instanceof HTMLInputElement ? field.value : '';
}

function show({ actualisation, alertes }: AutomationResult): void {
  if (rhythm instanceof HTMLSelectElement) rhythm.value = actualisation;
  if (mail instanceof HTMLInputElement) mail.value = alertes;
}

function written(): AutomationRequest {
  return parseAutomationRequest({ refresh: valueOf(rhythm), mailTo: valueOf(mail) });
}

if (rhythm instanceof HTMLSelectElement) {
  for (const [value, label] of Object.entries(automationSentences.rhythms)) rhythm.add(new Option(label, value));
}
runByButton(automationSentences.save, async () => {
  const result = isShown
    ? await ask('reglerAutomatisation', parseAutomationResult, written())
    : await ask('automatisation', parseAutomationResult);
  isShown = true;
  show(result);
  return automationSentences.now(result);
});
