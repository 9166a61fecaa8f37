import { clearValues, readValues, valueAt, writeValue, writeValues } from '../../../store/cell-values';
import { addValidation, clearValidations } from '../../../store/copy-area';
import { lastColumnOf } from '../../../store/area';
import { cellKey, type Area, type StoredSheet, type StoredValue } from '../../../store/workbook';
import { exception, reads, writes, type MethodSpec } from '../../emulate';
import type { Context, Methods, RangeState } from '../context';
import { beginEdit, liveSheet } from '../edit';
import { validationAt } from '../rules/check-validation';
import { sortArea, type SortKey } from './sorting';

interface SortSpec {
  readonly column: number;
  readonly ascending?: boolean;
}

type SortArgument = number | SortSpec | readonly (number | SortSpec)[];

/** Order, doubles, spaces and checkboxes. */
export const arrangeMethods = (context: Context) => {
  const editing = (
    signatures: string | string[],
    edit: (range: RangeState, ...args: never[]) => void,
  ): MethodSpec<RangeState> =>
    writes(
      signatures,
      (range: RangeState, ...args: never[]) => {
        context.buffer.read(liveSheet(range), range.area);
        beginEdit(context, range);
        edit(range, ...args);
        return context.classes.range.create(range);
      },
      'write',
    );
  return {
    sort: editing(['Integer', 'Object', 'Any[]'], (range, argument: SortArgument) => {
      sortArea(range.sheet, range.area, sortKeys(range.area, argument));
    }),
    removeDuplicates: writes(
      ['', 'Integer[]'],
      (range: RangeState, columns?: readonly number[]) => {
        context.buffer.read(liveSheet(range), range.area);
        beginEdit(context, range);
        const rows = removeDuplicates(range.sheet, range.area, columns);
        return context.classes.range.create({ ...range, area: { ...range.area, rows } });
      },
      'write',
    ),
    trimWhitespace: editing('', ({ sheet, area }) => {
      for (const { row, column, value } of cells(sheet, area)) {
        if (typeof value !== 'string' || sheet.formulas.has(cellKey(row, column))) continue;
        writeValue(sheet, row, column, value.replace(/\s+/g, ' ').trim());
      }
    }),
    randomize: editing('', ({ sheet, area }) => {
      const rows = readValues(sheet, area);
      for (let index = rows.length - 1; index > 0; index--) {
        const other = Math.floor(Math.random() * (index + 1));
        [rows[index], rows[other]] = [rows[other]!, rows[index]!];
      }
      writeValues(sheet, area, rows);
    }),
    insertCheckboxes: editing(['', 'Any', 'Any, Any'], (range, checked?: StoredValue, unchecked?: StoredValue) => {
      insertCheckboxes(range, checked, unchecked);
    }),
    removeCheckboxes: editing('', ({ sheet, area }) => {
      for (const box of validBoxes(sheet, area)) clearValues(sheet, oneCell(box));
      for (const box of checkboxes(sheet, area)) clearValidations(sheet, oneCell(box));
    }),
    check: editing('', ({ sheet, area }) => {
      for (const { row, column, on } of validBoxes(sheet, area)) writeValue(sheet, row, column, on);
    }),
    uncheck: editing('', ({ sheet, area }) => {
      for (const { row, column, off } of validBoxes(sheet, area)) writeValue(sheet, row, column, off);
    }),
    isChecked: reads('', (range: RangeState) => isChecked(context, range), 'pure'),
  } satisfies Methods<GoogleAppsScript.Spreadsheet.Range, RangeState>;
};

function sortKeys(area: Area, argument: SortArgument): SortKey[] {
  const list = Array.isArray(argument) ? (argument as readonly (number | SortSpec)[]) : [argument as number | SortSpec];
  return list.map((key) => {
    const { column, ascending = true } = typeof key === 'number' ? { column: key } : key;
    if (column < area.column || column > lastColumnOf(area)) {
      throw exception('The sort column is outside the range.');
    }
    return { column, ascending };
  });
}

/** Leaves the first of equal rows and gives how many rows are left. */
function removeDuplicates(sheet: StoredSheet, area: Area, columns: readonly number[] | undefined): number {
  const rows = readValues(sheet, area);
  const seen = new Set<string>();
  const compared = columns?.map((column) => column - area.column);
  const kept = rows.filter((row) => {
    const cellsOfKey = compared ? compared.map((offset) => row[offset]!) : row;
    const key = JSON.stringify(cellsOfKey.map((value) => (typeof value === 'string' ? value.toLowerCase() : value)));
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  clearValues(sheet, area);
  writeValues(sheet, { ...area, rows: kept.length }, kept);
  return kept.length;
}

interface Cell {
  readonly row: number;
  readonly column: number;
  readonly value: StoredValue;
}

function cells(sheet: StoredSheet, area: Area): Cell[] {
  const found: Cell[] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column <= lastColumnOf(area); column++) {
      found.push({ row, column, value: valueAt(sheet, row, column) });
    }
  }
  return found;
}

const oneCell = ({ row, column }: { row: number; column: number }): Area => ({ row, column, rows: 1, columns: 1 });

interface Checkbox extends Cell {
  readonly on: StoredValue;
  readonly off: StoredValue;
}

function checkboxes(sheet: StoredSheet, area: Area): Checkbox[] {
  return cells(sheet, area).flatMap((cell) => {
    const criterion = validationAt(sheet.validations, cell.row, cell.column)?.criterion;
    if (criterion?.type !== 'CHECKBOX') return [];
    const [on = true, off = criterion.values.length === 1 ? '' : false] = criterion.values as StoredValue[];
    return [{ ...cell, on, off }];
  });
}

/** Checkboxes whose cell holds one of their two values; others are left alone. */
function validBoxes(sheet: StoredSheet, area: Area): Checkbox[] {
  return checkboxes(sheet, area).filter(({ value, on, off }) => isOneOf(value, on, off));
}

function insertCheckboxes({ sheet, area }: RangeState, checked?: StoredValue, unchecked?: StoredValue): void {
  const values = [checked, unchecked].filter((value) => value !== undefined);
  clearValidations(sheet, area);
  addValidation(sheet, {
    areas: [area],
    criterion: { type: 'CHECKBOX', values },
    allowInvalid: true,
    helpText: null,
    showDropdown: true,
  });
  const off = unchecked ?? (values.length === 0 ? false : '');
  for (const { row, column, value } of cells(sheet, area)) {
    if (value === '' || !isOneOf(value, checked ?? true, off)) writeValue(sheet, row, column, off);
  }
}

function isOneOf(value: StoredValue, ...choices: readonly StoredValue[]): boolean {
  return choices.includes(value);
}

/** True or false where all checkboxes agree and every cell has one, else null. */
function isChecked(context: Context, range: RangeState): boolean | null {
  context.buffer.read(liveSheet(range), range.area);
  const boxes = validBoxes(range.sheet, range.area);
  if (boxes.length !== range.area.rows * range.area.columns) return null;
  const checked = boxes.filter(({ value, on }) => value === on).length;
  return checked === boxes.length ? true : checked === 0 ? false : null;
}
