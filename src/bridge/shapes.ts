import { MessageError } from './message-error';

/** Reads a value of a message; throws MessageError, with the name of the field, where it has another shape. */
export type Shape<Value> = (value: unknown, name: string) => Value;

function typed<Value>(kind: 'string' | 'number' | 'boolean'): Shape<Value> {
  return (value, name) => {
    if (typeof value === kind) return value as Value;
    throw new MessageError(`${name}: a ${kind} is expected`);
  };
}

export const text = typed<string>('string');
export const number = typed<number>('number');
export const flag = typed<boolean>('boolean');

/** One of some codes. */
export function oneOf<const Code extends string>(codes: readonly Code[]): Shape<Code> {
  return (value, name) => {
    const found = codes.find((code) => code === value);
    if (found !== undefined) return found;
    throw new MessageError(`${name}: one of ${codes.join(', ')} is expected`);
  };
}

/** A list whose items all have a shape. */
export function listOf<Item>(shape: Shape<Item>): Shape<readonly Item[]> {
  return (value, name) => {
    if (!Array.isArray(value)) throw new MessageError(`${name}: a list is expected`);
    return value.map((item: unknown) => shape(item, name));
  };
}

/** An object with these fields; what it holds besides is dropped. */
export function fields<Fields extends Readonly<Record<string, Shape<unknown>>>>(
  shapes: Fields,
): Shape<{ readonly [Name in keyof Fields]: ReturnType<Fields[Name]> }> {
  return (value, name) => {
    if (typeof value !== 'object' || value === null) throw new MessageError(`${name}: an object is expected`);
    const given = value as Readonly<Record<string, unknown>>;
    const read = Object.entries(shapes).map(([key, shape]) => [key, shape(given[key], key)] as const);
    return Object.fromEntries(read) as { readonly [Name in keyof Fields]: ReturnType<Fields[Name]> };
  };
}

/** Reads the result of one call, whose name stands in what is wrong with it. */
export function result<Result>(call: string, shape: Shape<Result>): (value: unknown) => Result {
  return (value) => shape(value, call);
}
