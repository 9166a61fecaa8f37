/** Facts of the store by the key of what the file says of them, in the order in which they stand. */
export type Originals<T> = Readonly<Record<string, readonly T[]>>;

/** Keeps the facts that the file's words would not give back; of two facts with the same words, both. */
export function originalsOf<T>(
  facts: readonly T[],
  keyOf: (fact: T) => string,
  comesBack: (fact: T) => boolean,
): Originals<T> {
  const byKey = new Map<string, T[]>();
  const needed = new Set<string>();
  for (const fact of facts) {
    const key = keyOf(fact);
    byKey.set(key, [...(byKey.get(key) ?? []), fact]);
    if (!comesBack(fact)) needed.add(key);
  }
  return Object.fromEntries([...byKey].filter(([key]) => needed.has(key)));
}

/** Gives the facts back one after the other; the last one of a key serves those that a user has added since. */
export function openOriginals<T>(originals: Originals<T>): (key: string) => T | undefined {
  const taken = new Map<string, number>();
  return (key) => {
    const facts = originals[key];
    if (!facts) return undefined;
    const index = taken.get(key) ?? 0;
    taken.set(key, index + 1);
    return facts[Math.min(index, facts.length - 1)];
  };
}
