import { relationshipsOf, relationshipsPath, type Parts } from './package';

/** Parts that one comes to from the root of a package by relationships, their relationship parts included. */
function reachedParts(parts: Parts): ReadonlySet<string> {
  const reached = new Set<string>();
  const waiting = [''];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    reached.add(relationshipsPath(path));
    for (const { target, external } of relationshipsOf(parts, path)) {
      if (external || reached.has(target)) continue;
      reached.add(target);
      waiting.push(target);
    }
  }
  return reached;
}

/** Drops what hung on a deleted sheet alone: parts that were reached before and are reached no more. */
export function dropUnreached(parts: Parts, before: Parts): void {
  const now = reachedParts(parts);
  for (const path of reachedParts(before)) if (!now.has(path)) parts.delete(path);
}
