/** What Google gives to a simple trigger at an edit. */
export type EditEvent = GoogleAppsScript.Events.SheetsOnEdit;

/** The cells that a person edited, one or a pasted block; row and column from 1. */
export interface EditedArea {
  readonly tab: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The area of an edit; undefined where the function was not called by an edit. */
export function readEdit(event: Partial<EditEvent> | undefined): EditedArea | undefined {
  const range = event?.range;
  if (!range) return undefined;
  return {
    tab: range.getSheet().getName(),
    row: range.getRow(),
    column: range.getColumn(),
    rows: range.getNumRows(),
    columns: range.getNumColumns(),
  };
}
