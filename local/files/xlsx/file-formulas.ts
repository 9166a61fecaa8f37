import { mapReferences, type Reference } from '../../store/formula-references';
import { isWellFormed } from './formula-grammar';

/** A formula as a file writes it; `array` means that it fills a rectangle. */
export interface FileFormula {
  readonly text: string;
  readonly array: boolean;
}

/** Functions that files write with a prefix, being younger than the format. */
const YOUNG = new Set(
  (
    'ACOT ARABIC BASE BINOM.DIST.RANGE CEILING.MATH COMBINA CONCAT CSC DAYS DECIMAL FLOOR.MATH FORMULATEXT IFNA IFS ' +
    'ISFORMULA ISOWEEKNUM MAXIFS MINIFS NUMBERVALUE PDURATION RRI SHEET SHEETS SWITCH TEXTJOIN UNICHAR UNICODE XOR ' +
    'FILTER SORT SORTBY UNIQUE SEQUENCE RANDARRAY XLOOKUP XMATCH LET LAMBDA MAP REDUCE SCAN MAKEARRAY BYROW BYCOL ' +
    'ISOMITTED VSTACK HSTACK TOROW TOCOL WRAPROWS WRAPCOLS TAKE DROP CHOOSEROWS CHOOSECOLS EXPAND TEXTBEFORE ' +
    'TEXTAFTER TEXTSPLIT STDEV.S STDEV.P VAR.S VAR.P PERCENTILE.INC PERCENTILE.EXC QUARTILE.INC QUARTILE.EXC ' +
    'RANK.EQ RANK.AVG MODE.SNGL MODE.MULT'
  ).split(' '),
);
const WORKSHEET_ONLY = new Set(['FILTER', 'SORT']);
const CALLS = /"(?:[^"]|"")*"|'(?:[^']|'')+'!|(?<![\p{L}\p{N}_.])([\p{L}][\p{L}\p{N}_.]*)(?=\s*\()/gu;
const SHEETS = /"(?:[^"]|"")*"|'(?:[^']|'')+'!|(?<![\p{L}\p{N}_.'])([\p{L}_][\p{L}\p{N}_.]*)!/gu;
const PREFIXES = /("(?:[^"]|"")*")|_xlfn\.(?:_xlws\.)?|_xlpm\./g;
const WHOLE_ARRAY = /^=ARRAYFORMULA\((.*)\)$/is;
const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/** The formula of a cell as the file writes it; undefined where Excel could not read it. */
export function encodeFormula(formula: string, spills: boolean): FileFormula | undefined {
  const inner = WHOLE_ARRAY.exec(formula)?.[1];
  const whole = inner !== undefined && isWellFormed(inner);
  const body = whole ? inner : formula.slice(1);
  const text = mapReferences(body, bounded)
    .replace(SHEETS, (piece, name: string | undefined) => (name === undefined ? piece : `${sheetText(name)}!`))
    .replace(CALLS, (piece, name: string | undefined) =>
      name === undefined ? piece : prefixOf(name.toUpperCase()) + piece,
    );
  return isWellFormed(text) ? { text, array: whole || spills } : undefined;
}

/** The formula of the store for a file's own. */
export function decodeFormula({ text, array }: FileFormula, isDynamic = false): string {
  const plain = text
    .replace(PREFIXES, (_, literal: string | undefined) => literal ?? '')
    // LibreOffice writes the names that it does not know in small letters.
    .replace(CALLS, (piece, name: string | undefined) => (name === undefined ? piece : name.toUpperCase()));
  return array && !isDynamic ? `=ARRAYFORMULA(${plain})` : `=${plain}`;
}

/** What a formula of a file is known by. */
export function formulaKey({ text, array }: FileFormula): string {
  return array ? `{${text}}` : text;
}

function prefixOf(name: string): string {
  if (!YOUNG.has(name)) return '';
  return WORKSHEET_ONLY.has(name) ? '_xlfn._xlws.' : '_xlfn.';
}

/** A reference with both ends: `A2:A` is none of Excel's. */
function bounded(reference: Reference): Reference {
  const { first, last } = reference;
  if (!last) return reference;
  const rows = boundedAxis(first.row, last.row, LAST_ROW);
  const columns = boundedAxis(first.column, last.column, LAST_COLUMN);
  return {
    ...reference,
    first: {
      row: rows.first,
      column: columns.first,
      rowFixed: rows.moved ? last.rowFixed : first.rowFixed,
      columnFixed: columns.moved ? last.columnFixed : first.columnFixed,
    },
    last: {
      row: rows.last,
      column: columns.last,
      rowFixed: rows.open ? false : last.rowFixed,
      columnFixed: columns.open ? false : last.columnFixed,
    },
  };
}

interface Ends {
  readonly first: number | null;
  readonly last: number | null;
  /** One end was missing. */
  readonly open: boolean;
  /** It was the first one, and the last one has taken its place. */
  readonly moved: boolean;
}

function boundedAxis(first: number | null, last: number | null, end: number): Ends {
  if ((first === null) === (last === null)) return { first, last, open: false, moved: false };
  return { first: first ?? last, last: end, open: true, moved: first === null };
}

/** A sheet name before the `!`: quoted unless plain, and never mistaken for a cell (`T1`, `R1C1`). */
export function sheetText(name: string): string {
  const plain = /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !/^([A-Za-z]{1,3}\d+|[rR]\d*[cC]?\d*|[cC]\d*)$/.test(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}
