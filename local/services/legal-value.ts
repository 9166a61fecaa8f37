/**
 * Where a value breaks the rules of google.script.run (`rows[2].day: Date`), or undefined if it may cross. An undefined
 * member is legal: it is dropped from an object, and becomes null in an array or alone.
 * @see https://developers.google.com/apps-script/guides/html/reference/run
 */
export function illegalPartOf(value: unknown, path = 'value', parents: readonly unknown[] = []): string | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value !== 'object') return SCALARS.includes(typeof value) ? undefined : `${path}: ${typeof value}`;
  if (parents.includes(value)) return `${path}: circular reference`;
  if (Array.isArray(value)) return firstOf(value.entries(), (index) => `${path}[${index}]`, [...parents, value]);
  const tag = Object.prototype.toString.call(value).slice(8, -1);
  if (tag !== 'Object' || !isPlain(value)) return `${path}: ${tag === 'Object' ? String(value) : tag}`;
  return firstOf(Object.entries(value), (name) => `${path}.${name}`, [...parents, value]);
}

const SCALARS = ['string', 'number', 'boolean'];

function firstOf<K extends string | number>(
  entries: Iterable<readonly [K, unknown]>,
  pathOf: (key: K) => string,
  parents: readonly unknown[],
): string | undefined {
  for (const [key, item] of entries) {
    const illegal = illegalPartOf(item, pathOf(key), parents);
    if (illegal !== undefined) return illegal;
  }
  return undefined;
}

/** True for `{}` of any realm: its prototype is the root of its chain. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
