import type { AutomationResult } from '../../bridge/messages';
import type { Moment } from '../../google/clock';
import { readProperty, writeProperty } from '../../google/properties';
import { automationStateText, parseAutomationState, type AutomationState } from '../../outputs/automation-state';
import { nextRefreshOf, readRhythm } from '../scheduled-rhythm';

const stateProperty = 'correspondant-pme.automation';

/** What the scheduled refreshes of this document remember. */
export function readState(): AutomationState {
  return parseAutomationState(readProperty('document', stateProperty));
}

export function writeState(state: AutomationState): void {
  writeProperty('document', stateProperty, automationStateText(state));
}

/** What « Automatisation… » shows. */
export function automationNow(moment: Moment, mailTo: string): AutomationResult {
  const { lastRun, lastError } = readState();
  const rhythm = readRhythm();
  const prochaine = nextRefreshOf(rhythm, moment);
  return { actualisation: rhythm, alertes: mailTo, derniere: lastRun, prochaine, erreur: lastError };
}
