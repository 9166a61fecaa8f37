import { shiftArea, shiftAreas, shiftSpan, type GridChange } from './area';
import { shiftFormula } from './formula-references';
import { shiftStyles } from './style-runs';
import {
  cellKey,
  rowAndColumnOf,
  type StoredCriterion,
  type StoredMetadata,
  type StoredSheet,
  type StoredValue,
  type StoredWorkbook,
} from './workbook';

/**
 * Inserts (`count` > 0) or deletes (`count` < 0) rows or columns, with all that hangs on them: values, styles, formulas of
 * every sheet, names, rules. New ones look like `inheritFrom`, a position before the change.
 */
export function changeGrid(
  workbook: StoredWorkbook,
  sheet: StoredSheet,
  change: GridChange,
  inheritFrom: number | null = null,
): void {
  shiftStyles(sheet, change, inheritFrom);
  shiftValues(sheet.values, change);
  shiftCellFacts(sheet, change);
  shiftSizes(sheet, change);
  shiftRules(sheet, change);
  shiftEverySheet(workbook, sheet, change);
}

function shiftValues(values: (StoredValue[] | undefined)[], change: GridChange): void {
  const { at, count } = change;
  if (change.axis === 'row') {
    if (at > values.length) return;
    const below = values.splice(at - 1);
    if (count < 0) below.splice(0, -count);
    for (let added = 0; added < count; added++) values.push(undefined);
    for (const row of below) values.push(row);
    return;
  }
  const added = new Array<StoredValue>(Math.max(count, 0)).fill('');
  for (const row of values) {
    if (!row || row.length < at) continue;
    row.splice(at - 1, Math.max(-count, 0), ...added);
  }
}

function shiftCellFacts(sheet: StoredSheet, change: GridChange): void {
  sheet.formulas = shiftedFacts(sheet.formulas, change);
  sheet.notes = shiftedFacts(sheet.notes, change);
}

function shiftedFacts<T>(facts: ReadonlyMap<number, T>, change: GridChange): Map<number, T> {
  const shifted = new Map<number, T>();
  for (const [key, fact] of facts) {
    const { row, column } = rowAndColumnOf(key);
    const moved = shiftArea({ row, column, rows: 1, columns: 1 }, change);
    if (moved) shifted.set(cellKey(moved.row, moved.column), fact);
  }
  return shifted;
}

function shiftSizes(sheet: StoredSheet, change: GridChange): void {
  if (change.axis === 'row') {
    sheet.rowCount += change.count;
    sheet.rowHeights = new Map(shiftedNumbers([...sheet.rowHeights], change));
    sheet.hiddenRows = new Set(shiftedNumbers(pairs(sheet.hiddenRows), change).map(([row]) => row));
    sheet.frozenRows = shiftedFrozen(sheet.frozenRows, change);
  } else {
    sheet.columnCount += change.count;
    sheet.columnWidths = new Map(shiftedNumbers([...sheet.columnWidths], change));
    sheet.hiddenColumns = new Set(shiftedNumbers(pairs(sheet.hiddenColumns), change).map(([column]) => column));
    sheet.frozenColumns = shiftedFrozen(sheet.frozenColumns, change);
  }
}

function pairs(numbers: ReadonlySet<number>): [number, number][] {
  return [...numbers].map((number) => [number, number]);
}

function shiftedNumbers(facts: readonly [number, number][], change: GridChange): [number, number][] {
  return facts.flatMap(([position, fact]) => {
    const span = shiftSpan(position, position, change);
    return span ? [[span.first, fact] as [number, number]] : [];
  });
}

function shiftedFrozen(frozen: number, change: GridChange): number {
  if (frozen === 0) return 0;
  return shiftSpan(1, frozen, change)?.last ?? 0;
}

function shiftRules(sheet: StoredSheet, change: GridChange): void {
  sheet.merges = shiftAreas(sheet.merges, change).filter((area) => area.rows * area.columns > 1);
  sheet.filter = sheet.filter && shiftArea(sheet.filter, change);
  for (const rule of [...sheet.validations, ...sheet.conditionalFormats]) rule.areas = shiftAreas(rule.areas, change);
  sheet.validations = sheet.validations.filter((rule) => rule.areas.length > 0);
  sheet.conditionalFormats = sheet.conditionalFormats.filter((rule) => rule.areas.length > 0);
  sheet.protections = sheet.protections.flatMap((protection) => {
    const unprotected = shiftAreas(protection.unprotected, change);
    if (!protection.area) return [{ ...protection, unprotected }];
    const area = shiftArea(protection.area, change);
    return area ? [{ ...protection, area, unprotected }] : [];
  });
  sheet.metadata = sheet.metadata.flatMap((metadata) => shiftedMetadata(metadata, change));
}

function shiftedMetadata(metadata: StoredMetadata, change: GridChange): StoredMetadata[] {
  const axis = metadata.location === 'ROW' ? 'row' : metadata.location === 'COLUMN' ? 'column' : null;
  if (axis !== change.axis || metadata.position === undefined) return [metadata];
  const span = shiftSpan(metadata.position, metadata.position, change);
  return span ? [{ ...metadata, position: span.first }] : [];
}

function shiftEverySheet(workbook: StoredWorkbook, changed: StoredSheet, change: GridChange): void {
  workbook.names = workbook.names.flatMap((name) => {
    if (name.sheetId !== changed.id) return [name];
    const area = shiftArea(name.area, change);
    return area ? [{ ...name, area }] : [];
  });
  for (const sheet of workbook.sheets) {
    const shifted = (formula: string): string => shiftFormula(formula, sheet.name, changed.name, change);
    for (const [key, formula] of sheet.formulas) sheet.formulas.set(key, shifted(formula));
    for (const rule of [...sheet.validations, ...sheet.conditionalFormats]) {
      rule.criterion = shiftedCriterion(rule.criterion, changed.id, change, shifted);
    }
    for (const chart of sheet.charts) {
      if (sheet === changed) chart.ranges = shiftAreas(chart.ranges, change);
    }
  }
}

function shiftedCriterion(
  criterion: StoredCriterion,
  changedId: number,
  change: GridChange,
  shifted: (formula: string) => string,
): StoredCriterion {
  const values = criterion.values.map((value) => {
    if (typeof value === 'string') return value.startsWith('=') ? shifted(value) : value;
    if (typeof value !== 'object' || value.sheetId !== changedId) return value;
    return { ...value, range: shiftArea(value.range, change) ?? value.range };
  });
  return { ...criterion, values };
}
