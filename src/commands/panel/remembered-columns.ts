import { readProperty, writeProperty } from '../../google/properties';
import { fingerprintOf } from '../../model/fingerprint';
import { parseMemory, withMapping } from '../../workbook/import/column-memory';
import type { ColumnMapping } from '../../workbook/import/match-columns';

const property = 'correspondant-pme.import-columns';

/** A file's shape: its type and its headers, in order. */
function shapeMark(type: string, headers: readonly string[]): string {
  return fingerprintOf([type, headers]);
}

/** The columns that a person chose for a file of this shape; undefined where nobody did. */
export function readRememberedColumns(type: string, headers: readonly string[]): ColumnMapping | undefined {
  const mark = shapeMark(type, headers);
  return parseMemory(readProperty('document', property)).find((entry) => entry.mark === mark)?.columns;
}

/** Keeps the columns of a file for the next one of its shape; the oldest are forgotten. */
export function rememberColumns(type: string, headers: readonly string[], columns: ColumnMapping): void {
  const memory = parseMemory(readProperty('document', property));
  writeProperty('document', property, withMapping(memory, { mark: shapeMark(type, headers), columns }));
}
