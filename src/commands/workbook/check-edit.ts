import { indicatorsTab } from '../../../sheets-templates/indicators-tab';
import { settingsTab } from '../../../sheets-templates/settings-tab';
import { applyPlan } from '../../google/apply-plan';
import { readFormulas, readNotes } from '../../google/cell-notes';
import { readEdit, type EditedArea, type EditEvent } from '../../google/edit-event';
import { readRows, readTab, readTop } from '../../google/read-workbook';
import { judgeIndicators } from '../../outputs/edits/judge-indicators';
import { judgedKeys, judgedTabs, judgeRows } from '../../outputs/edits/judge-rows';
import type { JudgedCell } from '../../outputs/edits/judged-cell';
import { blockOf, planMarks, planRepairs } from '../../outputs/edits/plan-marks';
import { sourceTabs } from '../../outputs/edits/source-tabs';
import type { WorkbookPlan } from '../../plans/workbook-plan';
import type { TabDefinition } from '../../workbook/define-tab';
import { findColumns, searchedRows } from '../../workbook/find-columns';
import { staleSteps } from '../mark-stale';
import { runAlone } from '../run-command';

/** More rows than these in one paste are left to « Vérifier le classeur » and to the refresh: an edit has 30 seconds. */
const mostRows = 10_000;

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

function judge(area: EditedArea): readonly JudgedCell[] {
  const tab = judgedTabs.find(({ name }) => name === area.tab);
  if (tab) return judgeArea(tab, area);
  if (area.tab !== indicatorsTab.name && area.tab !== settingsTab.name) return [];
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
  if (!area || !sourceTabs.includes(area.tab)) return;
  runAlone('onEdit', () => {
    const marked = area.tab === settingsTab.name ? indicatorsTab.name : area.tab;
    applyPlan([...markSteps(marked, judge(area)), ...staleSteps()]);
  });
}
