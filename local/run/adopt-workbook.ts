import type { StoredSheet, StoredWorkbook } from '../store/workbook';

/**
 * Copies into this realm what an execution has left in the document: an array or object of a finished context would keep
 * the whole context in memory.
 */
export function adoptWorkbook(workbook: StoredWorkbook, touched: ReadonlySet<number>): void {
  workbook.sheets = Array.from(workbook.sheets, (sheet) => {
    if (!isForeign(sheet) && !touched.has(sheet.id)) return sheet;
    const own = isForeign(sheet) ? { ...sheet } : sheet;
    adoptSheet(own);
    return own;
  });
  workbook.names = adopted(workbook.names);
  workbook.metadata = adopted(workbook.metadata);
}

function adoptSheet(sheet: StoredSheet): void {
  sheet.values = adoptedList(sheet.values, (row) => (isForeign(row) ? [...row] : row));
  sheet.styles = adoptedList(sheet.styles, (runs) => adopted(runs));
  sheet.merges = adopted(sheet.merges);
  sheet.filter = adopted(sheet.filter);
  sheet.validations = adopted(sheet.validations);
  sheet.conditionalFormats = adopted(sheet.conditionalFormats);
  sheet.protections = adopted(sheet.protections);
  sheet.metadata = adopted(sheet.metadata);
  sheet.charts = adopted(sheet.charts);
  sheet.formulas = adoptedMap(sheet.formulas);
  sheet.notes = adoptedMap(sheet.notes);
  sheet.columnWidths = adoptedMap(sheet.columnWidths);
  sheet.rowHeights = adoptedMap(sheet.rowHeights);
  if (!(sheet.hiddenRows instanceof Set)) sheet.hiddenRows = new Set(sheet.hiddenRows as Iterable<number>);
  if (!(sheet.hiddenColumns instanceof Set)) sheet.hiddenColumns = new Set(sheet.hiddenColumns as Iterable<number>);
}

function isForeign(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !(value instanceof Object);
}

function adoptedList<T>(list: (T | undefined)[], adopt: (item: T) => T): (T | undefined)[] {
  const own = isForeign(list) ? Array.from(list) : list;
  own.forEach((item, index) => {
    if (item === undefined) return;
    const adoptedItem = adopt(item);
    if (adoptedItem !== item) own[index] = adoptedItem;
  });
  return own;
}

function adoptedMap<K, V>(map: Map<K, V>): Map<K, V> {
  return map instanceof Map ? map : new Map<K, V>(map as Iterable<[K, V]>);
}

/** The same value, with every foreign array, map, set or plain object in it copied. */
export function adopted<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  return adoptedObject(value) as T;
}

function adoptedObject(value: object): object {
  if (Array.isArray(value)) {
    const own = isForeign(value) ? Array.from(value as unknown[]) : (value as unknown[]);
    own.forEach((item, index) => {
      const ownItem = adopted(item);
      if (ownItem !== item) own[index] = ownItem;
    });
    return own;
  }
  if (value instanceof Map || value instanceof Set) return value;
  const tag = Object.prototype.toString.call(value);
  if (tag === '[object Map]') return new Map(value as Iterable<[unknown, unknown]>);
  if (tag === '[object Set]') return new Set(value as Iterable<unknown>);
  const record = (isForeign(value) ? { ...value } : value) as Record<string, unknown>;
  for (const [name, item] of Object.entries(record)) {
    const own = adopted(item);
    if (own !== item) record[name] = own;
  }
  return record;
}
