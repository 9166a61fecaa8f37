import { allTabs } from '../../../sheets-templates/correspondant-workbook';
import { indicatorsTab } from '../../../sheets-templates/indicators-tab';
import { rejectedLinesTab } from '../../../sheets-templates/rejected-lines-tab';
import { settingsTab } from '../../../sheets-templates/settings-tab';
import { applyPlan } from '../../google/apply-plan';
import { readFormulas, readNotes } from '../../google/cell-notes';
import { readEdit, type EditedArea, type EditEvent } from '../../google/edit-event';
import { readRows, readTab, readTop } from '../../google/read-workbook';
import { judgeIndicators } from '../../outputs/edits/judge-indicators';
import { judgedKeys, judgeRows } from '../../outputs/edits/judge-rows';
import type { JudgedCell } from '../../outputs/edits/judged-cell';
import { blockOf, planMarks, planRepairs } from '../../outputs/edits/plan-marks';
import { consultedTabs, refreshedTabs } from '../../outputs/refresh';
import type { WorkbookPlan } from '../../plans/workbook-plan';
import type { TabDefinition } from '../../workbook/define-tab';
import { findColumns, searchedRows } from '../../workbook/find-columns';
import { staleSteps } from '../mark-stale';
import { runAlone } from '../run-command';

/** More rows than these in one paste are left to « Vérifier le classeur » and to the refresh: an edit has 30 seconds. */
const mostRows = 10_000;

/** The tab of that name, where what a person writes in it feeds the figures. */
function sourceTab(name: string): TabDefinition | undefined {
  if (name === rejectedLinesTab.name || ![...refreshedTabs, ...consultedTabs].includes(name)) return undefined;
  return allTabs.find((tab) => tab.name === name && !tab.hidden && !tab.rebuildable);
}

/** Judged cells of the rows that were edited, where one of their judged columns was. */
function judgeArea(tab: TabDefinition, { row, column, rows, columns }: EditedArea): readonly JudgedCell[] {
  const top = readTop(tab.name, searchedRows);
  const { headerRow, places } = findColumns(tab, top?.rows ?? []);
  const isJudged = judgedKeys(tab).some((key) => {
    const place = places.get(key);
    return place !== undefined && place + 1 >= column && place + 1 < column + columns;
  });
  if (headerRow === undefined || !isJudged) return [];
  const firstRow = Math.max(row, headerRow + 2);
  const found = readRows(tab.name, firstRow, row + rows - firstRow);
  return found.length > mostRows ? [] : judgeRows({ tab, places, firstRow, rows: found });
}

function judge(tab: TabDefinition, area: EditedArea): readonly JudgedCell[] {
  if (tab.name !== indicatorsTab.name && tab.name !== settingsTab.name) return judgeArea(tab, area);
  const [indicators, settings] = [readTab(indicatorsTab.name), readTab(settingsTab.name)];
  return indicators && settings ? judgeIndicators(indicators, settings) : [];
}

/** The steps that mark what is wrong in the cells at hand and mend what surely can be, from the cells as they stand. */
function markSteps(tab: string, judged: readonly JudgedCell[]): WorkbookPlan {
  const block = blockOf(judged);
  if (!block) return [];
  const isMended = judged.some(({ repaired }) => repaired !== undefined);
  const formulas = isMended ? readFormulas(tab, block) : [];
  const isFormula = (row: number, column: number): boolean =>
    (formulas[row - block.row]?.[column - block.column] ?? '') !== '';
  return [
    ...planRepairs(tab, judged, isFormula),
    ...planMarks(tab, judged, { ...block, notes: readNotes(tab, block) }),
  ];
}

/** onEdit: cheap checks of what was just written or pasted, and « chiffres à actualiser » where it feeds figures. */
export function checkEdit(event?: Partial<EditEvent>): void {
  const area = readEdit(event);
  const tab = area && sourceTab(area.tab);
  if (!tab) return;
  runAlone('onEdit', () => {
    const marked = tab.name === settingsTab.name ? indicatorsTab.name : tab.name;
    applyPlan([...markSteps(marked, judge(tab, area)), ...staleSteps()]);
  });
}
