import type { Answer, RefreshResult } from '../../bridge/messages';
import { parseRefreshRequest } from '../../bridge/parse-messages';
import { showAlert, showToast } from '../../google/user-interface';
import { menuLabels } from '../../text/menu-labels';
import { refreshSentences } from '../../text/refresh-sentences';
import { refreshWorkbook } from '../refresh-workbook';
import { runCommand } from '../run-command';

/** « Actualiser les indicateurs »: every figure computed again, the dashboard and Accueil written. */
export function refreshFigures(message: unknown): Answer<RefreshResult> {
  return runCommand('actualiser', ({ moment }) => {
    const { year } = parseRefreshRequest(message);
    const { years } = refreshWorkbook(moment, year ?? undefined);
    return { result: { annees: years }, journal: refreshSentences.done(years) };
  });
}

/** « Actualiser les indicateurs » from the menu. */
export function refreshFromMenu(): void {
  const answer = refreshFigures({ year: null });
  if (answer.ok) showToast(menuLabels.menuActualiser, refreshSentences.done(answer.result.annees));
  else showAlert(menuLabels.menuActualiser, answer.failure.message);
}
