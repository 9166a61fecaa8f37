import type { Emulator } from './emulate';
import type { EventMessage, FormulaArgument, Realm, RealmOutcome, RealmRequest } from './messages';
import { illegalPartOf } from './legal-value';

/** Turns a message into the event object of this realm. */
export type EventMaker = (event: EventMessage, request: RealmRequest) => object;

/** The door of a realm: calls by name, with JSON in and out. */
export function createRealm(emulator: Emulator, globalObject: object, eventOf: EventMaker): Realm {
  return {
    claimed: emulator.claimed,
    finish: emulator.finish,
    call: (text) => {
      const request = JSON.parse(text) as RealmRequest;
      return JSON.stringify(outcomeOf(emulator, globalObject, request, eventOf));
    },
  };
}

function outcomeOf(emulator: Emulator, globalObject: object, request: RealmRequest, eventOf: EventMaker): RealmOutcome {
  let outcome: RealmOutcome;
  try {
    const run = functionNamed(globalObject, request.functionName);
    const value = run(...argumentsOf(request, eventOf));
    outcome = {
      ok: true,
      value: request.formulaArguments ? formulaResultOf(value) : returnedValue(value, request),
    };
  } catch (error) {
    outcome = failureOf(error);
  }
  try {
    emulator.finish();
  } catch (error) {
    if (outcome.ok) outcome = failureOf(error);
  }
  return outcome;
}

function argumentsOf(request: RealmRequest, eventOf: EventMaker): unknown[] {
  if (request.event) return [eventOf(request.event, request)];
  return request.formulaArguments?.map(formulaArgumentOf) ?? [...request.args];
}

/** Menus and triggers may name a member of a global object; anything else is a global function. */
function functionNamed(globalObject: object, name: string): (...args: unknown[]) => unknown {
  let found: unknown = globalObject;
  for (const part of name.split('.')) {
    found = typeof found === 'object' && found !== null ? (found as Record<string, unknown>)[part] : undefined;
  }
  if (typeof found !== 'function') throw new Error(`Script function not found: ${name}`);
  return found as (...args: unknown[]) => unknown;
}

function returnedValue(value: unknown, request: RealmRequest): unknown {
  const illegal = illegalPartOf(value);
  if (illegal !== undefined && request.event === undefined) {
    throw new Error(`${request.functionName} returned what google.script.run cannot carry: ${illegal}`);
  }
  return illegal === undefined ? (value ?? null) : null;
}

function formulaArgumentOf(argument: FormulaArgument): unknown {
  if (Array.isArray(argument)) return argument.map((row: FormulaArgument[]) => row.map(formulaArgumentOf));
  return typeof argument === 'object' && 'date' in argument ? new Date(argument.date) : argument;
}

function formulaResultOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(formulaResultOf);
  if (value instanceof Date) return { date: value.getTime() };
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return value === null || value === undefined ? '' : shownText(value);
}

/** What `String()` makes of a value, whatever it is. */
function shownText(value: unknown): string {
  return String(value);
}

function failureOf(error: unknown): RealmOutcome {
  if (error instanceof Error) {
    return { ok: false, error: { name: error.name, message: error.message, stack: error.stack ?? '' } };
  }
  return { ok: false, error: { name: 'Error', message: String(error), stack: '' } };
}
