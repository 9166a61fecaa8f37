/** What a cell holds between the core and the services: '' is blank, a date is its serial number. */
export type CellValue = string | number | boolean;

/** A rectangle of cell values, row by row. */
export type CellRows = readonly (readonly CellValue[])[];

/** A tab as read: every row from row 1 to the last used one. */
export interface TabCells {
  readonly tab: string;
  readonly rows: CellRows;
}
