import type { Scope, ScopeKey } from './scope';
import { foldText } from '../workbook/fold-text';

/**
 * The profile of a line: which of the entities and families that declared scopes name it belongs to. Numbered from the
 * scopes alone, so that chunks of one tab agree; everything that no scope names is one profile.
 */
export interface ScopeProfiles {
  readonly count: number;
  /** Number of an entity among those named, 0 = another one; likewise for a family. */
  readonly entityNumber: (entity: string) => number;
  readonly familyNumber: (family: string) => number;
  readonly profileOf: (entityNumber: number, familyNumber: number) => number;
  /** Whether lines of a profile meet the conditions of a scope on the line (entity and family). */
  readonly meets: (profile: number, scope: Scope) => boolean;
}

function namedValues(scopes: readonly Scope[], key: ScopeKey): readonly string[] {
  return [...new Set(scopes.flatMap(({ conditions }) => conditions[key] ?? []))].sort();
}

/** The profiles that a set of scopes tells apart. */
export function scopeProfilesOf(scopes: readonly Scope[]): ScopeProfiles {
  const entities = namedValues(scopes, 'entity');
  const families = namedValues(scopes, 'family');
  const width = families.length + 1;
  const isNumber = (names: readonly string[], wanted: string | undefined, number: number): boolean =>
    wanted === undefined || names[number - 1] === wanted;
  return {
    count: (entities.length + 1) * width,
    entityNumber: (entity) => entities.indexOf(foldText(entity)) + 1,
    familyNumber: (family) => families.indexOf(foldText(family)) + 1,
    profileOf: (entity, family) => entity * width + family,
    meets: (profile, { conditions }) =>
      isNumber(entities, conditions.entity, Math.floor(profile / width)) &&
      isNumber(families, conditions.family, profile % width),
  };
}
