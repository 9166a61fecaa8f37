/**
 * The document as this machine keeps it: plain data, shared by the services (which read and write it as Google would),
 * the engine (which evaluates its formulas) and the files (which load and save it). Rows and columns count from 1.
 */

/** A value as a cell stores it: '' is blank, a date is its serial number under a date format, an error is its text. */
export type StoredValue = string | number | boolean;

/** A rectangle; `rows`/`columns` are counts. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** What a cell shows besides its value; absent means the default of the platform. */
export interface CellStyle {
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly fontSize?: number;
  readonly fontFamily?: string;
  readonly fontColor?: string;
  readonly background?: string;
  readonly horizontalAlignment?: 'left' | 'center' | 'right';
  readonly verticalAlignment?: 'top' | 'middle' | 'bottom';
  readonly wrap?: boolean;
  /** With `wrap` false: text is cut at the cell's edge instead of running over empty neighbours. */
  readonly clip?: boolean;
  /** Borders as the file format names them, then a colour if it is not black: `thin`, `medium #cc0000`. */
  readonly border?: Readonly<Record<'top' | 'bottom' | 'left' | 'right', string | undefined>>;
}

/** Rows `first`–`last` of one column that share a style; the runs of a column are sorted and do not overlap. */
export interface StyleRun {
  first: number;
  last: number;
  style: CellStyle;
}

/** A rule as DataValidationBuilder or ConditionalFormatRuleBuilder takes it: criterion name and its arguments. */
export interface StoredCriterion {
  readonly type: string;
  readonly values: readonly (StoredValue | { readonly range: Area; readonly sheetId: number })[];
}

export interface StoredValidation {
  areas: Area[];
  criterion: StoredCriterion;
  allowInvalid: boolean;
  helpText: string | null;
  showDropdown: boolean;
}

export interface StoredConditionalFormat {
  areas: Area[];
  criterion: StoredCriterion;
  style: CellStyle;
}

export interface StoredProtection {
  id: number;
  /** Absent: the whole sheet. */
  area?: Area;
  unprotected: Area[];
  description: string;
  warningOnly: boolean;
  editors: string[];
}

export interface StoredMetadata {
  id: number;
  key: string;
  value: string | null;
  visibility: 'DOCUMENT' | 'PROJECT';
  location: 'SPREADSHEET' | 'SHEET' | 'ROW' | 'COLUMN';
  /** First row or column for ROW and COLUMN. */
  position?: number;
}

/** A chart, kept as a record: what the builder was told. */
export interface StoredChart {
  id: number;
  type: string;
  ranges: Area[];
  options: Record<string, unknown>;
  anchor: { row: number; column: number; offsetX: number; offsetY: number };
}

export interface StoredSheet {
  id: number;
  name: string;
  visibility: 'visible' | 'hidden' | 'veryHidden';
  tabColor: string | null;
  /** Size of the grid, empty cells included. */
  rowCount: number;
  columnCount: number;
  frozenRows: number;
  frozenColumns: number;
  /** Values by row (index 0 is row 1); a missing row or a short row is blank there. A formula's last value stands here too. */
  values: (StoredValue[] | undefined)[];
  /**
   * Formula texts with their leading `=`, by `cellKey(row, column)`, in canonical form whatever the locale: English names,
   * `,` between arguments, `.` in numbers, `{1,2;3,4}`. A bare `;` outside braces, or a `|` inside, is a text that its locale cannot read: #ERROR!.
   */
  formulas: Map<number, string>;
  notes: Map<number, string>;
  /** Style runs by column (index 0 is column A). */
  styles: (StyleRun[] | undefined)[];
  /** Pixels. */
  columnWidths: Map<number, number>;
  rowHeights: Map<number, number>;
  hiddenRows: Set<number>;
  hiddenColumns: Set<number>;
  merges: Area[];
  filter: Area | null;
  validations: StoredValidation[];
  conditionalFormats: StoredConditionalFormat[];
  protections: StoredProtection[];
  metadata: StoredMetadata[];
  charts: StoredChart[];
}

export interface StoredName {
  name: string;
  sheetId: number;
  area: Area;
}

export interface StoredWorkbook {
  id: string;
  name: string;
  /** `fr_FR`, `en_US`… */
  locale: string;
  timeZone: string;
  sheets: StoredSheet[];
  names: StoredName[];
  metadata: StoredMetadata[];
  /** Next free number for sheets, protections, metadata and charts. */
  nextId: number;
}

/** One number for a cell, so that sparse facts can be kept in a Map. */
export function cellKey(row: number, column: number): number {
  return row * 32768 + column;
}

export function rowAndColumnOf(key: number): { row: number; column: number } {
  return { row: Math.floor(key / 32768), column: key % 32768 };
}
