import { allTabs } from '../../sheets-templates/correspondant-workbook';
import { lotsTab } from '../../sheets-templates/lots-tab';
import { suppliersTab } from '../../sheets-templates/suppliers-tab';
import { applyPlan } from '../google/apply-plan';
import { readTab } from '../google/read-workbook';
import { suppliersInUse } from '../suppliers/suppliers-in-use';
import { openLots } from '../workbook/import/lots';
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

/** Undoes what an interrupted import left, or ends an interrupted undo; reads `_file` alone where there is nothing to undo. */
export function undoOpenLots(): void {
  const lots = readTab(lotsTab.name);
  const open = new Set(lots ? openLots(lotsTab, lots) : []);
  if (!lots || open.size === 0) return;
  const holders = readLotHolders();
  const inUse = new Map([[suppliersTab.name, suppliersInUse(holders, open)]]);
  applyPlan(planUndo({ tab: lotsTab, cells: lots }, holders, undefined, inUse).plan);
}
