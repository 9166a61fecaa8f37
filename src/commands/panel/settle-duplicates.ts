import { lotsTab } from '../../../sheets-templates/lots-tab';
import { purchasesTab } from '../../../sheets-templates/purchases-tab';
import { settledDuplicatesTab } from '../../../sheets-templates/records/settled-duplicates-tab';
import { settingsTab } from '../../../sheets-templates/settings-tab';
import { suppliersTab } from '../../../sheets-templates/suppliers-tab';
import type { DuplicatesResult } from '../../bridge/duplicate-messages';
import type { Answer } from '../../bridge/messages';
import { parseSettleDuplicateRequest } from '../../bridge/parse-duplicates';
import { applyPlan } from '../../google/apply-plan';
import { newLotId, readMoment } from '../../google/clock';
import { showSidebar } from '../../google/user-interface';
import { duplicatesToSettle } from '../../outputs/panel/duplicates';
import { settleDuplicate } from '../../outputs/panel/settle-duplicate';
import type { Tabs } from '../../outputs/read-sources';
import { duplicateSentences } from '../../text/duplicate-sentences';
import { panelTitles } from '../../text/menu-labels';
import { dayOfMoment } from '../day-of-moment';
import { readInstalledTab } from '../read-installed-tab';
import { markStale } from '../mark-stale';
import { Refusal } from '../refusal';
import { runCommand, runReading } from '../run-command';

/** The tabs that duplicates are looked for in. */
function readPanelTabs(): Tabs {
  const wanted = [suppliersTab, purchasesTab, settingsTab, lotsTab, settledDuplicatesTab];
  return new Map(wanted.map((tab) => [tab.name, readInstalledTab(tab)]));
}

/** Rows of the panel that may be one supplier, and establishments that moved; nothing is changed. */
export function listDuplicates(): Answer<DuplicatesResult> {
  return runReading('doublons', () => duplicatesToSettle(readPanelTabs(), dayOfMoment(readMoment())));
}

/** A person merges, groups, moves or sets aside a suggestion, as the panel showed it; answers what is left. */
export function settleOneDuplicate(message: unknown): Answer<DuplicatesResult> {
  return runCommand('reglerDoublon', ({ moment, user }) => {
    const request = parseSettleDuplicateRequest(message);
    const today = dayOfMoment(moment);
    const lot = { lot: newLotId(moment), at: moment.isoTime, by: user };
    const found = settleDuplicate(readPanelTabs(), request, lot, today);
    if (typeof found === 'string') {
      throw new Refusal(found, duplicateSentences.refusals[found], found === 'changed' ? 'conflict' : 'user');
    }
    if (request.action !== 'ignore') markStale();
    applyPlan(found.plan);
    return { result: duplicatesToSettle(readPanelTabs(), today, found.message), journal: found.message };
  });
}

/** « Doublons du panel… » from the menu: its panel. */
export function openDuplicatesPanel(): void {
  showSidebar('Duplicates', panelTitles.duplicates);
}
