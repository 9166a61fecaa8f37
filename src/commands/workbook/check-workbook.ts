import { suppliersTab } from '../../../sheets-templates/suppliers-tab';
import { consultationsTab } from '../../../sheets-templates/tenders/consultations-tab';
import type { Answer, CheckMessage, CheckResult } from '../../bridge/messages';
import { readMoment } from '../../google/clock';
import { dayOfIso } from '../../model/day';
import { panelChecks } from '../../outputs/panel/panel-checks';
import type { Tabs } from '../../outputs/read-sources';
import { tenderProblems } from '../../outputs/tenders/tender-problems';
import { panelCheckSentence } from '../../text/panel-check-sentences';
import { checkEdition } from '../check-edition';
import { checkFormulas } from '../check-formulas';
import { correspondantEdition } from '../editions';
import { runReading } from '../run-command';

function checkPanel(tabs: Tabs): readonly CheckMessage[] {
  const today = dayOfIso(readMoment().isoDay);
  if (today === undefined || !tabs.has(suppliersTab.name)) return [];
  return panelChecks(tabs, today).map((check) => ({
    code: check.code,
    etat: check.count === 0 ? 'ok' : 'attention',
    message: panelCheckSentence(check),
  }));
}

/** What does not hold together in Consultations, Lots and Offres, one message each. */
function checkTenders(tabs: Tabs): readonly CheckMessage[] {
  const today = dayOfIso(readMoment().isoDay);
  if (today === undefined || !tabs.has(consultationsTab.name)) return [];
  return tenderProblems(tabs, today).map((message) => ({ code: 'consultations', etat: 'attention', message }));
}

/** « Vérifier le classeur »: what is wrong, and what to do about it; nothing is changed. */
export function checkWorkbook(): Answer<CheckResult> {
  return runReading('verifier', () => ({
    controles: [
      ...checkEdition(correspondantEdition, (tabs) => [...checkPanel(tabs), ...checkTenders(tabs)]),
      ...checkFormulas(),
    ],
  }));
}
