import { lotsTab } from '../../sheets-templates/lots-tab';
import { suppliersTab } from '../../sheets-templates/suppliers-tab';
import type { CellValue, TabCells } from '../plans/cell';
import type { PlanStep, WorkbookPlan } from '../plans/workbook-plan';
import { appendRows } from '../workbook/append-rows';
import { changeSteps, replacedOf } from '../workbook/import/cell-changes';
import { lotRows, stateSteps, type ImportMoment } from '../workbook/import/lots';
import { replacedTexts } from '../workbook/import/replaced-cells';
import { changesOfProposal, comparePanel, type PanelComparison } from './compare-panel';
import { readDirectoryCache, rememberSteps, type DirectoryCache } from './directory-cache';
import { remarkChanges, type DirectoryWords } from './panel-remarks';
import type { PanelChange } from './told-units';

/** Tabs that the completion reads and writes. */
export interface CompletionTabs {
  readonly suppliers: TabCells;
  readonly directory: TabCells;
  readonly lots: TabCells;
}

/** The plan that writes what registers answered, and what remains for a person to agree to. */
export interface CompletionPlan {
  readonly plan: WorkbookPlan;
  readonly comparison: PanelComparison;
  /** Suppliers that get something written. */
  readonly suppliers: number;
  readonly cells: number;
}

type Remembered = ReadonlyMap<string, ReadonlyMap<string, CellValue>>;

/** A lot opened first with the cells it replaces and committed last: an interrupted plan is undone by the next command. */
export function lotOf(
  changes: readonly PanelChange[],
  tabs: CompletionTabs,
  moment: ImportMoment,
): readonly PlanStep[] {
  if (changes.length === 0) return [];
  const replaced = replacedTexts(undefined, replacedOf(suppliersTab, changes, tabs.suppliers));
  const about = { type: 'completion', file: '', kept: new Set(changes.map(({ row }) => row)).size, rejected: 0 };
  const opening = appendRows(lotsTab, tabs.lots, lotRows(moment, about, replaced));
  const runs = opening.flatMap((step) => (step.do === 'write' ? [[step.row, step.values.length] as const] : []));
  return [
    ...opening,
    ...changeSteps(suppliersTab, changes, tabs.suppliers),
    ...stateSteps(lotsTab, tabs.lots, runs, 'committed'),
  ];
}

/** Once agreed to, a change is remembered as told; a person's value that is kept has been seen. */
function rememberedWith(comparison: PanelComparison, accepted: ReadonlySet<string> | undefined): Remembered {
  const after = new Map<string, Map<string, CellValue>>();
  for (const [key, told] of comparison.remembered) after.set(key, new Map(told));
  if (!accepted) return after;
  for (const { id, kind, supplier, cells } of comparison.proposals) {
    if (kind === 'changed' && !accepted.has(id)) continue;
    for (const cell of cells) after.get(supplier.siren ?? '')?.set(cell.key, cell.after);
  }
  return after;
}

/**
 * Writes the panel from `_annuaire`: blanks filled, remarks brought up to date and, where a person chose them, the changes
 * with those identifiers. Applied again, it changes nothing.
 */
export function planCompletion(
  tabs: CompletionTabs,
  moment: ImportMoment,
  words: DirectoryWords,
  accepted?: ReadonlySet<string>,
): CompletionPlan {
  const cache: DirectoryCache = readDirectoryCache(tabs.directory);
  const comparison = comparePanel(tabs.suppliers, cache);
  const chosen = comparison.proposals.filter(({ id }) => accepted?.has(id) === true);
  const left = { ...comparison, proposals: comparison.proposals.filter(({ id }) => accepted?.has(id) !== true) };
  const changes = [
    ...comparison.filled,
    ...chosen.flatMap((proposal) => changesOfProposal(proposal, tabs.suppliers)),
    ...remarkChanges(tabs.suppliers, left, words),
  ];
  return {
    plan: [...lotOf(changes, tabs, moment), ...rememberSteps(cache, rememberedWith(comparison, accepted))],
    comparison: left,
    suppliers: new Set(changes.map(({ row }) => row)).size,
    cells: changes.length,
  };
}
