import type { Answer, RefreshResult } from '../../bridge/messages';
import { parseRefreshRequest } from '../../bridge/parse-messages';
import { applyPlan } from '../../google/apply-plan';
import { readTab } from '../../google/read-workbook';
import { showAlert, showToast } from '../../google/user-interface';
import { dayOfIso } from '../../model/day';
import { refresh, refreshedTabs } from '../../outputs/refresh';
import { installSentences } from '../../text/install-sentences';
import { menuLabels } from '../../text/menu-labels';
import { refreshSentences } from '../../text/refresh-sentences';
import { Refusal } from '../refusal';
import { runCommand } from '../run-command';
import { keepFigures } from './figure-cache';

/** « Actualiser les indicateurs »: every figure computed again, the dashboard and Accueil written. */
export function refreshFigures(message: unknown): Answer<RefreshResult> {
  return runCommand('actualiser', ({ moment }) => {
    const { year } = parseRefreshRequest(message);
    const tabs = new Map(
      refreshedTabs.map((name) => {
        const cells = readTab(name);
        if (!cells) throw new Refusal('missing-tab', installSentences.missingTab(name));
        return [name, cells] as const;
      }),
    );
    const today = dayOfIso(moment.isoDay);
    if (today === undefined) throw new Error(`The clock gives no day: ${moment.isoDay}`);
    const { plan, years, rows } = refresh({ tabs, today, stamp: moment.isoTime, year: year ?? undefined });
    applyPlan(plan);
    keepFigures(rows);
    return { result: { annees: years }, journal: refreshSentences.done(years) };
  });
}

/** « Actualiser les indicateurs » from the menu. */
export function refreshFromMenu(): void {
  const answer = refreshFigures({ year: null });
  if (answer.ok) showToast(menuLabels.menuActualiser, refreshSentences.done(answer.result.annees));
  else showAlert(menuLabels.menuActualiser, answer.failure.message);
}
