import type { TabCells } from '../plans/cell';
import type { PlanStep, WorkbookPlan } from '../plans/workbook-plan';
import type { TabDefinition } from './define-tab';
import { foldText } from './fold-text';
import { planInstall, type InstallWords } from './plan-install';
import { planMigration, type Migration } from './plan-migration';

/** Where a workbook stands, and what it is to become. */
export interface UpgradeFacts {
  /** Tabs that must stand, in their order on screen. */
  readonly wanted: readonly TabDefinition[];
  readonly pending: readonly Migration[];
  /** Tabs of ours as read, by the name that they bear in the workbook. */
  readonly existing: ReadonlyMap<string, TabCells>;
  readonly version: number;
  readonly words: InstallWords;
}

/** The whole plan, and what a person must settle first; nothing is to be applied where there is an issue. */
export interface UpgradePlan {
  readonly plan: WorkbookPlan;
  /** Tabs of ours by name that hold something else. */
  readonly foreign: readonly string[];
  /** Tabs that stand under their old and their new name. */
  readonly doubled: readonly (readonly [string, string])[];
}

/** The name of the workbook that is the template's, save for case, accents or blanks. */
export function nameAmong(names: readonly string[], wanted: string): string | undefined {
  return names.find((name) => name === wanted) ?? names.find((name) => foldText(name) === foldText(wanted));
}

/** The steps that give tabs back the exact name of their template, and the tabs under these names. */
function respell(
  wanted: readonly TabDefinition[],
  existing: ReadonlyMap<string, TabCells>,
): { steps: PlanStep[]; tabs: Map<string, TabCells> } {
  const tabs = new Map(existing);
  const steps = wanted.flatMap(({ name }): PlanStep[] => {
    const found = nameAmong([...tabs.keys()], name);
    const cells = found === undefined ? undefined : tabs.get(found);
    if (found === undefined || found === name || !cells) return [];
    tabs.delete(found);
    tabs.set(name, { ...cells, tab: name });
    return [{ do: 'rename-tab', tab: found, to: name }];
  });
  return { steps, tabs };
}

/** Spelling of the tabs, migrations, then whatever is missing, and the version last: an accident leaves it as it was. */
export function planUpgrade({ wanted, pending, existing, version, words }: UpgradeFacts): UpgradePlan {
  const spelled = respell(wanted, existing);
  const migrated = planMigration(pending, wanted, spelled.tabs);
  const installed = planInstall(wanted, migrated.tabs, words);
  return {
    plan: [...spelled.steps, ...migrated.plan, ...installed.plan, { do: 'set-version', version }],
    foreign: installed.issues.map(({ column }) => column),
    doubled: migrated.issues.map(({ column, value }) => [column, value]),
  };
}
