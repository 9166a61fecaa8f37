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
}

/** A property holds 9 kB: keys beyond are told again, which is better than not at all. */
const longestList = 4_000;

function textIn(fields: JsonFields, name: string): string {
  const value = fields[name];
  return typeof value === 'string' ? value : '';
}

/** The state as it was kept; a text that is none counts as nothing. */
export function parseAutomationState(text: string | undefined): AutomationState {
  const fields = fieldsOfJson(text);
  const { known } = fields;
  return {
    lastRun: textIn(fields, 'lastRun'),
    lastError: textIn(fields, 'lastError'),
    failureMailed: fields['failureMailed'] === true,
    known: Array.isArray(known) ? known.filter((key) => typeof key === 'string') : undefined,
  };
}

/** The state as text, short enough for one property. */
export function automationStateText({ known, ...state }: AutomationState): string {
  let length = 0;
  const kept = known?.filter((key) => (length += key.length + 3) <= longestList);
  return JSON.stringify({ ...state, known: kept });
}
