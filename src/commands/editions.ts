import { allTabs, coreTabs } from '../../sheets-templates/correspondant-workbook';
import { migrations } from '../../sheets-templates/migrations';
import { modules, type ModuleDefinition } from '../../sheets-templates/modules';
import type { InstallRequest } from '../bridge/messages';
import type { TabDefinition } from '../workbook/define-tab';
import type { Migration } from '../workbook/plan-migration';
import { nameAmong } from '../workbook/plan-upgrade';

/** A workbook that a bundle installs and checks: its modules, its tabs, how older ones become it. */
export interface Edition {
  readonly workbook: InstallRequest['workbook'];
  readonly modules: readonly ModuleDefinition[];
  /** The tabs that it must have with these modules, in their order on screen. */
  readonly tabsWith: (opened: readonly ModuleDefinition[]) => readonly TabDefinition[];
  readonly migrations: readonly Migration[];
}

/** Modules of which a tab of their own stands among these names: nothing else says that a module is on. */
export function modulesAmong({ modules: all }: Edition, names: readonly string[]): readonly ModuleDefinition[] {
  const isShared = (tab: TabDefinition): boolean => all.filter(({ tabs }) => tabs.includes(tab)).length > 1;
  return all.filter(({ tabs }) => tabs.some((tab) => !isShared(tab) && nameAmong(names, tab.name) !== undefined));
}

/** The correspondant's workbook. */
export const correspondantEdition: Edition = {
  workbook: 'correspondant',
  modules,
  tabsWith: (opened) => {
    const wanted = new Set([...coreTabs, ...opened.flatMap(({ tabs }) => tabs)]);
    return allTabs.filter((tab) => wanted.has(tab));
  },
  migrations,
};
