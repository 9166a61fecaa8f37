import { a1Of, areaOnGrid, parseA1 } from '../../store/a1-notation';
import { areaBetween } from '../../store/area';
import type { Area } from '../../store/workbook';

/** The grid of a file: a whole column or row reaches its end. */
const FILE_ROWS = 1_048_576;
const FILE_COLUMNS = 16_384;

/** Areas of a `sqref` attribute: « A1:B2 D4 ». */
export function areasOf(sqref: string): Area[] {
  return sqref
    .trim()
    .split(/\s+/)
    .flatMap((reference) => {
      const named = parseA1(reference);
      return named ? [areaOnGrid(named, FILE_ROWS, FILE_COLUMNS)] : [];
    });
}

/** The one area of a reference; A1 where it is unreadable. */
export function areaOf(reference: string): Area {
  return areasOf(reference)[0] ?? areaBetween(1, 1, 1, 1);
}

/** `sqref` of areas. */
export function sqrefOf(areas: readonly Area[]): string {
  return areas.map((area) => a1Of(area)).join(' ');
}

/** Comparisons: the store's word → the file's. */
export const operators: Readonly<Record<string, string>> = {
  BETWEEN: 'between',
  NOT_BETWEEN: 'notBetween',
  EQUAL_TO: 'equal',
  NOT_EQUAL_TO: 'notEqual',
  GREATER_THAN: 'greaterThan',
  LESS_THAN: 'lessThan',
  GREATER_THAN_OR_EQUAL_TO: 'greaterThanOrEqual',
  LESS_THAN_OR_EQUAL_TO: 'lessThanOrEqual',
};

/** A literal of a rule's formula: number, quoted text, or the formula itself with its `=`. */
export function literalOf(formula: string): string | number {
  const quoted = /^"((?:[^"]|"")*)"$/.exec(formula);
  if (quoted) return (quoted[1] ?? '').replace(/""/g, '"');
  return formula.trim() !== '' && Number.isFinite(Number(formula)) ? Number(formula) : `=${formula}`;
}
