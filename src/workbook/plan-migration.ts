import type { Issue } from '../model/issue';
import type { TabCells } from '../plans/cell';
import type { PlanStep, WorkbookPlan } from '../plans/workbook-plan';
import type { TabDefinition } from './define-tab';
import { moveColumn, recodeColumn, renameColumn, splitColumn, type ColumnChange } from './migrate-column';

/**
 * One change of shape, by the headers that people see. A column that is split or moved stays where it is under another
 * header (`leftAs`): what could not be carried over is still there.
 */
export type MigrationStep =
  | { readonly do: 'rename-tab'; readonly from: string; readonly to: string }
  | { readonly do: 'rename-column'; readonly tab: string; readonly from: string; readonly to: string }
  | {
      readonly do: 'recode';
      readonly tab: string;
      readonly column: string;
      /** Old label → new label. */
      readonly labels: Readonly<Record<string, string>>;
    }
  | {
      readonly do: 'split-column';
      readonly tab: string;
      readonly column: string;
      readonly separator: string;
      /** The last one takes all the rest. */
      readonly into: readonly string[];
      readonly leftAs: string;
    }
  | {
      readonly do: 'move-column';
      readonly from: string;
      readonly to: string;
      readonly column: string;
      /** Header, in both tabs, of the column that tells which row is which. */
      readonly key: string;
      readonly leftAs: string;
    };

/** The changes that make a workbook of the version before into one of this version. */
export interface Migration {
  readonly version: number;
  readonly steps: readonly MigrationStep[];
}

type Tabs = ReadonlyMap<string, TabCells>;

/** Steps to take, the tabs as they will stand, and what must be settled by a person first. */
interface MigrationPlan {
  readonly plan: WorkbookPlan;
  readonly tabs: Tabs;
  /** Two tabs, of the old and the new name: which one counts cannot be guessed. */
  readonly issues: readonly Issue<'both-tabs'>[];
}

/** Migrations that a workbook still needs; all of them where its version is unknown, since each does nothing twice. */
export function pendingMigrations(migrations: readonly Migration[], version: number | undefined): readonly Migration[] {
  return migrations.filter((migration) => migration.version > (version ?? 0)).sort((a, b) => a.version - b.version);
}

/** The names of tabs once migrations have renamed theirs. */
export function namesAfter(pending: readonly Migration[], names: readonly string[]): readonly string[] {
  const renames = pending.flatMap(({ steps }) => steps).filter((step) => step.do === 'rename-tab');
  return names.map((name) => renames.reduce((current, { from, to }) => (current === from ? to : current), name));
}

/** Names of the tabs that migrations read or rename. */
export function tabsOfMigrations(pending: readonly Migration[]): readonly string[] {
  return pending.flatMap(({ steps }) => steps).flatMap((step) => ('tab' in step ? [step.tab] : [step.from, step.to]));
}

/**
 * What brings the tabs to the present version, in order; run again after an accident, it does what is left. Hidden tabs
 * that can be rebuilt are dropped, for the installation to make anew.
 */
export function planMigration(
  pending: readonly Migration[],
  templates: readonly TabDefinition[],
  existing: Tabs,
): MigrationPlan {
  const plan: PlanStep[] = [];
  const issues: Issue<'both-tabs'>[] = [];
  const tabs = new Map(existing);
  for (const step of pending.flatMap(({ steps }) => steps)) {
    if (step.do === 'rename-tab') renameTab(step, tabs, plan, issues);
    else {
      const { steps, changed } = changeOf(step, tabs);
      plan.push(...steps);
      for (const cells of changed) tabs.set(cells.tab, cells);
    }
  }
  if (pending.length > 0) dropRebuildable(templates, tabs, plan);
  return { plan, tabs, issues };
}

function changeOf(step: Exclude<MigrationStep, { do: 'rename-tab' }>, tabs: Tabs): ColumnChange {
  const nothing: ColumnChange = { steps: [], changed: [] };
  if (step.do === 'move-column') {
    const from = tabs.get(step.from);
    const to = tabs.get(step.to);
    return from && to ? moveColumn(from, to, step) : nothing;
  }
  const cells = tabs.get(step.tab);
  if (!cells) return nothing;
  switch (step.do) {
    case 'rename-column':
      return renameColumn(cells, step);
    case 'recode':
      return recodeColumn(cells, step);
    case 'split-column':
      return splitColumn(cells, step);
  }
}

function renameTab(
  { from, to }: { readonly from: string; readonly to: string },
  tabs: Map<string, TabCells>,
  plan: PlanStep[],
  issues: Issue<'both-tabs'>[],
): void {
  const cells = tabs.get(from);
  if (!cells) return;
  if (tabs.has(to)) {
    issues.push({ code: 'both-tabs', line: 1, column: from, value: to });
    return;
  }
  plan.push({ do: 'rename-tab', tab: from, to });
  tabs.delete(from);
  tabs.set(to, { ...cells, tab: to });
}

function dropRebuildable(templates: readonly TabDefinition[], tabs: Map<string, TabCells>, plan: PlanStep[]): void {
  for (const { name, hidden, rebuildable } of templates) {
    if (!hidden || !rebuildable || !tabs.has(name)) continue;
    plan.push({ do: 'delete-tab', tab: name });
    tabs.delete(name);
  }
}
