import type { Area } from '../store/workbook';
import type { AuthMode } from './host';

/** A cell as formulas pass and receive it: blank is '', a date is its instant, in milliseconds since 1970. */
export type CellArgument = string | number | boolean | { readonly date: number };

/** An argument of a custom function: a cell, or the rows of a range. */
export type FormulaArgument = CellArgument | readonly (readonly CellArgument[])[];

/** What fired a trigger, before it becomes the script's event object. */
export interface EventMessage {
  readonly kind: 'open' | 'edit' | 'change' | 'selection' | 'clock';
  readonly sheetId?: number;
  readonly area?: Area;
  /** Of a single edited cell only. */
  readonly value?: string;
  readonly oldValue?: string;
  readonly changeType?: string;
  readonly triggerUid?: string;
  readonly at: number;
}

/** What Node asks of a realm; it crosses as JSON. */
export interface RealmRequest {
  readonly functionName: string;
  readonly mode: AuthMode;
  readonly args: readonly unknown[];
  readonly formulaArguments?: readonly FormulaArgument[];
  readonly event?: EventMessage;
}

/** An error, once out of its realm. */
export interface ScriptError {
  readonly name: string;
  readonly message: string;
  readonly stack: string;
}

/** What a realm answers; it crosses as JSON. A formula's dates are `{ date }`. */
export type RealmOutcome =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: ScriptError };

/** A realm with the services in it, as Node holds it. */
export interface Realm {
  /** Runs a function; request and outcome are JSON texts. */
  readonly call: (request: string) => string;
  /** Commits what is buffered. */
  readonly finish: () => void;
  /** Methods claimed per class. */
  readonly claimed: () => Readonly<Record<string, readonly string[]>>;
}
