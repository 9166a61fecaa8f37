import { lotsTab } from '../../sheets-templates/lots-tab';
import { purchasesTab } from '../../sheets-templates/purchases-tab';
import { rejectedLinesTab } from '../../sheets-templates/rejected-lines-tab';
import { suppliersTab } from '../../sheets-templates/suppliers-tab';
import { applyPlan } from '../google/apply-plan';
import { readTab } from '../google/read-workbook';
import { ignoredLots } from '../workbook/import/lots';
import { planUndo } from '../workbook/import/undo-lots';

/** Undoes what an interrupted import left; reads `_file` alone where there is nothing to undo. */
export function undoOpenLots(): void {
  const lots = readTab(lotsTab.name);
  if (!lots || ignoredLots(lotsTab, lots).size === 0) return;
  const holders = [suppliersTab, purchasesTab, rejectedLinesTab].flatMap((tab) => {
    const cells = readTab(tab.name);
    return cells ? [{ tab, cells }] : [];
  });
  applyPlan(planUndo({ tab: lotsTab, cells: lots }, holders).plan);
}
