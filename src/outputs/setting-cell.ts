import { refreshCellName, settingLabels, settingsTab } from '../../sheets-templates/settings-tab';
import type { TabCells } from '../plans/cell';
import type { WorkbookPlan } from '../plans/workbook-plan';
import { decodeRows } from '../workbook/decode-rows';
import { findColumns } from '../workbook/find-columns';
import { foldText } from '../workbook/fold-text';

/** The value of a setting as a person wrote it in Paramètres; '' where there is none. */
export function readSetting(cells: TabCells, label: string): string {
  return rowOf(cells, label)?.row.value?.trim() ?? '';
}

/** Writes the value of a setting, as text; nothing where Paramètres has no such row. */
export function planSetting(cells: TabCells, label: string, text: string): WorkbookPlan {
  const place = findColumns(settingsTab, cells.rows).places.get('value');
  const found = rowOf(cells, label);
  if (place === undefined || !found) return [];
  const target = { tab: settingsTab.name, row: found.line, column: place + 1 };
  return [{ do: 'write', ...target, values: [[text]], formats: ['@'] }];
}

/** Gives its name to the cell that a refresh moves; nothing where Paramètres has no such row. */
export function planRefreshCell(cells: TabCells): WorkbookPlan {
  const place = findColumns(settingsTab, cells.rows).places.get('value');
  const found = rowOf(cells, settingLabels.lastRefresh);
  if (place === undefined || !found) return [];
  return [{ do: 'name-cell', name: refreshCellName, tab: settingsTab.name, row: found.line, column: place + 1 }];
}

function rowOf(cells: TabCells, label: string) {
  const wanted = foldText(label);
  return decodeRows(settingsTab, cells).rows.find(({ row }) => foldText(row.key) === wanted);
}
