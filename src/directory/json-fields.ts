import { isFields, type JsonFields } from '../model/json';

/** The value as an object; undefined where it is none. */
export function fieldsOf(value: unknown): JsonFields | undefined {
  return isFields(value) ? value : undefined;
}

/** The value as a list of objects; undefined where it is none, or holds something else. */
export function listOf(value: unknown): readonly JsonFields[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const items = value.map(fieldsOf);
  return items.every((item) => item !== undefined) ? items : undefined;
}

/** A text that says something: neither blank nor « [NON-DIFFUSIBLE] ». */
export function textIn(fields: JsonFields | undefined, name: string): string | undefined {
  const value = fields?.[name];
  const text = typeof value === 'string' ? value.trim() : '';
  return text === '' || /NON-DIFFUSIBLE/i.test(text) ? undefined : text;
}

/** A number, also written as text (« 2023 »). */
export function numberIn(fields: JsonFields | undefined, name: string): number | undefined {
  const value = fields?.[name];
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

/** A yes or a no; undefined where the register says neither. */
export function flagIn(fields: JsonFields | undefined, name: string): boolean | undefined {
  const value = fields?.[name];
  return typeof value === 'boolean' ? value : undefined;
}

/** A text that is one of a closed list; a code that is not in it counts as nothing said. */
export function choiceIn<Choice extends string>(
  choices: Readonly<Record<Choice, unknown>>,
  text: string | undefined,
): Choice | undefined {
  return text !== undefined && isKeyOf(choices, text) ? text : undefined;
}

function isKeyOf<Key extends string>(record: Readonly<Record<Key, unknown>>, text: string): text is Key {
  return Object.prototype.hasOwnProperty.call(record, text);
}
