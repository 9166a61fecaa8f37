/** One accepted list of parameters. */
export interface Signature {
  readonly parameters: readonly string[][];
  /** The last parameter may repeat. */
  readonly variadic: boolean;
}

type ClassNameOf = (value: object) => string | undefined;

/**
 * Reads `'Integer, String|null, Object[][], SpreadsheetApp.Range, Any...'`. Types: String, Number, Integer, Boolean, Date,
 * Function, Object (any plain object), Any (also null), null, `T[]`, and names of emulated classes or enumerations.
 */
export function parseSignature(text: string): Signature {
  const variadic = text.endsWith('...');
  const list = (variadic ? text.slice(0, -3) : text).trim();
  const parameters = list === '' ? [] : list.split(',').map((parameter) => parameter.trim().split('|'));
  return { parameters, variadic };
}

/** True if the arguments fit: arity first, then each type. */
export function matchesSignature(signature: Signature, args: readonly unknown[], classNameOf: ClassNameOf): boolean {
  const { parameters, variadic } = signature;
  if (variadic ? args.length < parameters.length - 1 : args.length !== parameters.length) return false;
  return args.every((argument, index) => {
    const types = parameters[Math.min(index, parameters.length - 1)] ?? [];
    return types.some((type) => matchesType(type, argument, classNameOf));
  });
}

/** The type of an argument as signature errors name it; undefined counts as null. */
export function typeNameOf(value: unknown, classNameOf: ClassNameOf): string {
  if (Array.isArray(value)) {
    return `${value.length === 0 ? 'number' : typeNameOf(value[0], classNameOf)}[]`;
  }
  if (typeof value === 'object' && value !== null) return isDate(value) ? 'Date' : (classNameOf(value) ?? '(class)');
  return SHOWN_TYPES[typeof value] ?? '(class)';
}

const SHOWN_TYPES: Readonly<Record<string, string>> = {
  object: 'null',
  undefined: 'null',
  string: 'String',
  boolean: 'Boolean',
  number: 'number',
};

const PRIMITIVE: Readonly<Record<string, (value: unknown) => boolean>> = {
  Any: () => true,
  null: (value) => value === null || value === undefined,
  String: (value) => typeof value === 'string',
  Number: (value) => typeof value === 'number',
  Integer: (value) => typeof value === 'number' && Number.isFinite(value),
  Boolean: (value) => typeof value === 'boolean',
  Function: (value) => typeof value === 'function',
  Date: (value) => isDate(value),
};

function matchesType(type: string, value: unknown, classNameOf: ClassNameOf): boolean {
  if (type.endsWith('[]')) return matchesArray(type.slice(0, -2), value, classNameOf);
  const primitive = PRIMITIVE[type];
  if (primitive) return primitive(value);
  if (typeof value !== 'object' || value === null) return false;
  const className = classNameOf(value);
  return type === 'Object' ? className === undefined && !Array.isArray(value) : className === type;
}

/** A table needs a row; a list may be empty. */
function matchesArray(element: string, value: unknown, classNameOf: ClassNameOf): boolean {
  if (!Array.isArray(value) || (element.endsWith('[]') && value.length === 0)) return false;
  return element === 'Any' || value.every((item) => matchesType(element, item, classNameOf));
}

function isDate(value: unknown): boolean {
  return Object.prototype.toString.call(value) === '[object Date]';
}
