import { fieldsOfJson, isFields } from '../../model/json';
import type { CellValue } from '../../plans/cell';

/** Rows that an import deleted, whole: the user's own columns included. */
export interface ReplacedRows {
  readonly tab: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
}

/** A cell that an import wrote over, by the key of its row. */
export interface ReplacedCell {
  readonly tab: string;
  readonly key: string;
  readonly header: string;
  readonly before: CellValue;
  readonly written: CellValue;
}

/** What one row of `_file` keeps of the state before an import. */
export interface Replaced {
  readonly rows?: ReplacedRows;
  readonly cells?: readonly ReplacedCell[];
}

/** A cell of Google Sheets holds 50 000 characters. */
const charactersPerCell = 40_000;

/** Items in slices whose JSON fits in a cell. */
function slices<Item>(items: readonly Item[]): Item[][] {
  const result: Item[][] = [];
  let size = Infinity;
  for (const item of items) {
    const length = JSON.stringify(item).length + 1;
    if (size + length > charactersPerCell) {
      result.push([]);
      size = 0;
    }
    result[result.length - 1]?.push(item);
    size += length;
  }
  return result;
}

/** What an import replaces, as texts for the column « Remplacé », each within the limit of a cell. */
export function replacedTexts(rows: ReplacedRows | undefined, cells: readonly ReplacedCell[]): string[] {
  const ofRows = rows ? slices(rows.rows).map((part): Replaced => ({ rows: { ...rows, rows: part } })) : [];
  const ofCells = slices(cells).map((part): Replaced => ({ cells: part }));
  return [...ofRows, ...ofCells].map((replaced) => JSON.stringify(replaced));
}

function isCell(value: unknown): value is CellValue {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function isRows(value: unknown): value is ReplacedRows {
  return (
    isFields(value) &&
    typeof value['tab'] === 'string' &&
    isTexts(value['headers']) &&
    Array.isArray(value['rows']) &&
    value['rows'].every((row) => Array.isArray(row) && row.every(isCell))
  );
}

function isReplacedCell(value: unknown): value is ReplacedCell {
  return (
    isFields(value) &&
    isTexts([value['tab'], value['key'], value['header']]) &&
    isCell(value['before']) &&
    isCell(value['written'])
  );
}

/** What a cell of « Remplacé » holds; undefined where a person changed it beyond reading. */
export function parseReplaced(text: string): Replaced | undefined {
  if (text === '') return {};
  const { rows, cells } = fieldsOfJson(text);
  if (rows !== undefined) return isRows(rows) ? { rows } : undefined;
  return Array.isArray(cells) && cells.every(isReplacedCell) ? { cells } : undefined;
}
