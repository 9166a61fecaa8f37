import { scopeKeyLabels } from '../../sheets-templates/settings-tab';
import { keysOf } from '../model/typed-keys';
import { foldText } from '../workbook/fold-text';

export type ScopeKey = keyof typeof scopeKeyLabels;

/** A part of the organisation or of the panel that figures can be limited to; no condition = everything. */
export interface Scope {
  /** « entite=DSI,famille=Conseil », keys in their fixed order; '' = everything. */
  readonly name: string;
  /** Wanted value of each key, folded (without case and accents). */
  readonly conditions: Readonly<Partial<Record<ScopeKey, string>>>;
}

export const wholeScope: Scope = { name: '', conditions: {} };

const separators = new RegExp(`[,;](?=\\s*(?:${Object.values(scopeKeyLabels).join('|')})\\s*=)`, 'i');

function keyOfLabel(label: string): ScopeKey | undefined {
  return keysOf(scopeKeyLabels).find((key) => scopeKeyLabels[key] === foldText(label));
}

/** The scope that a text names, as a user writes it; undefined where a part is not « clé=valeur » or a key is unknown. */
export function parseScope(text: string): Scope | undefined {
  if (text.trim() === '') return wholeScope;
  const written = new Map<ScopeKey, string>();
  for (const part of text.split(separators)) {
    const at = part.indexOf('=');
    const key = at < 0 ? undefined : keyOfLabel(part.slice(0, at));
    const value = part.slice(at + 1).trim();
    if (key === undefined || foldText(value) === '' || written.has(key)) return undefined;
    written.set(key, value);
  }
  const keys = keysOf(scopeKeyLabels).filter((key) => written.has(key));
  return {
    name: keys.map((key) => `${scopeKeyLabels[key]}=${written.get(key) ?? ''}`).join(','),
    conditions: Object.fromEntries(keys.map((key) => [key, foldText(written.get(key) ?? '')])),
  };
}

/** A scope's name without case and accents: two spellings of one scope compare equal. */
export function scopeKeyOf(scope: Scope): string {
  return keysOf(scopeKeyLabels)
    .map((key) => scope.conditions[key] ?? '')
    .join('|');
}
