import { consultationsTab } from '../../../sheets-templates/tenders/consultations-tab';
import type { Answer, CheckMessage, CheckResult } from '../../bridge/messages';
import { readMoment } from '../../google/clock';
import { dayOfIso } from '../../model/day';
import type { Tabs } from '../../outputs/read-sources';
import { tenderProblems } from '../../outputs/tenders/tender-problems';
import { checkEdition } from '../check-edition';
import { correspondantEdition } from '../editions';
import { runReading } from '../run-command';

/** What does not hold together in Consultations, Lots and Offres, one message each. */
function checkTenders(tabs: Tabs): readonly CheckMessage[] {
  const today = dayOfIso(readMoment().isoDay);
  if (today === undefined || !tabs.has(consultationsTab.name)) return [];
  return tenderProblems(tabs, today).map((message) => ({ code: 'consultations', etat: 'attention', message }));
}

/** « Vérifier le classeur »: what is wrong, and what to do about it; nothing is changed. */
export function checkWorkbook(): Answer<CheckResult> {
  return runReading('verifier', () => ({ controles: checkEdition(correspondantEdition, checkTenders) }));
}
