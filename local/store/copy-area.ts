import { areasMeet, areaWithout, commonArea, movedArea } from './area';
import { clearValues, eachInArea, forgetInArea, readValues, valueAt, writeValue, writeValues } from './cell-values';
import { copyFormula } from './formula-references';
import { patchStyles, replaceRuns, runsWithin, styleAt } from './style-runs';
import { cellKey, rowAndColumnOf, type Area, type StoredSheet, type StoredValidation, type StyleRun } from './workbook';

/** What is taken along by a copy. */
export interface CopyParts {
  readonly values: boolean;
  readonly formulas: boolean;
  readonly styles: boolean;
  readonly notes: boolean;
  readonly validations: boolean;
}

interface Copy {
  readonly from: StoredSheet;
  readonly source: Area;
  readonly to: StoredSheet;
  /** Of the source's size. */
  readonly target: Area;
}

/** Copies a rectangle onto another of its size, relative references moved along. */
export function copyArea(
  from: StoredSheet,
  source: Area,
  to: StoredSheet,
  row: number,
  column: number,
  parts: CopyParts,
): void {
  const copy: Copy = { from, source, to, target: { ...source, row, column } };
  if (parts.values) copyContent(copy, parts.formulas);
  if (parts.styles) {
    copyStyles(copy);
    copyMerges(copy);
  }
  if (parts.notes) copyNotes(copy);
  if (parts.validations) copyValidations(copy);
}

function copyContent({ from, source, to, target }: Copy, withFormulas: boolean): void {
  const values = readValues(from, source);
  const formulas: [number, string][] = [];
  if (withFormulas) {
    const rows = target.row - source.row;
    const columns = target.column - source.column;
    eachInArea(from.formulas, source, (key, formula) => {
      const cell = rowAndColumnOf(key);
      formulas.push([cellKey(cell.row + rows, cell.column + columns), copyFormula(formula, rows, columns)]);
    });
  }
  writeValues(to, target, values);
  for (const [key, formula] of formulas) to.formulas.set(key, formula);
}

function copyStyles({ from, source, to, target }: Copy): void {
  const move = target.row - source.row;
  const copied: StyleRun[][] = [];
  for (let offset = 0; offset < source.columns; offset++) {
    const runs = from.styles[source.column - 1 + offset] ?? [];
    copied.push(runsWithin(runs, source.row, source.row + source.rows - 1));
  }
  copied.forEach((runs, offset) => {
    const moved = runs.map(({ first, last, style }) => ({ first: first + move, last: last + move, style }));
    replaceRuns(to, target.column + offset, target, moved);
  });
}

function copyMerges({ from, source, to, target }: Copy): void {
  const merges = from.merges.filter((merge) => commonArea(merge, source) !== null);
  to.merges = to.merges.filter((merge) => !areasMeet(merge, target));
  for (const merge of merges) {
    const inside = commonArea(merge, source)!;
    to.merges.push(movedArea(inside, target.row - source.row, target.column - source.column));
  }
}

function copyNotes({ from, source, to, target }: Copy): void {
  const notes: [number, string][] = [];
  eachInArea(from.notes, source, (key, note) => {
    const cell = rowAndColumnOf(key);
    notes.push([cellKey(cell.row + target.row - source.row, cell.column + target.column - source.column), note]);
  });
  forgetInArea(to.notes, target);
  for (const [key, note] of notes) to.notes.set(key, note);
}

function copyValidations({ from, source, to, target }: Copy): void {
  const copied = from.validations.flatMap((rule) => {
    const areas = rule.areas
      .map((area) => commonArea(area, source))
      .filter((area) => area !== null)
      .map((area) => movedArea(area, target.row - source.row, target.column - source.column));
    return areas.length === 0 ? [] : [{ ...rule, areas }];
  });
  clearValidations(to, target);
  for (const rule of copied) addValidation(to, rule);
}

/** Takes the validation rules off a rectangle. */
export function clearValidations(sheet: StoredSheet, area: Area): void {
  for (const rule of sheet.validations) rule.areas = rule.areas.flatMap((part) => areaWithout(part, area));
  sheet.validations = sheet.validations.filter((rule) => rule.areas.length > 0);
}

/** Adds a rule to a sheet, joined with one that says the same. */
export function addValidation(sheet: StoredSheet, rule: StoredValidation): void {
  const twin = sheet.validations.find((other) => ruleKey(other) === ruleKey(rule));
  if (twin) twin.areas.push(...rule.areas);
  else sheet.validations.push({ ...rule, areas: [...rule.areas] });
}

function ruleKey({ criterion, allowInvalid, helpText, showDropdown }: StoredValidation): string {
  return JSON.stringify([criterion, allowInvalid, helpText, showDropdown]);
}

/** Copies the top-left cells of a transposed rectangle: rows become columns. */
export function copyTransposed(
  from: StoredSheet,
  source: Area,
  to: StoredSheet,
  row: number,
  column: number,
  parts: CopyParts,
): void {
  const cells = Array.from({ length: source.rows * source.columns }, (_, index) => {
    const down = Math.floor(index / source.columns);
    const right = index % source.columns;
    const cell = { row: source.row + down, column: source.column + right };
    return {
      ...cell,
      toRow: row + right,
      toColumn: column + down,
      value: valueAt(from, cell.row, cell.column),
      formula: from.formulas.get(cellKey(cell.row, cell.column)),
      style: styleAt(from, cell.row, cell.column),
    };
  });
  const target: Area = { row, column, rows: source.columns, columns: source.rows };
  if (parts.values) clearValues(to, target);
  if (parts.styles) clearStyles(to, target);
  for (const cell of cells) {
    if (parts.values) writeValue(to, cell.toRow, cell.toColumn, cell.value);
    if (parts.formulas && cell.formula !== undefined) {
      const moved = copyFormula(cell.formula, cell.toRow - cell.row, cell.toColumn - cell.column);
      to.formulas.set(cellKey(cell.toRow, cell.toColumn), moved);
    }
    if (parts.styles) patchStyles(to, { row: cell.toRow, column: cell.toColumn, rows: 1, columns: 1 }, cell.style);
  }
}

/** Puts the default style back; with `keepNumberFormat`, number formats stay. */
export function clearStyles(sheet: StoredSheet, area: Area, keepNumberFormat = false): void {
  for (let column = area.column; column < area.column + area.columns; column++) {
    const runs = sheet.styles[column - 1];
    if (!runs) continue;
    const cleared = runsWithin(runs, area.row, area.row + area.rows - 1).map((run) => ({
      ...run,
      style: keepNumberFormat && run.style.numberFormat !== undefined ? { numberFormat: run.style.numberFormat } : {},
    }));
    replaceRuns(sheet, column, area, cleared);
  }
}
