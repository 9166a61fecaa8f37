import { refreshCellName, settingsTab } from '../../../sheets-templates/settings-tab';
import type { Answer } from '../../bridge/messages';
import type { CompletedFormulasResult } from '../../bridge/formula-messages';
import { applyPlan } from '../../google/apply-plan';
import { findFormulas, hasName, readLocale } from '../../google/find-formulas';
import {
  argumentSeparatorOf,
  figureFormulaPattern,
  formulasToComplete,
  planFormulas,
} from '../../outputs/refresh-argument';
import { planRefreshCell } from '../../outputs/setting-cell';
import { formulaCheckSentences } from '../../text/formula-check-sentences';
import { readInstalledTab } from '../read-installed-tab';
import { runCommand } from '../run-command';

/** Gives the cell MAJ to the formulas of figures that lack it, so that they follow the refreshes; no other cell changes. */
export function addRefreshArgument(): Answer<CompletedFormulasResult> {
  return runCommand('ajouterMaj', () => {
    const named = hasName(refreshCellName) ? [] : planRefreshCell(readInstalledTab(settingsTab));
    const cells = formulasToComplete(findFormulas(figureFormulaPattern), argumentSeparatorOf(readLocale()));
    applyPlan([...named, ...planFormulas(cells)]);
    const message = formulaCheckSentences.completed(cells.length);
    return { result: { formules: cells.length, message }, journal: message };
  });
}
