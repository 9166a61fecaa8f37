import type { HttpAnswer } from '../plans/http';
import type { DirectoryOutcome } from './directory';
import { parsedJson, type JsonFields } from '../model/json';
import { fieldsOf } from './json-fields';

/** What is left to the client of a register: the object that it answered, and its status. */
export interface Answered {
  readonly kind: 'object';
  readonly status: number;
  readonly fields: JsonFields;
}

/** An answer sorted by what to do: obey a 429, stop where the key is refused, try again, or read the object. */
export function readResponse({ status, retryAfter, text }: HttpAnswer): Answered | DirectoryOutcome {
  if (status === 0) return { kind: 'failed', fault: 'silence' };
  if (status === 429) return { kind: 'busy', retryAfter };
  if (status === 401) return { kind: 'denied' };
  if (status >= 500 && retryAfter !== '') return { kind: 'busy', retryAfter };
  const fields = fieldsOf(parsedJson(text));
  if (!fields) return { kind: 'failed', fault: status === 200 ? 'garbage' : 'status' };
  return { kind: 'object', status, fields };
}
