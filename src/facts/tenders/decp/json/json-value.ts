/** An object of a JSON text. */
export type JsonFields = Readonly<Record<string, unknown>>;

/** A value found in a JSON text, and where (« $.marches.marche[3].montant »). */
export interface Found {
  readonly value: unknown;
  readonly path: string;
}

export function isFields(value: unknown): value is JsonFields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A JSON text inside a text, as flattened files write lists; the text itself where it is none. */
function unpacked(value: unknown): unknown {
  if (typeof value !== 'string' || !/^\s*[[{]/.test(value)) return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

/** The first of some dotted names that an object has: step by step, else as one name, dots or underscores. */
export function findIn(from: Found, names: readonly string[]): Found | undefined {
  for (const name of names) {
    const found = stepInto(from, name.split('.')) ?? flatIn(from, name) ?? flatIn(from, name.replace(/\./g, '_'));
    if (found) return found;
  }
  return undefined;
}

function flatIn({ value, path }: Found, name: string): Found | undefined {
  return isFields(value) && value[name] !== undefined
    ? { value: unpacked(value[name]), path: `${path}.${name}` }
    : undefined;
}

function stepInto(from: Found, names: readonly string[]): Found | undefined {
  let at: Found | undefined = from;
  for (const name of names) at = at && flatIn(at, name);
  return at;
}

/** The items of a list, or the single value that stands for one; none where there is nothing. */
export function itemsOf(found: Found | undefined): readonly Found[] {
  if (!found || found.value === null || found.value === '') return [];
  const { value, path } = found;
  return Array.isArray(value)
    ? value.map((item: unknown, rank) => ({ value: item, path: `${path}[${rank}]` }))
    : [found];
}

/** A value as the text of a cell; lists are joined by « ; », an object gives nothing. */
export function textOf(found: Found | undefined): string {
  const value = found?.value;
  if (Array.isArray(value)) return value.map((item: unknown) => textOf({ value: item, path: '' })).join(' ; ');
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return typeof value === 'string' ? value.trim() : '';
}
