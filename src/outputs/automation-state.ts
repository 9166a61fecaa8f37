import { fieldsOfJson, type JsonFields } from '../model/json';

/** What the scheduled refreshes of a document remember from one to the next. */
export interface AutomationState {
  /** `AAAA-MM-JJ HH:MM:SS` of the last one that ended well; '' before the first. */
  readonly lastRun: string;
  /** Why the last one, or its mail, failed; '' where it did not. */
  readonly lastError: string;
  /** The failure that lasts was told by mail: no second one. */
  readonly failureMailed: boolean;
  /** Keys of the alerts already told; undefined before the first refresh. */
  readonly known: readonly string[] | undefined;
  /** Keys of the claims to renew already told. */
  readonly knownRenewals: readonly string[];
}

/** Characters of each list: a property holds 9 kB. Keys beyond are told again, which is better than not at all. */
const longest = { known: 3_500, knownRenewals: 4_500 };

function textIn(fields: JsonFields, name: string): string {
  const value = fields[name];
  return typeof value === 'string' ? value : '';
}

function textsIn(fields: JsonFields, name: string): readonly string[] | undefined {
  const value = fields[name];
  return Array.isArray(value) ? value.filter((key) => typeof key === 'string') : undefined;
}

/** The state as it was kept; a text that is none counts as nothing. */
export function parseAutomationState(text: string | undefined): AutomationState {
  const fields = fieldsOfJson(text);
  return {
    lastRun: textIn(fields, 'lastRun'),
    lastError: textIn(fields, 'lastError'),
    failureMailed: fields['failureMailed'] === true,
    known: textsIn(fields, 'known'),
    knownRenewals: textsIn(fields, 'knownRenewals') ?? [],
  };
}

function firstOf(keys: readonly string[], characters: number): readonly string[] {
  let length = 0;
  return keys.filter((key) => (length += key.length + 3) <= characters);
}

/** The state as text, short enough for one property. */
export function automationStateText({ known, knownRenewals, ...state }: AutomationState): string {
  return JSON.stringify({
    ...state,
    known: known && firstOf(known, longest.known),
    knownRenewals: firstOf(knownRenewals, longest.knownRenewals),
  });
}
