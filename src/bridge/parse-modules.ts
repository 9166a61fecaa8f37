import type { InstallResult, ModuleMessage, ModulesResult } from './messages';
import { MessageError } from './parse-messages';

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function parseModule(value: unknown): ModuleMessage {
  const { code, libelle, objet, onglets, actif } = isFields(value) ? value : {};
  if (
    typeof code !== 'string' ||
    typeof libelle !== 'string' ||
    typeof objet !== 'string' ||
    typeof actif !== 'boolean' ||
    !isTexts(onglets)
  ) {
    throw new MessageError('modules: a module has another shape');
  }
  return { code, libelle, objet, onglets, actif };
}

/** The result of « modules ». */
export function parseModulesResult(value: unknown): ModulesResult {
  const { modules, onglets } = isFields(value) ? value : {};
  if (!Array.isArray(modules) || !isTexts(onglets)) throw new MessageError('modules: lists are expected');
  return { onglets, modules: modules.map(parseModule) };
}

/** The result of « installer ». */
export function parseInstallResult(value: unknown): InstallResult {
  const { classeur, onglets, version } = isFields(value) ? value : {};
  if (typeof classeur !== 'string' || typeof version !== 'number' || !isTexts(onglets)) {
    throw new MessageError('installer: the result has another shape');
  }
  return { classeur, onglets, version };
}
