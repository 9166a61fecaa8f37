import { allTabs, coreTabs } from '../../../sheets-templates/correspondant-workbook';
import { modules, type ModuleDefinition } from '../../../sheets-templates/modules';
import type { TabDefinition } from '../../workbook/define-tab';
import { nameAmong } from '../../workbook/plan-upgrade';

/** Modules of which a tab stands among these names: nothing else says that a module is on. */
export function modulesAmong(names: readonly string[]): readonly ModuleDefinition[] {
  return modules.filter(({ tabs }) => tabs.some((tab) => nameAmong(names, tab.name) !== undefined));
}

/** The tabs that a workbook with these modules must have, in their order on screen. */
export function tabsWith(opened: readonly ModuleDefinition[]): readonly TabDefinition[] {
  const wanted = new Set([...coreTabs, ...opened.flatMap(({ tabs }) => tabs)]);
  return allTabs.filter((tab) => wanted.has(tab));
}
