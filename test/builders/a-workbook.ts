import { coreTabs } from '../../sheets-templates/correspondant-workbook';
import { indicatorsTab } from '../../sheets-templates/indicators-tab';
import { lotsTab } from '../../sheets-templates/lots-tab';
import { purchasesTab } from '../../sheets-templates/purchases-tab';
import { settingsTab } from '../../sheets-templates/settings-tab';
import { suppliersTab } from '../../sheets-templates/suppliers-tab';
import type { CellValue, TabCells } from '../../src/plans/cell';
import type { WorkbookPlan } from '../../src/plans/workbook-plan';
import type { SupplierRow } from '../../src/suppliers/supplier';
import type { TabDefinition } from '../../src/workbook/define-tab';
import type { PurchaseRow } from './a-purchase';
import { labelCells, tabCells } from './tab-cells';

/** The tabs of an installed workbook, as the services would read them. */
export function aWorkbook(content: {
  readonly suppliers?: readonly Partial<SupplierRow>[];
  readonly purchases?: readonly Partial<PurchaseRow>[];
  readonly settings?: Readonly<Record<string, string>>;
  readonly committedLots?: readonly string[];
}): Map<string, TabCells> {
  const installed = coreTabs.map((tab: TabDefinition) => labelCells(tab, tab.defaultRows ?? []));
  const tabs = new Map(installed.map((cells) => [cells.tab, cells]));
  tabs.set(suppliersTab.name, tabCells(suppliersTab, content.suppliers ?? []));
  tabs.set(purchasesTab.name, tabCells(purchasesTab, content.purchases ?? []));
  const lots = (content.committedLots ?? []).map((lot) => ({ lot, type: 'achats', state: 'committed' as const }));
  tabs.set(lotsTab.name, tabCells(lotsTab, lots));
  const rows = settingsTab.defaultRows.map((row) => ({ ...row, value: content.settings?.[row.key] ?? row.value }));
  tabs.set(settingsTab.name, labelCells(settingsTab, rows));
  tabs.set(indicatorsTab.name, labelCells(indicatorsTab, indicatorsTab.defaultRows));
  return tabs;
}

/** The tabs after a plan of writes and clearings, as the services would apply it. */
export function afterPlan(tabs: ReadonlyMap<string, TabCells>, plan: WorkbookPlan): Map<string, TabCells> {
  const grids = new Map([...tabs].map(([name, cells]) => [name, cells.rows.map((row) => [...row])]));
  for (const step of plan) {
    if (step.do !== 'write') continue;
    const grid = grids.get(step.tab)!;
    step.values.forEach((values, index) => {
      const row: CellValue[] = (grid[step.row - 1 + index] ??= []);
      values.forEach((value, offset) => {
        while (row.length < step.column + offset) row.push('');
        row[step.column - 1 + offset] = value;
      });
    });
  }
  return new Map([...tabs].map(([name, cells]) => [name, { ...cells, rows: grids.get(name)! }]));
}
