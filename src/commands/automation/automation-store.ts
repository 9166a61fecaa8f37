import type { AutomationResult, RefreshRhythm } from '../../bridge/messages';
import type { Moment } from '../../google/clock';
import { readProperty, writeProperty } from '../../google/properties';
import { hasTrigger } from '../../google/triggers';
import { dayOfIso } from '../../model/day';
import { automationStateText, parseAutomationState, type AutomationState } from '../../outputs/automation-state';
import { nextRun } from '../../outputs/next-run';

/** The public function that the clock trigger runs. */
export const refreshHandler = 'declencheurActualiser';

const stateProperty = 'correspondant-pme.automation';
const rhythmProperty = 'correspondant-pme.refresh-rhythm';

/** What the scheduled refreshes of this document remember. */
export function readState(): AutomationState {
  return parseAutomationState(readProperty('document', stateProperty));
}

export function writeState(state: AutomationState): void {
  writeProperty('document', stateProperty, automationStateText(state));
}

/** Keeps what a trigger does not tell of itself. */
export function writeRhythm(rhythm: RefreshRhythm): void {
  writeProperty('user', rhythmProperty, rhythm);
}

function readRhythm(): RefreshRhythm {
  if (!hasTrigger(refreshHandler)) return 'never';
  return readProperty('user', rhythmProperty) === 'monthly' ? 'monthly' : 'weekly';
}

/** What « Automatisation… » shows. */
export function automationNow(moment: Moment, mailTo: string): AutomationResult {
  const { lastRun, lastError } = readState();
  const rhythm = readRhythm();
  const today = dayOfIso(moment.isoDay);
  const hour = Number(moment.isoTime.slice(11, 13));
  const next = rhythm === 'never' || today === undefined ? '' : nextRun(rhythm, today, hour);
  return { actualisation: rhythm, alertes: mailTo, derniere: lastRun, prochaine: next, erreur: lastError };
}
