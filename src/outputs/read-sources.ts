import { frozenClassesTab } from '../../sheets-templates/records/frozen-classes-tab';
import { historyTab } from '../../sheets-templates/records/history-tab';
import { lotsTab } from '../../sheets-templates/lots-tab';
import { indicatorsTab } from '../../sheets-templates/indicators-tab';
import { purchasesTab } from '../../sheets-templates/purchases-tab';
import { settingsTab } from '../../sheets-templates/settings-tab';
import { suppliersTab } from '../../sheets-templates/suppliers-tab';
import { readPurchases } from '../facts/purchases/read-purchases';
import { parseIndicators } from '../indicators/parse-indicators';
import { settingsOf } from '../law/settings-of';
import type { Day } from '../model/day';
import type { TabCells } from '../plans/cell';
import { frozenClassesOf } from '../suppliers/frozen-classes';
import { indexSuppliers } from '../suppliers/index-suppliers';
import { decodeRows } from '../workbook/decode-rows';
import { readHistory } from './history';

/** Tabs as read, by name; a tab that is not there has no rows. */
export type Tabs = ReadonlyMap<string, TabCells>;

export function cellsOf(tabs: Tabs, tab: string): TabCells {
  return tabs.get(tab) ?? { tab, rows: [] };
}

/** Everything that figures are computed from, read once from the tabs. */
export function readSources(tabs: Tabs, today: Day) {
  const settings = settingsOf(decodeRows(settingsTab, cellsOf(tabs, settingsTab.name)).rows);
  const panel = decodeRows(suppliersTab, cellsOf(tabs, suppliersTab.name));
  const suppliers = indexSuppliers(panel.rows);
  const lots = decodeRows(lotsTab, cellsOf(tabs, lotsTab.name)).rows;
  const purchases = readPurchases(cellsOf(tabs, purchasesTab.name), {
    suppliers,
    settings: settings.settings,
    committedLots: new Set(lots.filter(({ row }) => row.state === 'committed').map(({ row }) => row.lot)),
    today,
  });
  const indicators = parseIndicators(cellsOf(tabs, indicatorsTab.name), settings.settings.scopes);
  const history = readHistory(cellsOf(tabs, historyTab.name));
  const frozenRows = decodeRows(frozenClassesTab, cellsOf(tabs, frozenClassesTab.name)).rows.map(({ row }) => row);
  const frozen = frozenClassesOf(frozenRows, suppliers, history.closedYears);
  return { settings, panel, suppliers, purchases, indicators, history, frozen };
}

export type Sources = ReturnType<typeof readSources>;
