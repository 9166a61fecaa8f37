import { keptFor } from './kept';
import type { Secret } from './secret';

/** The value of a secret; for mediation and the cell codecs alone (.dependency-cruiser.mjs). */
export function reveal<Value>(secret: Secret<Value>): Value {
  return keptFor(secret) as Value;
}
