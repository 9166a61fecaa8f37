/** What each secret holds, kept apart from it: an object that is inspected, spread or cloned shows nothing. */
const kept = new WeakMap<object, unknown>();

/** Puts away the value of a secret. */
export function keepSecret(secret: object, value: unknown): void {
  kept.set(secret, value);
}

/** The value put away for a secret. */
export function keptFor(secret: object): unknown {
  return kept.get(secret);
}
