import { areaOnGrid, parseA1 } from '../store/a1-notation';
import { lastColumnOf, lastRowOf } from '../store/area';
import { isDateFormat } from '../store/is-date-format';
import { cellKey, type Area, type StoredSheet, type StoredWorkbook } from '../store/workbook';
import type { Position, Range, Zone } from './spreadsheet-library';

/** Questions that formulas ask of the document, in the library's coordinates (rows and columns from 0). */
export interface DocumentView {
  readonly sheetOf: (sheetId: string) => StoredSheet;
  readonly formulaAt: (position: Position) => string | undefined;
  readonly rangeOf: (sheetId: string, reference: string) => Range;
  readonly rangeNamed: (name: string) => Range | undefined;
  readonly isDateAt: (position: Position) => boolean;
}

/** Reads the document through an index of its sheets and names. */
export function createDocumentView(workbook: StoredWorkbook): DocumentView {
  const byId = new Map(workbook.sheets.map((sheet) => [String(sheet.id), sheet]));
  const byName = new Map(workbook.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const names = new Map(workbook.names.map((name) => [name.name.toLowerCase(), name]));

  function sheetOf(sheetId: string): StoredSheet {
    const sheet = byId.get(sheetId);
    if (!sheet) throw new Error(`No sheet ${sheetId}`);
    return sheet;
  }

  return {
    sheetOf,
    formulaAt: ({ sheetId, row, col }) => sheetOf(sheetId).formulas.get(cellKey(row + 1, col + 1)),
    rangeOf: (sheetId, reference) => {
      const named = parseA1(reference);
      if (!named) return { sheetId, zone: zoneOf(NOTHING), invalidXc: reference };
      const { sheetName } = named;
      const sheet = sheetName === null ? sheetOf(sheetId) : byName.get(sheetName.toLowerCase());
      if (!sheet) return { sheetId, zone: zoneOf(NOTHING), invalidSheetName: sheetName ?? reference };
      return { sheetId: String(sheet.id), zone: zoneOf(areaOnGrid(named, sheet.rowCount, sheet.columnCount)) };
    },
    rangeNamed: (name) => {
      const stored = names.get(name.toLowerCase());
      return stored && { sheetId: String(stored.sheetId), zone: zoneOf(stored.area) };
    },
    isDateAt: ({ sheetId, row, col }) => {
      const run = sheetOf(sheetId).styles[col]?.find(({ last }) => last > row);
      return run !== undefined && run.first <= row + 1 && isDateFormat(run.style.numberFormat);
    },
  };
}

const NOTHING: Area = { row: 1, column: 1, rows: 1, columns: 1 };

function zoneOf(area: Area): Zone {
  return { top: area.row - 1, bottom: lastRowOf(area) - 1, left: area.column - 1, right: lastColumnOf(area) - 1 };
}
