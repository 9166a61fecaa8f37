import { dateResult, isDateResult, isMatrix, scriptError } from './engine-values';
import { library, type Matrix, type Result } from './spreadsheet-library';

type Scalar = (...args: readonly (Result | undefined)[]) => Result['value'] | Result;

/** Functions of the platform that o-spreadsheet lacks and that need no lazy binding; it spreads them over ranges itself. */
const SCALAR_FUNCTIONS: Readonly<Record<string, Scalar>> = {
  REGEXMATCH: (text, pattern) => new RegExp(wordOf(pattern), 'u').test(wordOf(text)),
  REPT: (text, times) => wordOf(text).repeat(Math.max(0, Math.trunc(numberOf(times)))),
  ISDATE: (value) => isDateResult(value),
  TO_DATE: (value) => dateResult(numberOf(value)),
  TO_TEXT: (value) => wordOf(value),
  SIGN: (value) => Math.sign(numberOf(value)),
  LOG10: (value) => Math.log10(numberOf(value)),
  QUOTIENT: (dividend, divisor) =>
    numberOf(divisor) === 0
      ? scriptError('Division by zero.', '#DIV/0!')
      : Math.trunc(numberOf(dividend) / numberOf(divisor)),
  MROUND: (value, factor) =>
    numberOf(factor) === 0 ? 0 : Math.round(numberOf(value) / numberOf(factor)) * numberOf(factor),
  N: (value) => (typeof value?.value === 'string' ? 0 : numberOf(value)),
  T: (value) => (typeof value?.value === 'string' ? value.value : ''),
  ISBETWEEN: (value, low, high) => numberOf(value) >= numberOf(low) && numberOf(value) <= numberOf(high),
};

/** Teaches the library what the platform has and it lacks; once, when the engine is loaded. */
export function addMissingFunctions(): void {
  add('ARRAYFORMULA', ['ANY', 'RANGE'], (array) => array ?? { value: null });
  for (const [name, compute] of Object.entries(SCALAR_FUNCTIONS)) {
    add(name, ['ANY'], (...args) => {
      const result = compute(...args.map(firstOf));
      return typeof result === 'object' && result !== null ? result : { value: result };
    });
  }
}

function add(
  name: string,
  type: readonly string[],
  compute: (...args: (Result | Matrix | undefined)[]) => Result | Matrix,
): void {
  if (name in library.functions.mapping) return;
  library.functions.add(name, {
    description: name,
    args: [
      { name: 'value', type, description: '', optional: true, repeating: true, acceptMatrix: type.includes('RANGE') },
    ],
    compute,
  });
}

function firstOf(argument: Result | Matrix | undefined): Result {
  return (isMatrix(argument) ? argument[0]?.[0] : argument) ?? { value: null };
}

function wordOf(result: Result | undefined): string {
  const value = result?.value ?? '';
  return typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : String(value);
}

function numberOf(result: Result | undefined): number {
  const value = result?.value ?? 0;
  const number = typeof value === 'string' && value.trim() === '' ? 0 : Number(value);
  if (Number.isNaN(number)) throw refusal(`'${String(value)}' is a text and cannot be coerced to a number.`);
  return number;
}

/** What the library's functions throw: an object with the text of the error, which it turns into a result. */
function refusal(message: string): Error {
  return Object.assign(new Error(message), { value: '#ERROR' });
}
