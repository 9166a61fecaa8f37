import type { StoredSheet, StoredWorkbook } from './workbook';

/** A blank sheet of the platform's size, 1000 rows by 26 columns unless told. */
export function emptySheet(id: number, name: string, rowCount = 1000, columnCount = 26): StoredSheet {
  return {
    id,
    name,
    visibility: 'visible',
    tabColor: null,
    rowCount,
    columnCount,
    frozenRows: 0,
    frozenColumns: 0,
    values: [],
    formulas: new Map(),
    notes: new Map(),
    styles: [],
    columnWidths: new Map(),
    rowHeights: new Map(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    merges: [],
    filter: null,
    validations: [],
    conditionalFormats: [],
    protections: [],
    metadata: [],
    charts: [],
  };
}

/** What a workbook is made with; the rest has a default. */
export interface WorkbookOptions {
  readonly id: string;
  readonly name: string;
  readonly locale?: string;
  readonly timeZone?: string;
  /** Names of the sheets; one, named as the platform names it in this language, unless told. */
  readonly sheets?: readonly string[];
}

/** A new workbook as the platform makes it: the first sheet has the id 0. */
export function emptyWorkbook(options: WorkbookOptions): StoredWorkbook {
  const locale = options.locale ?? 'en_US';
  const names = options.sheets ?? [`${sheetNamePrefix(locale)}1`];
  return {
    id: options.id,
    name: options.name,
    locale,
    timeZone: options.timeZone ?? 'Europe/Paris',
    sheets: names.map((name, index) => emptySheet(index, name)),
    names: [],
    metadata: [],
    nextId: names.length,
  };
}

/** What the platform puts before the number of a new sheet: `Sheet`, `Feuille `, `Tabellenblatt`. */
export function sheetNamePrefix(locale: string): string {
  if (locale.startsWith('fr')) return 'Feuille ';
  return locale.startsWith('de') ? 'Tabellenblatt' : 'Sheet';
}
