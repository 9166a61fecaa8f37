import { fieldsOf, flagIn, listIn, numberIn, textIn, textsIn } from './fields';
import type { InstallResult, ModuleMessage, ModulesResult } from './messages';

function parseModule(value: unknown): ModuleMessage {
  const fields = fieldsOf(value, 'module');
  return {
    ...{ code: textIn(fields, 'code'), libelle: textIn(fields, 'libelle'), objet: textIn(fields, 'objet') },
    ...{ onglets: textsIn(fields, 'onglets'), actif: flagIn(fields, 'actif') },
  };
}

/** The result of « modules ». */
export function parseModulesResult(value: unknown): ModulesResult {
  const fields = fieldsOf(value, 'modules');
  return { onglets: textsIn(fields, 'onglets'), modules: listIn(fields, 'modules', parseModule) };
}

/** The result of « installer ». */
export function parseInstallResult(value: unknown): InstallResult {
  const fields = fieldsOf(value, 'installer');
  const classeur = textIn(fields, 'classeur');
  return { classeur, onglets: textsIn(fields, 'onglets'), version: numberIn(fields, 'version') };
}
