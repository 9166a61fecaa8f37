import { MessageError } from './parse-messages';

/** Fields of a message about a consultation, whatever they hold. */
export type Fields = Readonly<Record<string, unknown>>;

export function fieldsOf(value: unknown): Fields {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return Object.fromEntries(Object.entries(value));
  }
  throw new MessageError('consultation: an object is expected');
}

export function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  throw new MessageError('consultation: a text is expected');
}

export function textIn(fields: Fields, name: string): string {
  const value = fields[name];
  if (typeof value === 'string') return value;
  throw new MessageError(`consultation: ${name} is a text`);
}

export function countIn(fields: Fields, name: string): number {
  const value = fields[name];
  if (typeof value === 'number') return value;
  throw new MessageError(`consultation: ${name} is a number`);
}

export function listIn<Item>(fields: Fields, name: string, parse: (value: unknown) => Item): readonly Item[] {
  const value = fields[name];
  if (Array.isArray(value)) return value.map(parse);
  throw new MessageError(`consultation: ${name} is a list`);
}
