import type { CellStyle, StoredConditionalFormat, StoredSheet, StoredValue } from '../../store/workbook';

type Test = (value: StoredValue, wanted: StoredValue) => boolean;

const folded = (value: StoredValue): string => String(value).toLowerCase();
const number = (compare: (value: number, wanted: number) => boolean): Test => {
  return (value, wanted) => typeof value === 'number' && typeof wanted === 'number' && compare(value, wanted);
};

/** Conditions with one plain argument; the page shows the others without their colours. */
const tests: Readonly<Record<string, Test>> = {
  TEXT_EQUAL_TO: (value, wanted) => folded(value) === folded(wanted),
  TEXT_CONTAINS: (value, wanted) => folded(value).includes(folded(wanted)),
  TEXT_STARTS_WITH: (value, wanted) => folded(value).startsWith(folded(wanted)),
  CELL_EMPTY: (value) => value === '',
  CELL_NOT_EMPTY: (value) => value !== '',
  NUMBER_EQUAL_TO: number((value, wanted) => value === wanted),
  NUMBER_GREATER_THAN: number((value, wanted) => value > wanted),
  NUMBER_GREATER_THAN_OR_EQUAL_TO: number((value, wanted) => value >= wanted),
  NUMBER_LESS_THAN: number((value, wanted) => value < wanted),
  NUMBER_LESS_THAN_OR_EQUAL_TO: number((value, wanted) => value <= wanted),
};

/** Style that the first conditional format to hold gives a cell; empty if none does. */
export function ruleStyle(sheet: StoredSheet, row: number, column: number, value: StoredValue): CellStyle {
  const rule = sheet.conditionalFormats.find(
    (format) => covers(format, row, column) && holds(format.criterion.type, format.criterion.values[0] ?? '', value),
  );
  return rule?.style ?? {};
}

function covers({ areas }: StoredConditionalFormat, row: number, column: number): boolean {
  return areas.some(
    (area) =>
      row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns,
  );
}

function holds(
  type: string,
  wanted: StoredConditionalFormat['criterion']['values'][number],
  value: StoredValue,
): boolean {
  const isFormula = typeof wanted === 'object' || (typeof wanted === 'string' && wanted.startsWith('='));
  return !isFormula && (tests[type]?.(value, wanted) ?? false);
}
