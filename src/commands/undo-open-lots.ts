import { allTabs } from '../../sheets-templates/correspondant-workbook';
import { lotsTab } from '../../sheets-templates/lots-tab';
import { applyPlan } from '../google/apply-plan';
import { readTab } from '../google/read-workbook';
import { hasOpenLots } from '../workbook/import/lots';
import type { BoundTab } from '../workbook/import/restore-replaced';
import { planUndo } from '../workbook/import/undo-lots';

/** Tabs whose rows bear the import they come from, as they stand. */
export function readLotHolders(): readonly BoundTab[] {
  return allTabs.flatMap((tab) => {
    if (tab.name === lotsTab.name || !('lot' in tab.columns)) return [];
    const cells = readTab(tab.name);
    return cells ? [{ tab, cells }] : [];
  });
}

/** Undoes what an interrupted import left; reads `_file` alone where there is nothing to undo. */
export function undoOpenLots(): void {
  const lots = readTab(lotsTab.name);
  if (!lots || !hasOpenLots(lotsTab, lots)) return;
  applyPlan(planUndo({ tab: lotsTab, cells: lots }, readLotHolders()).plan);
}
