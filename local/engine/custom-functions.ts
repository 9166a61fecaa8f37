import { dateResult, isDateResult, isMatrix, scriptError, storedValueOf } from './engine-values';
import { library, type AddedFunction, type Matrix, type Result } from './spreadsheet-library';

/** A cell as a custom function receives and returns it: blank is '', a date is its serial number, marked as such. */
export type EngineCell = string | number | boolean | { readonly serial: number };

/** An argument or a result: one cell, or rows of cells. */
export type EngineValue = EngineCell | readonly (readonly EngineCell[])[];

/** What a call gives: a value, or the message of what was thrown. */
export type CustomOutcome =
  { readonly ok: true; readonly value: EngineValue } | { readonly ok: false; readonly message: string };

/** The functions of the script that formulas may call; `call` may answer or throw. */
export interface CustomFunctions {
  readonly names: readonly string[];
  readonly call: (name: string, args: readonly EngineValue[]) => CustomOutcome;
}

/** No custom function at all. */
export const NO_CUSTOM_FUNCTIONS: CustomFunctions = {
  names: [],
  call: (name) => ({ ok: false, message: `Unknown function: ${name}` }),
};

let serving = NO_CUSTOM_FUNCTIONS;
const added = new Set<string>();

/** Runs `work` while the library's custom functions answer through `functions`. */
export function serveCustomFunctions<T>(functions: CustomFunctions, work: () => T): T {
  const before = serving;
  serving = functions;
  for (const name of functions.names) addOnce(name.toUpperCase());
  try {
    return work();
  } finally {
    serving = before;
  }
}

/** True if formulas may call this name now: the library's own, or one that is being served. */
export function isCallable(name: string): boolean {
  if (!(name in library.functions.mapping)) return false;
  return !added.has(name) || serving.names.some((served) => served.toUpperCase() === name);
}

function addOnce(name: string): void {
  if (name in library.functions.mapping) return;
  added.add(name);
  library.functions.add(name, {
    description: name,
    args: [
      {
        name: 'argument',
        type: ['ANY', 'RANGE'],
        description: '',
        optional: true,
        repeating: true,
        acceptErrors: true,
        acceptMatrix: true,
      },
    ],
    compute: (...args) => callCustomFunction(name, args),
  } satisfies AddedFunction);
}

function callCustomFunction(name: string, args: readonly (Result | Matrix | undefined)[]): Result | Matrix {
  const servedName = serving.names.find((served) => served.toUpperCase() === name) ?? name;
  const outcome = outcomeOf(servedName, args.map(argumentOf));
  if (!outcome.ok) return scriptError(outcome.message);
  return isRows(outcome.value) ? columnsOf(outcome.value) : cellResult(outcome.value);
}

function outcomeOf(name: string, args: readonly EngineValue[]): CustomOutcome {
  try {
    return serving.call(name, args);
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}

function argumentOf(argument: Result | Matrix | undefined): EngineValue {
  if (!isMatrix(argument)) return cellOf(argument);
  const rows = Math.max(0, ...argument.map((column) => column.length));
  if (rows === 1 && argument.length === 1) return cellOf(argument[0]?.[0]);
  return Array.from({ length: rows }, (_, row) => argument.map((column) => cellOf(column[row])));
}

function cellOf(result: Result | undefined): EngineCell {
  const value = storedValueOf(result);
  return typeof value === 'number' && isDateResult(result) ? { serial: value } : value;
}

function isRows(value: EngineValue): value is readonly (readonly EngineCell[])[] {
  return Array.isArray(value);
}

function columnsOf(rows: readonly (readonly EngineCell[])[]): Matrix {
  const width = Math.max(1, ...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, column) =>
    Array.from({ length: Math.max(1, rows.length) }, (__, row) => cellResult(rows[row]?.[column] ?? '')),
  );
}

function cellResult(cell: EngineCell): Result {
  return typeof cell === 'object' ? dateResult(cell.serial) : { value: cell };
}
