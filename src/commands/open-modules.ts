import { modules } from '../../sheets-templates/modules';
import { hasTab } from '../google/read-workbook';

/** Codes of the modules of which a tab stands. */
export function openModules(): readonly string[] {
  return modules.filter(({ tabs }) => tabs.some(({ name }) => hasTab(name))).map(({ code }) => code);
}
