import type { Area } from '../store/workbook';

/** What SpreadsheetApp offers to the rest of the services: itself, and the objects that events carry. */
export interface SpreadsheetDoor {
  readonly app: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  readonly activeSpreadsheet: () => GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly range: (sheetId: number, area: Area) => GoogleAppsScript.Spreadsheet.Range;
}
