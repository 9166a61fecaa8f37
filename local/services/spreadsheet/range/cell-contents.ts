import { lastColumnOf } from '../../../store/area';
import { writeValues } from '../../../store/cell-values';
import { fromR1C1 } from '../values/r1c1';
import { eachStretch, patchColumn, type PatchRun } from '../../../store/style-runs';
import { cellKey, type Area, type StoredSheet, type StoredValue } from '../../../store/workbook';
import { wallTimeOf } from '../../zoned-time';
import type { Context, RangeState } from '../context';
import { beginEdit, checkSize } from '../edit';
import { checkValidations } from '../rules/check-validation';
import { canonicalFormula, isMalformed } from '../values/formula-text';
import { localeOf, type Locale } from '../values/locale';
import { isAutomatic } from '../values/number-format';
import { parseEntry } from '../values/parse-entry';
import { serialClock, type SerialClock } from '../values/serial-date';

const LONGEST_TEXT = 50_000;
const TOO_LONG = `Your input contains more than the maximum of ${LONGEST_TEXT} characters in a single cell.`;

/** What a script gives for cells, turned into what the cells hold. */
interface Contents {
  readonly values: StoredValue[][];
  /** Canonical formulas by cell key. */
  readonly formulas: Map<number, string>;
  /** Number formats that values bring along, by offset of their column. */
  readonly formats: PatchRun[][];
  tooLong: boolean;
}

interface Reading {
  readonly locale: Locale;
  readonly clock: SerialClock;
  readonly thisYear: number;
}

/** Writes values given by a script, as the platform reads them; `rows` has the range's size. */
export function writeEntries(context: Context, range: RangeState, rows: readonly (readonly unknown[])[]): void {
  checkSize(range.area, rows);
  const contents = readEntries(context, range, rows);
  if (contents.tooLong) {
    context.buffer.defer(TOO_LONG);
    return;
  }
  checkValidations(context, range, contents.values);
  beginEdit(context, range);
  store(range.sheet, range.area, contents);
}

/** Writes one value to every cell of a range. */
export function fillEntries(context: Context, range: RangeState, value: unknown): void {
  const row = new Array<unknown>(range.area.columns).fill(value);
  writeEntries(context, range, new Array<unknown[]>(range.area.rows).fill(row));
}

/** Writes formulas; a text that is no formula is one all the same, '' blanks the cell. */
export function writeFormulas(
  context: Context,
  range: RangeState,
  rows: readonly (readonly string[])[],
  notation: 'A1' | 'R1C1' = 'A1',
): void {
  checkSize(range.area, rows);
  const locale = localeOf(range.book.locale);
  const contents: Contents = { values: [], formulas: new Map(), formats: [], tooLong: false };
  rows.forEach((row, down) => {
    contents.values.push(
      row.map((text, across) => {
        const at = { row: range.area.row + down, column: range.area.column + across };
        const formula = text === '' || text.startsWith('=') ? text : `=${text}`;
        const canonical = canonicalFormula(notation === 'A1' ? formula : fromR1C1(formula, at.row, at.column), locale);
        return canonical === '' ? '' : keepFormula(contents, at.row, at.column, canonical);
      }),
    );
  });
  beginEdit(context, range);
  store(range.sheet, range.area, contents);
}

function keepFormula(contents: Contents, row: number, column: number, canonical: string): StoredValue {
  contents.formulas.set(cellKey(row, column), canonical);
  return isMalformed(canonical) ? '#ERROR!' : '';
}

function store(sheet: StoredSheet, area: Area, contents: Contents): void {
  writeMergeAware(sheet, area, contents);
  for (const [key, formula] of contents.formulas) sheet.formulas.set(key, formula);
  contents.formats.forEach((patches, offset) => {
    patchColumn(sheet, area.column + offset, patches);
  });
}

/** Cells hidden under a merged range hold nothing. */
function writeMergeAware(sheet: StoredSheet, area: Area, contents: Contents): void {
  for (const merge of sheet.merges) {
    for (let row = merge.row; row < merge.row + merge.rows; row++) {
      for (let column = merge.column; column <= lastColumnOf(merge); column++) {
        if (row === merge.row && column === merge.column) continue;
        const values = contents.values[row - area.row];
        if (!values || column < area.column || column > lastColumnOf(area)) continue;
        contents.values[row - area.row] = values.map((value, index) => (index === column - area.column ? '' : value));
        contents.formulas.delete(cellKey(row, column));
      }
    }
  }
  writeValues(sheet, area, contents.values);
}

function readEntries(context: Context, range: RangeState, rows: readonly (readonly unknown[])[]): Contents {
  const { area, sheet, book } = range;
  const contents: Contents = {
    values: rows.map((row) => new Array<StoredValue>(row.length)),
    formulas: new Map(),
    formats: [],
    tooLong: false,
  };
  const reading: Reading = {
    locale: localeOf(book.locale),
    clock: serialClock(book.timeZone),
    thisYear: wallTimeOf(context.emulator.host.now(), book.timeZone).year,
  };
  for (let offset = 0; offset < area.columns; offset++) {
    const formats: PatchRun[] = [];
    eachStretch(sheet, area, area.column + offset, (first, last, { numberFormat }) => {
      for (let row = first; row <= last; row++) {
        const read = readEntry(
          rows[row - area.row]![offset],
          reading,
          numberFormat,
          contents,
          row,
          area.column + offset,
        );
        contents.values[row - area.row]![offset] = read.value;
        if (read.numberFormat !== undefined) addFormat(formats, row, read.numberFormat);
      }
    });
    contents.formats[offset] = formats;
  }
  return contents;
}

function addFormat(formats: PatchRun[], row: number, numberFormat: string): void {
  const previous = formats[formats.length - 1];
  if (previous?.last === row - 1 && 'numberFormat' in previous.patch && previous.patch.numberFormat === numberFormat) {
    formats[formats.length - 1] = { ...previous, last: row };
  } else formats.push({ first: row, last: row, patch: { numberFormat } });
}

interface Read {
  readonly value: StoredValue;
  readonly numberFormat?: string | undefined;
}

function readEntry(
  given: unknown,
  reading: Reading,
  numberFormat: string | undefined,
  contents: Contents,
  row: number,
  column: number,
): Read {
  if (typeof given === 'number') return { value: Number.isFinite(given) ? given : '#NUM!' };
  if (typeof given === 'boolean') return { value: given };
  const isFree = isAutomatic(numberFormat);
  if (given instanceof Date) return readDate(given, reading, isFree);
  const text = textOf(given);
  if (text.length > LONGEST_TEXT) contents.tooLong = true;
  const entry = parseEntry(text, reading.locale, reading.thisYear, numberFormat === '@');
  if (entry.kind === 'formula') {
    return { value: keepFormula(contents, row, column, canonicalFormula(entry.text, reading.locale)) };
  }
  return { value: entry.value, numberFormat: isFree ? entry.numberFormat : undefined };
}

function textOf(given: unknown): string {
  return typeof given === 'string' ? given : [given].join('');
}

function readDate(date: Date, { clock, locale }: Reading, isFree: boolean): Read {
  if (Number.isNaN(date.getTime())) return { value: '#NUM!' };
  const serial = clock.serialOf(date);
  if (!isFree) return { value: serial };
  return { value: serial, numberFormat: Number.isInteger(serial) ? locale.dateFormat : locale.dateTimeFormat };
}
