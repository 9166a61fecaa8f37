import { amountOfEuros, eurosOf, type Amount } from '../../model/amount';
import { dayOfSerial, type Day } from '../../model/day';
import type { CellValue } from '../../plans/cell';
import type { ColumnDefinition, ColumnKind } from '../define-tab';
import { foldText } from '../fold-text';
import { parseDay } from './parse-day';
import { parseNumber } from './parse-number';

/** Why a cell could not be read; the sentences stand in text/. */
export type DecodeCode = 'not-a-number' | 'not-an-integer' | 'not-a-day' | 'not-in-list' | 'not-yes-no' | 'rounded';

/** A value read from a cell: `undefined` is a blank. `problem` with a value is a warning, without one an error. */
export interface Decoded<Value> {
  readonly value: Value | undefined;
  readonly problem?: DecodeCode;
}

/** Both ways between a cell and a value of the field; encode gives what decode reads back. */
export interface Codec<Value> {
  readonly decode: (cell: CellValue, column: ColumnDefinition) => Decoded<Value>;
  readonly encode: (value: Value, column: ColumnDefinition) => CellValue;
  /** Number format of the cells. */
  readonly format: string;
}

const blank = { value: undefined } as const;

function textOf(cell: CellValue): string {
  return typeof cell === 'string' ? cell.trim() : String(cell);
}

function decodeNumber(cell: CellValue): Decoded<number> {
  if (typeof cell === 'number') return { value: cell };
  const text = textOf(cell);
  if (text === '') return blank;
  const value = parseNumber(text);
  return value === undefined ? { value: undefined, problem: 'not-a-number' } : { value };
}

const text: Codec<string> = {
  decode: (cell) => {
    const value = textOf(cell);
    return value === '' ? blank : { value };
  },
  encode: (value) => value,
  format: '@',
};

const amount: Codec<Amount> = {
  decode: (cell) => {
    const { value, problem } = decodeNumber(cell);
    if (value === undefined) return problem ? { value, problem } : blank;
    const { amount: cents, exact } = amountOfEuros(value);
    return exact ? { value: cents } : { value: cents, problem: 'rounded' };
  },
  encode: eurosOf,
  format: '#,##0.00',
};

const integer: Codec<number> = {
  decode: (cell) => {
    const decoded = decodeNumber(cell);
    return decoded.value === undefined || Number.isInteger(decoded.value)
      ? decoded
      : { value: undefined, problem: 'not-an-integer' };
  },
  encode: (value) => value,
  format: '0',
};

const share: Codec<number> = {
  decode: (cell) => {
    const percent = typeof cell === 'string' ? /^(.*?)\s*%$/.exec(cell.trim()) : null;
    if (!percent) return decodeNumber(cell);
    const value = parseNumber(percent[1] ?? '');
    return value === undefined ? { value, problem: 'not-a-number' } : { value: Number((value / 100).toPrecision(15)) };
  },
  encode: (value) => value,
  format: '0.0%',
};

const day: Codec<Day> = {
  decode: (cell) => {
    if (typeof cell === 'number') return { value: dayOfSerial(cell) };
    const written = textOf(cell);
    if (written === '') return blank;
    const value = parseDay(written);
    return value === undefined ? { value, problem: 'not-a-day' } : { value };
  },
  encode: (value) => value,
  format: 'dd/mm/yyyy',
};

const flag: Codec<boolean> = {
  decode: (cell) => {
    if (typeof cell === 'boolean') return { value: cell };
    const folded = foldText(textOf(cell));
    if (folded === '') return blank;
    if (['oui', 'o', 'vrai', 'true', 'yes', 'x', '1'].includes(folded)) return { value: true };
    if (['non', 'n', 'faux', 'false', 'no', '0'].includes(folded)) return { value: false };
    return { value: undefined, problem: 'not-yes-no' };
  },
  encode: (value) => (value ? 'Oui' : 'Non'),
  format: '@',
};

/** The code of a label (or of the code itself): as written (« % », « € »), else without regard to case and accents. */
function codeOf(label: string, column: ColumnDefinition): string | undefined {
  const entries = Object.entries(column.choices ?? {});
  const exact = entries.find(([code, written]) => written === label || code === label);
  const wanted = foldText(label);
  if (exact || wanted === '') return exact?.[0];
  return entries.find(([code, written]) => foldText(written) === wanted || foldText(code) === wanted)?.[0];
}

const choice: Codec<string> = {
  decode: (cell, column) => {
    const written = textOf(cell);
    if (written === '') return blank;
    const value = codeOf(written, column);
    return value === undefined ? { value, problem: 'not-in-list' } : { value };
  },
  encode: (value, column) => column.choices?.[value] ?? value,
  format: '@',
};

const choices: Codec<readonly string[]> = {
  decode: (cell, column) => {
    const parts = textOf(cell)
      .split(/[,;+/]/)
      .map((part) => part.trim())
      .filter((part) => part !== '');
    if (parts.length === 0) return blank;
    const codes = parts.map((part) => codeOf(part, column)).filter((code) => code !== undefined);
    return codes.length === parts.length ? { value: codes } : { value: undefined, problem: 'not-in-list' };
  },
  encode: (value, column) => value.map((code) => column.choices?.[code] ?? code).join(', '),
  format: '@',
};

const number: Codec<number> = { decode: decodeNumber, encode: (value) => value, format: '#,##0.##' };

const identifier: Codec<string> = { ...text, decode: (cell) => text.decode(wholeDigits(cell), text_) };
const text_: ColumnDefinition = { kind: 'text', header: '' };

/** An identifier that a spreadsheet turned into a number, written in full (never 1.2E+13). */
function wholeDigits(cell: CellValue): CellValue {
  return typeof cell === 'number' && Number.isInteger(cell) ? cell.toFixed(0) : cell;
}

/** The codec of each kind of column. */
export const codecs = {
  text,
  identifier,
  amount,
  number,
  integer,
  share,
  day,
  choice,
  choices,
  flag,
} as const satisfies Record<ColumnKind, unknown>;
