import { isFields, parsedJson } from '../../model/json';
import type { ColumnMapping } from './match-columns';

/** How a file was read: enough to read one of its lines again. */
export interface FileShape {
  readonly headerLine: number;
  readonly headers: readonly string[];
  readonly columns: ColumnMapping;
}

/** The shape as a text for `_file`. */
export function shapeText({ headerLine, headers, columns }: FileShape): string {
  return JSON.stringify({ headerLine, headers, columns });
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** The shape that `_file` keeps; undefined where it keeps none. */
export function parseShape(text: string): FileShape | undefined {
  const value = parsedJson(text);
  if (!isFields(value)) return undefined;
  const { headerLine, headers, columns } = value;
  if (typeof headerLine !== 'number' || !Array.isArray(headers) || !headers.every(isText)) return undefined;
  if (!isFields(columns)) return undefined;
  const entries = Object.entries(columns).flatMap(([from, to]) => (isText(to) ? [[from, to] as const] : []));
  return { headerLine, headers, columns: Object.fromEntries(entries) };
}
