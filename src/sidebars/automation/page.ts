import type { AutomationRequest, AutomationResult } from '../../bridge/messages';
import { parseAutomationRequest } from '../../bridge/parse-messages';
import { parseAutomationResult } from '../../bridge/parse-results';
import { automationSentences } from '../../text/automation-sentences';
import { ask } from '../call';
import { placeAs } from '../place';
import { runByButton } from '../run-button';

const rhythm = placeAs('refresh', HTMLSelectElement);
const mail = placeAs('mail', HTMLInputElement);
let isShown = false;

/** Nothing is written in the fields before they show what is set: it would be lost. */
function show({ actualisation, alertes }: AutomationResult): void {
  rhythm.value = actualisation;
  mail.value = alertes;
  for (const field of [rhythm, mail]) field.disabled = false;
}

function written(): AutomationRequest {
  return parseAutomationRequest({ refresh: rhythm.value, mailTo: mail.value });
}

for (const [value, label] of Object.entries(automationSentences.rhythms)) rhythm.add(new Option(label, value));
runByButton(automationSentences.save, async () => {
  const result = isShown
    ? await ask('reglerAutomatisation', parseAutomationResult, written())
    : await ask('automatisation', parseAutomationResult);
  isShown = true;
  show(result);
  return automationSentences.now(result);
});
