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
  sheet.values = adoptedRows(sheet.values);
  const others = Object.entries(sheet).filter(([name]) => name !== 'values');
  Object.assign(sheet, Object.fromEntries(others.map(([name, value]) => [name, adopted<unknown>(value)])));
}

function isForeign(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !(value instanceof Object);
}

/** Cells are scalars: only the list and its rows can be foreign. */
function adoptedRows(rows: StoredSheet['values']): StoredSheet['values'] {
  const own = isForeign(rows) ? Array.from(rows) : rows;
  own.forEach((row, index) => {
    if (row !== undefined && isForeign(row)) own[index] = Array.from(row);
  });
  return own;
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
