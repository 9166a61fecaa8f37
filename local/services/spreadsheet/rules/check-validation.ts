import { areaHolds, commonArea } from '../../../store/area';
import { readValues } from '../../../store/cell-values';
import { sheetById } from '../../../store/sheets-of-workbook';
import { a1Of } from '../../../store/a1-notation';
import type { Area, StoredCriterion, StoredValidation, StoredValue, StoredWorkbook } from '../../../store/workbook';
import { exception } from '../../emulate';
import type { Context, RangeState } from '../context';

/** Throws the platform's error if a value is one that a rule of its cell rejects; blanks and formulas pass. */
export function checkValidations(
  _context: Context,
  range: RangeState,
  values: readonly (readonly StoredValue[])[],
): void {
  for (const rule of range.sheet.validations) {
    if (rule.allowInvalid) continue;
    for (const area of rule.areas) {
      const common = commonArea(area, range.area);
      if (common) checkBlock(rule, common, range, values);
    }
  }
}

function checkBlock(
  rule: StoredValidation,
  block: Area,
  range: RangeState,
  values: readonly (readonly StoredValue[])[],
): void {
  const isValid = validator(rule.criterion, range.book);
  for (let row = block.row; row < block.row + block.rows; row++) {
    for (let column = block.column; column < block.column + block.columns; column++) {
      const value = values[row - range.area.row]![column - range.area.column]!;
      if (value === '' || isValid(value)) continue;
      const cell = a1Of({ row, column, rows: 1, columns: 1 });
      const wanted = listOf(rule.criterion);
      const hint = wanted ? ` Please enter one of the following values: ${wanted.join(', ')}.` : '';
      throw exception(
        `The data you entered in cell ${cell} violates the data validation rules set on this cell.${hint}`,
      );
    }
  }
}

function listOf(criterion: StoredCriterion): string[] | null {
  return criterion.type === 'VALUE_IN_LIST' ? criterion.values.map(String) : null;
}

type Test = (value: StoredValue, limits: readonly number[], texts: readonly string[]) => boolean;

const number = (test: (value: number, limits: readonly number[]) => boolean): Test => {
  return (value, limits) => typeof value === 'number' && test(value, limits);
};

const string = (test: (value: string, first: string) => boolean): Test => {
  return (value, _limits, texts) => test(String(value), texts[0] ?? '');
};

const between = (value: number, [low = 0, high = 0]: readonly number[]): boolean => value >= low && value <= high;

const TESTS: Readonly<Record<string, Test>> = {
  VALUE_IN_LIST: (value, _limits, texts) => texts.includes(String(value)),
  CHECKBOX: (value, _limits, texts) =>
    texts.length === 0 ? typeof value === 'boolean' : texts.includes(String(value)),
  NUMBER_BETWEEN: number(between),
  NUMBER_NOT_BETWEEN: number((value, limits) => !between(value, limits)),
  NUMBER_EQUAL_TO: number((value, [limit]) => value === limit),
  NUMBER_NOT_EQUAL_TO: number((value, [limit]) => value !== limit),
  NUMBER_GREATER_THAN: number((value, [limit = 0]) => value > limit),
  NUMBER_GREATER_THAN_OR_EQUAL_TO: number((value, [limit = 0]) => value >= limit),
  NUMBER_LESS_THAN: number((value, [limit = 0]) => value < limit),
  NUMBER_LESS_THAN_OR_EQUAL_TO: number((value, [limit = 0]) => value <= limit),
  DATE_IS_VALID_DATE: number(() => true),
  DATE_BETWEEN: number(between),
  DATE_NOT_BETWEEN: number((value, limits) => !between(value, limits)),
  DATE_EQUAL_TO: number((value, [limit]) => Math.floor(value) === limit),
  DATE_AFTER: number((value, [limit = 0]) => Math.floor(value) > limit),
  DATE_ON_OR_AFTER: number((value, [limit = 0]) => value >= limit),
  DATE_BEFORE: number((value, [limit = 0]) => value < limit),
  DATE_ON_OR_BEFORE: number((value, [limit = 0]) => Math.floor(value) <= limit),
  TEXT_CONTAINS: string((value, part) => value.toLowerCase().includes(part.toLowerCase())),
  TEXT_DOES_NOT_CONTAIN: string((value, part) => !value.toLowerCase().includes(part.toLowerCase())),
  TEXT_EQUAL_TO: string((value, text) => value === text),
  TEXT_IS_VALID_EMAIL: string((value) => /^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(value)),
  TEXT_IS_VALID_URL: string((value) => /^(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)+\S*$/.test(value)),
};

/** A test for values; custom formulas are taken as satisfied, since nothing evaluates them for one cell. */
function validator(criterion: StoredCriterion, book: StoredWorkbook): (value: StoredValue) => boolean {
  if (criterion.type === 'VALUE_IN_RANGE') {
    const allowed = new Set(rangeValues(criterion, book).map(String));
    return (value) => allowed.has(String(value));
  }
  const test = TESTS[criterion.type];
  if (!test) return () => true;
  const limits = criterion.values.map(Number);
  const texts = criterion.values.map(String);
  return (value) => test(value, limits, texts);
}

function rangeValues(criterion: StoredCriterion, book: StoredWorkbook): StoredValue[] {
  return criterion.values.flatMap((value) => {
    if (typeof value !== 'object') return [];
    const sheet = sheetById(book, value.sheetId);
    return sheet ? readValues(sheet, value.range).flat() : [];
  });
}

/** The rule that covers a cell; null if none. */
export function validationAt(
  validations: readonly StoredValidation[],
  row: number,
  column: number,
): StoredValidation | null {
  const cell: Area = { row, column, rows: 1, columns: 1 };
  return validations.find((rule) => rule.areas.some((area) => areaHolds(area, cell))) ?? null;
}
