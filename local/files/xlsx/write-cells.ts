import { a1Of, columnLetters } from '../../store/a1-notation';
import { isDateFormat } from '../../store/is-date-format';
import { spillsOf, type Spill } from '../../store/spills';
import { cellKey, rowAndColumnOf, type CellStyle, type StoredSheet, type StoredValue } from '../../store/workbook';
import { escapeText } from './cell-text';
import { encodeFormula } from './file-formulas';
import type { SharedStrings } from './read-strings';

/** What the cells of a part are written with. */
export interface CellWriting {
  readonly numberOf: (style: CellStyle) => number;
  readonly strings: SharedStrings;
  readonly from1904: boolean;
}

const PLAIN: CellStyle = {};
const DAYS_TO_1904 = 1462;
const POINTS_PER_PIXEL = 0.75;
const ERROR = /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)$/;

/** The style of the last run of a column, where it reaches the end of the grid: it becomes the column's own. */
export function tailStyle(sheet: StoredSheet, column: number): CellStyle {
  const runs = sheet.styles[column - 1];
  const last = runs?.[runs.length - 1];
  return last && last.last >= sheet.rowCount ? last.style : PLAIN;
}

/** The rows of a sheet, one text each, in order. */
export function* rowsXml(sheet: StoredSheet, writing: CellWriting): Generator<string> {
  const columns = columnsOf(sheet);
  const spills = new Map(spillsOf(sheet).map((spill) => [spill.anchor, spill]));
  const cellXml = (row: number, column: Column, value: StoredValue): string => {
    const style = column.styleAt(row);
    const key = cellKey(row, column.number);
    const formula = sheet.formulas.size === 0 ? undefined : sheet.formulas.get(key);
    if (value === '' && formula === undefined && style === column.tail) return '';
    const start = `<c r="${column.letters}${row}"${attributeOf(writing.numberOf(style))}`;
    return formula === undefined
      ? valueXml(start, value, style, writing)
      : formulaXml(start, value, formula, spills.get(key));
  };
  const last = lastWrittenRow(sheet);
  for (let row = 1; row <= last; row++) {
    const values = sheet.values[row - 1];
    let cells = '';
    for (const column of columns) cells += cellXml(row, column, values?.[column.number - 1] ?? '');
    const look = lookOf(sheet, row);
    if (cells !== '' || look !== '') yield `<row r="${row}"${look}>${cells}</row>`;
  }
}

function attributeOf(style: number): string {
  return style === 0 ? '' : ` s="${style}"`;
}

function lookOf({ rowHeights, hiddenRows }: StoredSheet, row: number): string {
  const height = rowHeights.get(row);
  const size = height === undefined ? '' : ` ht="${height * POINTS_PER_PIXEL}" customHeight="1"`;
  return hiddenRows.has(row) ? `${size} hidden="1"` : size;
}

interface Column {
  readonly number: number;
  readonly letters: string;
  readonly tail: CellStyle;
  /** Style of a cell, rows asked in order: the cursor only moves down. */
  readonly styleAt: (row: number) => CellStyle;
}

function columnsOf(sheet: StoredSheet): readonly Column[] {
  let width = sheet.styles.length;
  for (const row of sheet.values) if (row && row.length > width) width = row.length;
  for (const key of sheet.formulas.keys()) width = Math.max(width, rowAndColumnOf(key).column);
  return Array.from({ length: width }, (_, index) => {
    const runs = sheet.styles[index] ?? [];
    let cursor = 0;
    return {
      number: index + 1,
      letters: columnLetters(index + 1),
      tail: tailStyle(sheet, index + 1),
      styleAt: (row) => {
        while (cursor < runs.length && runs[cursor]!.last < row) cursor += 1;
        const run = runs[cursor];
        return run && run.first <= row ? run.style : PLAIN;
      },
    };
  });
}

/** The last row that must be written cell by cell: values, formulas, and styles other than the column's own. */
function lastWrittenRow(sheet: StoredSheet): number {
  let last = sheet.values.length;
  while (last > 0 && !sheet.values[last - 1]?.some((value) => value !== '')) last--;
  sheet.styles.forEach((runs, index) => {
    const tail = tailStyle(sheet, index + 1);
    for (const run of runs ?? []) if (run.style !== tail) last = Math.max(last, Math.min(run.last, sheet.rowCount));
    // Rows below that have no style of their own must say so where the column has one.
    if (tail !== PLAIN) last = Math.max(last, (runs?.[runs.length - 1]?.first ?? 1) - 1);
  });
  for (const key of sheet.formulas.keys()) last = Math.max(last, rowAndColumnOf(key).row);
  for (const row of sheet.rowHeights.keys()) last = Math.max(last, row);
  for (const row of sheet.hiddenRows) last = Math.max(last, row);
  return last;
}

function valueXml(start: string, value: StoredValue, style: CellStyle, { strings, from1904 }: CellWriting): string {
  if (value === '') return `${start}/>`;
  if (typeof value === 'boolean') return `${start} t="b"><v>${Number(value)}</v></c>`;
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return `${start} t="e"><v>#NUM!</v></c>`;
    return `${start}><v>${from1904 && isDateFormat(style.numberFormat) ? value - DAYS_TO_1904 : value}</v></c>`;
  }
  if (ERROR.test(value)) return `${start} t="e"><v>${value}</v></c>`;
  const rich = strings.rich.get(value);
  if (rich !== undefined) return `${start} t="s"><v>${rich}</v></c>`;
  return `${start} t="inlineStr"><is><t xml:space="preserve">${escapeText(value)}</t></is></c>`;
}

function formulaXml(start: string, value: StoredValue, formula: string, spill: Spill | undefined): string {
  const written = encodeFormula(formula, spill !== undefined);
  if (!written) return value === '' ? `${start}/>` : `${start}${cachedXml(value, '')}`;
  const text = escapeText(written.text);
  if (!written.array) return `${start}${cachedXml(value, `<f>${text}</f>`)}`;
  return `${start}${cachedXml(value, `<f t="array" ref="${spill ? spillReference(spill) : cellOf(start)}">${text}</f>`)}`;
}

function cachedXml(value: StoredValue, formula: string): string {
  if (typeof value === 'number') return `>${formula}<v>${value}</v></c>`;
  if (typeof value === 'boolean') return ` t="b">${formula}<v>${Number(value)}</v></c>`;
  return ` t="${ERROR.test(value) ? 'e' : 'str'}">${formula}<v>${escapeText(value)}</v></c>`;
}

function spillReference({ anchor, values }: Spill): string {
  const { row, column } = rowAndColumnOf(anchor);
  return a1Of({ row, column, rows: values.length, columns: Math.max(1, ...values.map((cells) => cells.length)) });
}

function cellOf(start: string): string {
  return /r="([A-Z]+\d+)"/.exec(start)?.[1] ?? 'A1';
}
