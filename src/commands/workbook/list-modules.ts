import { allTabs } from '../../../sheets-templates/correspondant-workbook';
import { modules } from '../../../sheets-templates/modules';
import type { Answer, ModulesResult } from '../../bridge/messages';
import { readTabNames } from '../../google/read-workbook';
import { runReading } from '../run-command';
import { correspondantEdition, modulesAmong } from '../editions';

/** Every module of the correspondant's workbook, whether it is on, and the tabs in place. */
export function listModules(): Answer<ModulesResult> {
  return runReading('modules', () => {
    const names = readTabNames();
    const opened = new Set(modulesAmong(correspondantEdition, names));
    return {
      onglets: allTabs.filter(({ name, hidden }) => !hidden && names.includes(name)).map(({ name }) => name),
      modules: modules.map((module) => ({
        code: module.code,
        libelle: module.label,
        objet: module.purpose,
        onglets: module.tabs.map(({ name }) => name),
        actif: opened.has(module),
      })),
    };
  });
}
