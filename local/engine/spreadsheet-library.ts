import { CompiledFormula, EvaluationError, registries } from '@odoo/o-spreadsheet';
import './polyfills';

/** A value of the library: null is blank, an error is its text with a message. */
export interface Result {
  readonly value: string | number | boolean | null;
  readonly format?: string | undefined;
  readonly message?: string | undefined;
  readonly position?: Position | undefined;
}

/** Columns of cells; a column may have holes. */
export type Matrix = (Result | undefined)[][];

/** A cell as the library counts: from 0. */
export interface Position {
  readonly sheetId: string;
  readonly row: number;
  readonly col: number;
}

/** Corners from 0, both included. */
export interface Zone {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** A reference of a formula, bounded. */
export interface Range {
  readonly sheetId: string;
  readonly zone: Zone;
  readonly invalidXc?: string;
  readonly invalidSheetName?: string;
}

/** What the library's functions ask of a document; the context they are called on. */
export interface Context {
  __originSheetId: string;
  __originCellPosition: Position | undefined;
  readonly [name: string]: unknown;
}

/** A formula ready to run: `execute` is called on the formula itself. */
export interface Compiled {
  readonly isBadExpression: boolean;
  readonly literalValues: { readonly strings: { value: string }[] };
  readonly rangeDependencies: readonly Range[];
  execute(
    this: Compiled,
    dependencies: readonly Range[],
    cell: (range: Range) => Result,
    range: (range: Range) => Matrix,
    symbol: (name: string, asRange: boolean) => Result | Matrix,
    context: Context,
  ): Result | Matrix;
  usesSymbol(name: string): boolean;
}

/** A function to add to the library. */
export interface AddedFunction {
  readonly description: string;
  readonly args: readonly {
    readonly name: string;
    readonly type: readonly string[];
    readonly description: string;
    readonly optional?: boolean;
    readonly repeating?: boolean;
    readonly acceptErrors?: boolean;
    /** The function takes ranges whole instead of being called for each of their cells. */
    readonly acceptMatrix?: boolean;
  }[];
  readonly compute: (this: Context, ...args: (Result | Matrix | undefined)[]) => Result | Matrix;
}

interface Library {
  readonly compile: (formula: string, sheetId: string, getters: object) => Compiled;
  readonly functions: { readonly mapping: Record<string, unknown>; add(name: string, added: AddedFunction): unknown };
  readonly errorTexts: Set<string>;
  readonly error: new (message: string, value: string) => Result;
}

/** The parts of o-spreadsheet that evaluate, seen through our own types: its grid, its model and its page stay out. */
export const library = {
  compile: (formula: string, sheetId: string, getters: object) =>
    CompiledFormula.Compile(formula, sheetId, getters as never),
  functions: registries.functionRegistry,
  errorTexts: registries.errorTypes,
  error: EvaluationError,
} as unknown as Library;

/** Runs `work` with the console closed: the library reports there what we return as values. */
export function quietly<T>(work: () => T): T {
  const names = ['debug', 'info', 'log', 'warn', 'error'] as const;
  const kept = Object.fromEntries(Object.entries(console).filter(([name]) => names.some((closed) => closed === name)));
  for (const name of names) console[name] = () => undefined;
  try {
    return work();
  } finally {
    Object.assign(console, kept);
  }
}
