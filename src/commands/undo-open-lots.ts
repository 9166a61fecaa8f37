import { lotsTab } from '../../sheets-templates/lots-tab';
import { purchasesTab } from '../../sheets-templates/purchases-tab';
import { rejectedLinesTab } from '../../sheets-templates/rejected-lines-tab';
import { suppliersTab } from '../../sheets-templates/suppliers-tab';
import { consultationsTab } from '../../sheets-templates/tenders/consultations-tab';
import { offersTab } from '../../sheets-templates/tenders/offers-tab';
import { tenderLotsTab } from '../../sheets-templates/tenders/tender-lots-tab';
import { applyPlan } from '../google/apply-plan';
import { readTab } from '../google/read-workbook';
import type { TabDefinition } from '../workbook/define-tab';
import { ignoredLots } from '../workbook/import/lots';
import { planUndo } from '../workbook/import/undo-lots';

/** Undoes what an interrupted import left; reads `_file` alone where there is nothing to undo. */
export function undoOpenLots(): void {
  const lots = readTab(lotsTab.name);
  if (!lots || ignoredLots(lotsTab, lots).size === 0) return;
  const tabs: readonly TabDefinition[] = [
    suppliersTab,
    purchasesTab,
    consultationsTab,
    tenderLotsTab,
    offersTab,
    rejectedLinesTab,
  ];
  const holders = tabs.flatMap((tab) => {
    const cells = readTab(tab.name);
    return cells ? [{ tab, cells }] : [];
  });
  applyPlan(planUndo({ tab: lotsTab, cells: lots }, holders).plan);
}
