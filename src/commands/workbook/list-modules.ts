import { modules } from '../../../sheets-templates/modules';
import type { Answer, ModulesResult } from '../../bridge/messages';
import { readTabNames } from '../../google/read-workbook';
import { runReading } from '../run-command';
import { correspondantEdition, modulesAmong } from '../editions';

/** Every module of the correspondant's workbook, and whether it is on. */
export function listModules(): Answer<ModulesResult> {
  return runReading('modules', () => {
    const opened = new Set(modulesAmong(correspondantEdition, readTabNames()));
    return {
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
