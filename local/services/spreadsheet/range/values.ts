import { contentSize, eachInArea, readValues } from '../../../store/cell-values';
import { eachStretch } from '../../../store/style-runs';
import { cellKey, type Area, type StoredValue } from '../../../store/workbook';
import { exception, reads, writes } from '../../emulate';
import type { Context, Methods, RangeState } from '../context';
import { liveSheet } from '../edit';
import { displayValue } from '../values/display-value';
import { formatOfFormula, localFormula } from '../values/formula-text';
import { localeOf } from '../values/locale';
import { readFormat } from '../values/number-format';
import { serialClock } from '../values/serial-date';
import { toR1C1 } from '../values/r1c1';
import { fillEntries, writeEntries, writeFormulas } from './cell-contents';

type Value = string | number | boolean | Date;

/** Values as a script gets them: dates for cells with a date format, '' for blanks, the text of an error. */
export function readScriptValues(context: Context, range: RangeState): Value[][] {
  const { area, sheet, book } = range;
  context.buffer.read(liveSheet(range), area);
  const rows: Value[][] = readValues(sheet, area);
  const clock = serialClock(book.timeZone);
  eachFormat(range, (first, last, column, format) => {
    if (format === undefined || !readFormat(format).isDate) return;
    for (let row = first - area.row; row <= last - area.row; row++) {
      const value = rows[row]![column - area.column]!;
      if (typeof value === 'number') rows[row]![column - area.column] = clock.dateOf(value);
    }
  });
  return rows;
}

/** Texts as the cells show them. */
export function readDisplayValues(context: Context, range: RangeState): string[][] {
  const { area, sheet, book } = range;
  context.buffer.read(liveSheet(range), area);
  const locale = localeOf(book.locale);
  const values = readValues(sheet, area);
  const rows = values.map((row) => new Array<string>(row.length));
  eachFormat(range, (first, last, column, format) => {
    for (let row = first - area.row; row <= last - area.row; row++) {
      rows[row]![column - area.column] = displayValue(values[row]![column - area.column]!, format, locale);
    }
  });
  return rows;
}

/** Calls `visit` for stretches of one number format, that of a date formula included. */
function eachFormat(
  range: RangeState,
  visit: (first: number, last: number, column: number, format: string | undefined) => void,
): void {
  const { area, sheet } = range;
  const locale = localeOf(range.book.locale);
  for (let column = area.column; column < area.column + area.columns; column++) {
    eachStretch(sheet, area, column, (first, last, { numberFormat }) => {
      visit(first, last, column, numberFormat);
      if (numberFormat !== undefined || sheet.formulas.size === 0) return;
      for (let row = first; row <= last; row++) {
        const formula = sheet.formulas.get(cellKey(row, column));
        const format = formula === undefined ? undefined : formatOfFormula(formula, locale);
        if (format !== undefined) visit(row, row, column, format);
      }
    });
  }
}

/** The range of the top-left cell. */
function firstCell(range: RangeState): RangeState {
  return { book: range.book, sheet: range.sheet, area: { ...range.area, rows: 1, columns: 1 } };
}

function formulaRows<T>(
  range: RangeState,
  textOf: (formula: string, row: number, column: number) => string,
  none: T,
): (string | T)[][] {
  const { area, sheet } = range;
  return Array.from({ length: area.rows }, (_, down) =>
    Array.from({ length: area.columns }, (__, across) => {
      const formula = sheet.formulas.get(cellKey(area.row + down, area.column + across));
      return formula === undefined ? none : textOf(formula, area.row + down, area.column + across);
    }),
  );
}

function checkTwoDimensions(values: readonly unknown[], method: string): void {
  if (values.length > 0) return;
  throw exception(`The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.${method}.`);
}

/** Reading and writing of values and formulas. */
export const valueMethods = (context: Context) => {
  const self = context.classes;
  const charged = <T>(range: RangeState, read: () => T): T => {
    context.buffer.read(liveSheet(range), range.area);
    return read();
  };
  const formulas = (range: RangeState) =>
    charged(range, () => formulaRows(range, (formula) => localFormula(formula, localeOf(range.book.locale)), ''));
  const formulasR1C1 = (range: RangeState) =>
    charged(range, () =>
      formulaRows(
        range,
        (formula, row, column) => localFormula(toR1C1(formula, row, column), localeOf(range.book.locale)),
        null,
      ),
    );
  const sets = <Given>(signature: string, write: (range: RangeState, given: Given) => void) =>
    writes(
      signature,
      (range: RangeState, given: Given) => {
        write(range, given);
        return self.range.create(range);
      },
      'pure',
    );
  return {
    getValue: reads('', (range: RangeState) => readScriptValues(context, firstCell(range))[0]![0], 'pure'),
    getValues: reads('', (range: RangeState) => readScriptValues(context, range), 'pure'),
    getDisplayValue: reads('', (range: RangeState) => readDisplayValues(context, firstCell(range))[0]![0], 'pure'),
    getDisplayValues: reads('', (range: RangeState) => readDisplayValues(context, range), 'pure'),
    getFormula: reads('', (range: RangeState) => formulas(firstCell(range))[0]![0], 'pure'),
    getFormulas: reads('', formulas, 'pure'),
    getFormulaR1C1: reads('', (range: RangeState) => formulasR1C1(firstCell(range))[0]![0], 'pure'),
    getFormulasR1C1: reads('', formulasR1C1, 'pure'),
    isBlank: reads('', (range: RangeState) => charged(range, () => isBlank(range)), 'pure'),
    setValue: sets('Any', (range, value: unknown) => {
      fillEntries(context, range, value);
    }),
    setValues: sets('Any[][]', (range, values: unknown[][]) => {
      checkTwoDimensions(values, 'setValues');
      writeEntries(context, range, values);
    }),
    setFormula: sets('String', (range, formula: string) => {
      writeFormulas(context, range, filled(range.area, formula));
    }),
    setFormulas: sets('String[][]', (range, texts: string[][]) => {
      checkTwoDimensions(texts, 'setFormulas');
      writeFormulas(context, range, texts);
    }),
    setFormulaR1C1: sets('String', (range, formula: string) => {
      writeFormulas(context, range, filled(range.area, formula), 'R1C1');
    }),
    setFormulasR1C1: sets('String[][]', (range, texts: string[][]) => {
      writeFormulas(context, range, texts, 'R1C1');
    }),
  } satisfies Methods<GoogleAppsScript.Spreadsheet.Range, RangeState>;
};

function filled(area: Area, text: string): string[][] {
  return Array.from({ length: area.rows }, () => new Array<string>(area.columns).fill(text));
}

function isBlank(range: RangeState): boolean {
  const content = contentSize(range.sheet);
  const { area } = range;
  const rows = Math.min(area.rows, content.rows - area.row + 1);
  if (rows <= 0) return true;
  const isEmpty = (value: StoredValue): boolean => value === '';
  return readValues(range.sheet, { ...area, rows }).every((row) => row.every(isEmpty)) && !hasFormula(range);
}

function hasFormula({ sheet, area }: RangeState): boolean {
  let found = false;
  eachInArea(sheet.formulas, area, () => {
    found = true;
  });
  return found;
}
