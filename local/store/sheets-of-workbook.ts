import { renameInFormula } from './formula-references';
import type { StoredSheet, StoredWorkbook } from './workbook';

/** The sheet of that id; null if there is none. */
export function sheetById(workbook: StoredWorkbook, id: number): StoredSheet | null {
  return workbook.sheets.find((sheet) => sheet.id === id) ?? null;
}

/** The sheet of that name; capitals count, as on the platform; null if there is none. */
export function sheetByName(workbook: StoredWorkbook, name: string): StoredSheet | null {
  return workbook.sheets.find((sheet) => sheet.name === name) ?? null;
}

/** The next free number for a sheet, a protection, metadata or a chart. */
export function takeId(workbook: StoredWorkbook): number {
  return workbook.nextId++;
}

/** Cells of all grids, empty ones included: what the platform's limit of ten million counts. */
export function cellCount(workbook: StoredWorkbook): number {
  return workbook.sheets.reduce((sum, sheet) => sum + sheet.rowCount * sheet.columnCount, 0);
}

/** Gives a sheet another name, in every formula that names it too. */
export function renameSheet(workbook: StoredWorkbook, sheet: StoredSheet, name: string): void {
  rewriteFormulas(workbook, (formula) => renameInFormula(formula, sheet.name, name));
  sheet.name = name;
}

/** Takes a sheet out; formulas that named it read `#REF!`. */
export function removeSheet(workbook: StoredWorkbook, sheet: StoredSheet): void {
  workbook.sheets = workbook.sheets.filter((other) => other !== sheet);
  workbook.names = workbook.names.filter((name) => name.sheetId !== sheet.id);
  rewriteFormulas(workbook, (formula) => renameInFormula(formula, sheet.name, null));
}

/** A deep copy of a sheet under another id and name, its protections left behind. */
export function cloneSheet(sheet: StoredSheet, id: number, name: string): StoredSheet {
  return {
    ...sheet,
    id,
    name,
    values: sheet.values.map((row) => row?.slice()),
    formulas: new Map(sheet.formulas),
    notes: new Map(sheet.notes),
    styles: sheet.styles.map((runs) => runs?.map((run) => ({ ...run }))),
    columnWidths: new Map(sheet.columnWidths),
    rowHeights: new Map(sheet.rowHeights),
    hiddenRows: new Set(sheet.hiddenRows),
    hiddenColumns: new Set(sheet.hiddenColumns),
    merges: [...sheet.merges],
    validations: sheet.validations.map((rule) => ({ ...rule, areas: [...rule.areas] })),
    conditionalFormats: sheet.conditionalFormats.map((rule) => ({ ...rule, areas: [...rule.areas] })),
    protections: [],
    metadata: [],
    charts: sheet.charts.map((chart) => ({ ...chart, ranges: [...chart.ranges] })),
  };
}

function rewriteFormulas(workbook: StoredWorkbook, rewrite: (formula: string) => string): void {
  for (const sheet of workbook.sheets) {
    for (const [key, formula] of sheet.formulas) sheet.formulas.set(key, rewrite(formula));
  }
}
