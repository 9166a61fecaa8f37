import type { DepositRequest, ImportOrder, PreviewRequest, UndoRequest } from './import-messages';
import { isFields, type JsonFields } from '../model/json';
import { fieldsOf, numberIn, textIn } from './fields';
import { parseImportRequest } from './parse-messages';
import { MessageError } from './message-error';

function countIn(fields: JsonFields, name: string): number {
  const value = numberIn(fields, name);
  if (Number.isInteger(value) && value >= 0) return value;
  throw new MessageError(`${name}: a whole number is expected`);
}

/** Rows are checked in place: a file may hold hundreds of thousands. */
function isRow(row: unknown): row is readonly string[] {
  return Array.isArray(row) && row.every((cell) => typeof cell === 'string');
}

function rowsIn({ rows }: JsonFields): readonly (readonly string[])[] {
  if (Array.isArray(rows) && rows.every(isRow)) return rows;
  throw new MessageError('rows: lists of texts are expected');
}

function columnsOf(value: unknown): Readonly<Record<string, string>> {
  const columns = fieldsOf(value, 'columns');
  return Object.fromEntries(Object.keys(columns).map((from) => [from, textIn(columns, from)]));
}

export function parsePreviewRequest(message: unknown): PreviewRequest {
  const fields = fieldsOf(message, 'preparerImport');
  const { columns } = fields;
  return {
    type: textIn(fields, 'type'),
    rows: rowsIn(fields),
    columns: columns === null ? null : columnsOf(columns),
  };
}

export function parseDepositRequest(message: unknown): DepositRequest {
  const fields = fieldsOf(message, 'deposerImport');
  return {
    deposit: textIn(fields, 'deposit'),
    fileName: textIn(fields, 'fileName'),
    rank: countIn(fields, 'rank'),
    rows: rowsIn(fields),
  };
}

export function parseDepositName(message: unknown): string {
  return textIn(fieldsOf(message, 'abandonnerImport'), 'deposit');
}

export function parseImportOrder(message: unknown): ImportOrder {
  const fields = fieldsOf(message, 'importer');
  const { deposit, shown, dryRun } = fields;
  const held = isFields(deposit) ? { id: textIn(deposit, 'id'), sendings: countIn(deposit, 'sendings') } : null;
  return {
    request: parseImportRequest(held ? { ...fields, rows: [] } : fields),
    deposit: held,
    dryRun: dryRun === true,
    shown: shown === undefined || shown === null ? null : countIn(fields, 'shown'),
  };
}

export function parseUndoRequest(message: unknown): UndoRequest {
  const fields = fieldsOf(message, 'annulerImport');
  const { mark } = fields;
  return { lot: textIn(fields, 'lot'), mark: mark === null ? null : textIn(fields, 'mark') };
}
