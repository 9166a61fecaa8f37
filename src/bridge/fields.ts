import { isFields, type JsonFields } from '../model/json';
import { MessageError } from './message-error';

/** The fields of a message; throws MessageError where it is no object. */
export function fieldsOf(value: unknown, name: string): JsonFields {
  if (isFields(value)) return value;
  throw new MessageError(`${name}: an object is expected`);
}

/** A field that is a text; throws MessageError where it is none. */
export function textIn(fields: JsonFields, name: string): string {
  const value = fields[name];
  if (typeof value === 'string') return value;
  throw new MessageError(`${name}: a text is expected`);
}

/** A field that is a number; throws MessageError where it is none. */
export function numberIn(fields: JsonFields, name: string): number {
  const value = fields[name];
  if (typeof value === 'number') return value;
  throw new MessageError(`${name}: a number is expected`);
}

/** A field that is yes or no; throws MessageError where it is neither. */
export function flagIn(fields: JsonFields, name: string): boolean {
  const value = fields[name];
  if (typeof value === 'boolean') return value;
  throw new MessageError(`${name}: true or false is expected`);
}

/** A field that is a list, each item read; throws MessageError where it is none. */
export function listIn<Item>(fields: JsonFields, name: string, read: (item: unknown) => Item): readonly Item[] {
  const value = fields[name];
  if (Array.isArray(value)) return value.map(read);
  throw new MessageError(`${name}: a list is expected`);
}

/** An item that is a text; throws MessageError where it is none. */
export function textItem(value: unknown): string {
  if (typeof value === 'string') return value;
  throw new MessageError('a list of texts is expected');
}

/** A field that is a list of texts; throws MessageError where it is none. */
export function textsIn(fields: JsonFields, name: string): readonly string[] {
  return listIn(fields, name, textItem);
}

/** A field that is a text or null; throws MessageError where it is neither. */
export function textOrNull(fields: JsonFields, name: string): string | null {
  return fields[name] === null ? null : textIn(fields, name);
}

/** A field that is a number or null; throws MessageError where it is neither. */
export function numberOrNull(fields: JsonFields, name: string): number | null {
  return fields[name] === null ? null : numberIn(fields, name);
}

/** One of some codes; throws MessageError, with the name of the field, where the value is another. */
export function oneOf<Choice extends string>(choices: readonly Choice[], value: unknown, name: string): Choice {
  const found = choices.find((choice) => choice === value);
  if (found !== undefined) return found;
  throw new MessageError(`${name}: one of ${choices.join(', ')} is expected`);
}
