import { repairIdentifier, type IdentifierReading } from '../../model/repair-identifier';

/** What the column that names the supplier of each line holds, as a whole. */
export interface ReferenceColumn {
  readonly kind: 'identifiers' | 'codes' | 'names';
  /** Most identifiers are SIRETs: a bare SIREN then leaves the establishment unknown. */
  readonly ofEstablishments: boolean;
  /** In a column of codes: nine digits are a SIREN, and a foreign-looking code a VAT number, only where it is the rule. */
  readonly trustsSirens: boolean;
  readonly trustsForeign: boolean;
}

interface Tally {
  filled: number;
  identifiers: number;
  sirets: number;
  sirens: number;
  nineDigits: number;
  foreign: number;
  names: number;
}

function looksLikeIdentifier(text: string, reading: IdentifierReading): boolean {
  if (reading.kind === 'siret' || reading.kind === 'siren') return true;
  const damaged = reading.kind === 'unreadable' && reading.fault === 'lost-digits';
  return damaged || /^\d{14}$/.test(text.replace(/\s/g, ''));
}

function isName(text: string): boolean {
  return /\p{L}\s+\p{L}/u.test(text) && !/\d/.test(text);
}

function count(tally: Tally, text: string): void {
  const reading = repairIdentifier(text);
  tally.filled++;
  if (looksLikeIdentifier(text, reading)) tally.identifiers++;
  if (reading.kind === 'siret') tally.sirets++;
  if (reading.kind === 'siren') tally.sirens++;
  if (/^\d{9}$/.test(text)) tally.nineDigits++;
  if (reading.kind === 'foreign') tally.foreign++;
  if (isName(text)) tally.names++;
}

/**
 * Judges the column by its distinct values. One that holds mostly neither SIREN nor SIRET is a column of internal codes
 * (or of names), unless its header says what it is.
 */
export function readReferenceColumn(values: Iterable<string>, headerSaysIdentifier: boolean): ReferenceColumn {
  const tally: Tally = { filled: 0, identifiers: 0, sirets: 0, sirens: 0, nineDigits: 0, foreign: 0, names: 0 };
  for (const text of new Set(values)) if (text !== '') count(tally, text);
  const identifiers = headerSaysIdentifier || tally.identifiers * 2 >= tally.filled;
  const others = tally.names * 2 > tally.filled ? 'names' : 'codes';
  return {
    kind: identifiers ? 'identifiers' : others,
    ofEstablishments: tally.sirets > tally.sirens,
    trustsSirens: identifiers || tally.sirens * 2 > tally.nineDigits,
    trustsForeign: identifiers || tally.foreign * 10 <= tally.filled,
  };
}

/** Digits that several zeros, or a SIREN that any, would complete are codes where codes are the rule. */
function isTrusted(reading: IdentifierReading, text: string, column: ReferenceColumn): boolean {
  switch (reading.kind) {
    case 'blank':
      return true;
    case 'siret':
      return !/^\d{11,12}$/.test(text);
    case 'siren':
      return column.trustsSirens && !/^\d{6,8}$/.test(text);
    case 'foreign':
      return column.trustsForeign;
    case 'unreadable':
      return false;
  }
}

/** The reading of one value, held back where the column's habit says that it is an internal code. */
export function readReference(text: string, column: ReferenceColumn): IdentifierReading {
  const reading = repairIdentifier(text);
  if (column.kind === 'identifiers') return reading;
  return isTrusted(reading, text, column) ? reading : { kind: 'unreadable', fault: 'not-an-identifier' };
}
