import { serialReader } from './serial-of-date';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The document of this execution, its tabs and their sizes: each is asked of the services once. */
export interface CurrentWorkbook {
  readonly spreadsheet: Spreadsheet;
  /** The tab of that name; undefined where there is none. */
  readonly sheet: (name: string) => Sheet | undefined;
  /** Makes the grid of a tab at least as large as needed; new rows take the look of the last one. */
  readonly growTo: (sheet: Sheet, rows: number, columns: number) => void;
  /** Serial number of a cell's Date in the document's time zone. */
  readonly serialOf: (date: Date) => number;
  /** To be called after tabs or rows were made or deleted. */
  readonly forgetShape: () => void;
}

let current: CurrentWorkbook | undefined;

/** The document at hand; an execution is a context of its own, so what is kept here never outlives it. */
export function currentWorkbook(): CurrentWorkbook {
  current ??= openWorkbook();
  return current;
}

function openWorkbook(): CurrentWorkbook {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheets = new Map<string, Sheet>();
  const sizes = new Map<Sheet, { rows: number; columns: number }>();
  let serialOf: ((date: Date) => number) | undefined;
  const sheetNamed = (name: string): Sheet | undefined => {
    const known = sheets.get(name) ?? spreadsheet.getSheetByName(name) ?? undefined;
    if (known) sheets.set(name, known);
    return known;
  };
  const sizeOf = (sheet: Sheet): { rows: number; columns: number } => {
    const size = sizes.get(sheet) ?? { rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
    sizes.set(sheet, size);
    return size;
  };
  return {
    spreadsheet,
    sheet: sheetNamed,
    growTo: (sheet, rows, columns) => {
      const size = sizeOf(sheet);
      if (rows > size.rows) sheet.insertRowsAfter(size.rows, rows - size.rows);
      if (columns > size.columns) sheet.insertColumnsAfter(size.columns, columns - size.columns);
      sizes.set(sheet, { rows: Math.max(rows, size.rows), columns: Math.max(columns, size.columns) });
    },
    serialOf: (date) => {
      serialOf ??= serialReader(spreadsheet.getSpreadsheetTimeZone());
      return serialOf(date);
    },
    forgetShape: () => {
      sheets.clear();
      sizes.clear();
    },
  };
}
