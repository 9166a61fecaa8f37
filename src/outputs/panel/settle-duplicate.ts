import { lotsTab } from '../../../sheets-templates/lots-tab';
import { settledDuplicatesTab } from '../../../sheets-templates/records/settled-duplicates-tab';
import { suppliersTab } from '../../../sheets-templates/suppliers-tab';
import type { DuplicateRefusal, SettleDuplicateRequest } from '../../bridge/duplicate-messages';
import type { Day } from '../../model/day';
import type { WorkbookPlan } from '../../plans/workbook-plan';
import { planCells, planMerge, type PanelChange } from '../../suppliers/duplicates/plan-merge';
import { supplierKeyOf } from '../../suppliers/index-suppliers';
import { duplicateSentences as words } from '../../text/duplicate-sentences';
import { appendRows } from '../../workbook/append-rows';
import { lotRows, stateSteps, type ImportMoment } from '../../workbook/import/lots';
import { replacedTexts } from '../../workbook/import/replaced-cells';
import { cellsOf, type Tabs } from '../read-sources';
import { offeredActions, openSuggestions, type MarkedSuggestion } from './duplicates';

/** What a decision writes, and what it says. */
export interface Settlement {
  readonly plan: WorkbookPlan;
  readonly message: string;
}

/** A change of the panel as a lot of `_file`: opened first and committed last, so that an interrupted one is undone. */
function asLot(tabs: Tabs, moment: ImportMoment, message: string, { steps, cells, rows }: PanelChange): WorkbookPlan {
  const lots = cellsOf(tabs, lotsTab.name);
  const about = { type: 'doublons', file: message, kept: 0, rejected: 0 };
  const opening = appendRows(lotsTab, lots, lotRows(moment, about, replacedTexts(rows, cells)));
  const runs = opening.flatMap((step) => (step.do === 'write' ? [[step.row, step.values.length] as const] : []));
  return [...opening, ...steps, ...stateSteps(lotsTab, lots, runs, 'committed')];
}

function merge(tabs: Tabs, { members }: MarkedSuggestion, { keep }: SettleDuplicateRequest, moment: ImportMoment) {
  const kept = members.find(({ row }) => supplierKeyOf(row.code) === supplierKeyOf(keep));
  if (!kept) return 'keep-missing';
  const gone = members.filter((member) => member !== kept);
  const message = words.merged(
    kept.row.code,
    gone.map(({ row }) => row.code),
  );
  return { plan: asLot(tabs, moment, message, planMerge(cellsOf(tabs, suppliersTab.name), kept, gone)), message };
}

function group(tabs: Tabs, { members }: MarkedSuggestion, request: SettleDuplicateRequest, moment: ImportMoment) {
  const name = request.group.trim();
  if (name === '') return 'group-missing';
  const written = members.map(({ line }) => [line, 'group', name] as const);
  const change = planCells(cellsOf(tabs, suppliersTab.name), written);
  const message = words.grouped(members.length, name);
  return { plan: asLot(tabs, moment, message, change), message };
}

function move(tabs: Tabs, { members, siret }: MarkedSuggestion, moment: ImportMoment) {
  const [supplier] = members;
  if (!supplier) return 'changed';
  const { row, line } = supplier;
  const aliases = [row.aliases, row.siret].filter((text) => text !== undefined).join(', ');
  const remark = [row.toCorrect, words.toCheck].filter((text) => text !== undefined).join(' ; ');
  const change = planCells(cellsOf(tabs, suppliersTab.name), [
    [line, 'siret', siret],
    [line, 'aliases', aliases],
    [line, 'toCorrect', remark],
  ]);
  const message = words.movedDone(row.code, siret);
  return { plan: asLot(tabs, moment, message, change), message };
}

/** Setting a suggestion aside is one row of its own: nothing else changes. */
function ignore(tabs: Tabs, { key }: MarkedSuggestion, { by }: ImportMoment, today: Day): Settlement {
  const cells = cellsOf(tabs, settledDuplicatesTab.name);
  const row = { suggestion: key, by, on: today };
  return { plan: appendRows(settledDuplicatesTab, cells, [row]), message: words.ignored };
}

/** What a person's decision about a suggestion writes; refused where the rows are no longer those that were shown. */
export function settleDuplicate(
  tabs: Tabs,
  request: SettleDuplicateRequest,
  moment: ImportMoment,
  today: Day,
): Settlement | DuplicateRefusal {
  const { suggestions } = openSuggestions(tabs, today);
  const suggestion = suggestions.find(({ key }) => key === request.key);
  if (suggestion?.mark !== request.mark) return 'changed';
  const offered = offeredActions[suggestion.kind];
  if (!offered.some((action) => action === request.action)) return 'not-offered';
  switch (request.action) {
    case 'merge':
      return merge(tabs, suggestion, request, moment);
    case 'group':
      return group(tabs, suggestion, request, moment);
    case 'move':
      return move(tabs, suggestion, moment);
    case 'ignore':
      return ignore(tabs, suggestion, moment, today);
  }
}
