/**
 * Where a value breaks the rules of google.script.run (`rows[2].day: Date`), or undefined if it may cross. An undefined
 * member is legal: it is dropped from an object, and becomes null in an array or alone.
 * @see https://developers.google.com/apps-script/guides/html/reference/run
 */
export function illegalPartOf(value: unknown, path = 'value', parents: readonly unknown[] = []): string | undefined {
  if (value === null || LEGAL_TYPES.includes(typeof value)) return undefined;
  if (typeof value !== 'object') return `${path}: ${typeof value}`;
  if (parents.includes(value)) return `${path}: circular reference`;
  if (Array.isArray(value)) return firstOf(value.entries(), (index) => `${path}[${index}]`, [...parents, value]);
  const kind = kindOf(value);
  if (kind !== 'Object') return `${path}: ${kind}`;
  return firstOf(Object.entries(value), (name) => `${path}.${name}`, [...parents, value]);
}

const LEGAL_TYPES = ['string', 'number', 'boolean', 'undefined'];

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

/** `Object` for `{}` of any realm, whose prototype is the root of its chain; another word for anything else. */
function kindOf(value: object): string {
  const tag = Object.prototype.toString.call(value).slice(8, -1);
  if (tag !== 'Object') return tag;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null ? 'Object' : 'object of a class';
}
