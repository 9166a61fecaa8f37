import { isCallable } from './custom-functions';
import type { StoredValue } from '../store/workbook';
import { library, type Compiled } from './spreadsheet-library';

const PIECES = /"((?:[^"]|"")*)"|'(?:[^']|'')+'!|([\p{L}_][\p{L}\p{N}_.]*)\s*\(/gu;
/** Functions that exist elsewhere and that the library cannot be taught: lazy names, other documents, pictures. */
const BEYOND_THIS_MACHINE = new Set(
  (
    'LET LAMBDA MAP BYROW BYCOL REDUCE SCAN MAKEARRAY QUERY SPARKLINE IMAGE IMPORTRANGE IMPORTDATA IMPORTXML IMPORTHTML ' +
    'IMPORTFEED GOOGLEFINANCE GOOGLETRANSLATE DETECTLANGUAGE AI GETPIVOTDATA CUBEVALUE CUBEMEMBER CUBESET WEBSERVICE ' +
    'GROUPBY PIVOTBY STOCKHISTORY RTD FILTERXML FORECAST.ETS AGGREGATE LOOKUP.VALUE SORTBY XMATCH REGEXTEST'
  ).split(' '),
);

const QUOTE = '\uE000';
const BACKSLASH = '\uE001';

/** Names of the functions that a formula calls, in capitals. */
function functionsCalledBy(formula: string): string[] {
  const names: string[] = [];
  for (const [, , name] of formula.matchAll(PIECES)) if (name !== undefined) names.push(name.toUpperCase());
  return names;
}

/** The first function that nobody can run here, if any. */
export function unknownFunctionOf(formula: string): string | undefined {
  return functionsCalledBy(formula).find((name) => !isCallable(name));
}

/** True if a formula needs what only the platform (or Excel) has, and they have left its value: that value holds. */
export function keepsItsValue(formula: string, value: StoredValue | undefined): boolean {
  if (value === undefined || value === '' || value === '#NAME?') return false;
  const unknown = unknownFunctionOf(formula);
  return unknown !== undefined && BEYOND_THIS_MACHINE.has(unknown);
}

/** The formula ready to run; quotes doubled inside a text, which the library does not know, are carried past it. */
export function compileFormula(formula: string, sheetId: string, getters: object): Compiled {
  const carried = formula.replace(PIECES, (piece, text: string | undefined) =>
    text === undefined ? piece : `"${text.replaceAll('""', QUOTE).replaceAll('\\', BACKSLASH)}"`,
  );
  const compiled = library.compile(carried, sheetId, getters);
  for (const literal of compiled.literalValues.strings) {
    literal.value = literal.value.replaceAll(QUOTE, '"').replaceAll(BACKSLASH, '\\');
  }
  return compiled;
}
