import { columnLetters } from '../../store/a1-notation';
import { contentSize, valueAt } from '../../store/cell-values';
import { styleAt } from '../../store/style-runs';
import { cellKey, type Area, type CellStyle, type StoredSheet, type StoredWorkbook } from '../../store/workbook';
import { displayValue } from '../../services/spreadsheet/values/display-value';
import { localeOf, type Locale } from '../../services/spreadsheet/values/locale';
import { rowsAtATime, type CellLook, type PageCell, type TabRows } from '../protocol';
import { ruleStyle } from './rule-style';

const defaultWidth = 100;

/** Part of a tab that the page shows: its content, merged cells included. */
export function shownSize(sheet: StoredSheet): { readonly rows: number; readonly columns: number } {
  const content = contentSize(sheet);
  const ends = sheet.merges.map(({ row, column, rows, columns }) => ({
    row: row + rows - 1,
    column: column + columns - 1,
  }));
  return {
    rows: Math.max(content.rows, ...ends.map(({ row }) => row)),
    columns: Math.max(content.columns, ...ends.map(({ column }) => column)),
  };
}

/** Rows of a tab from one on, as their cells show them; hidden rows and columns are left out. */
export function showTab(workbook: StoredWorkbook, sheet: StoredSheet, from: number): Omit<TabRows, 'charts'> {
  const size = shownSize(sheet);
  const columns = numbers(1, size.columns).filter((column) => !sheet.hiddenColumns.has(column));
  const rows = numbers(from, size.rows).filter((row) => !sheet.hiddenRows.has(row));
  const shown = rows.slice(0, rowsAtATime);
  const looks = new LookList();
  const locale = localeOf(workbook.locale);
  return {
    id: sheet.id,
    columns: columns.map((column) => ({
      letter: columnLetters(column),
      width: sheet.columnWidths.get(column) ?? defaultWidth,
    })),
    frozenRows: sheet.frozenRows,
    rows: shown.map((row) => ({ row, cells: columns.map((column) => cellOf(sheet, row, column, locale, looks)) })),
    looks: looks.list,
    next: rows[rowsAtATime] ?? null,
  };
}

function numbers(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

function cellOf(sheet: StoredSheet, row: number, column: number, locale: Locale, looks: LookList): PageCell | null {
  const merge = sheet.merges.find((area) => contains(area, row, column));
  if (merge && (merge.row !== row || merge.column !== column)) return null;
  const value = valueAt(sheet, row, column);
  const own = styleAt(sheet, row, column);
  const style = { ...own, ...ruleStyle(sheet, row, column, value) };
  const note = sheet.notes.get(cellKey(row, column));
  return {
    text: displayValue(value, style.numberFormat, locale),
    look: looks.indexOf(lookOf(style, typeof value === 'number')),
    ...(note === undefined ? {} : { note }),
    ...(merge ? spansOf(sheet, merge) : {}),
  };
}

function contains({ row, column, rows, columns }: Area, atRow: number, atColumn: number): boolean {
  return atRow >= row && atRow < row + rows && atColumn >= column && atColumn < column + columns;
}

function spansOf(sheet: StoredSheet, { row, column, rows, columns }: Area): Partial<PageCell> {
  const shownColumns = numbers(column, column + columns - 1).filter((number) => !sheet.hiddenColumns.has(number));
  const shownRows = numbers(row, row + rows - 1).filter((number) => !sheet.hiddenRows.has(number));
  return { columnSpan: shownColumns.length, rowSpan: shownRows.length };
}

function lookOf(style: CellStyle, isNumber: boolean): CellLook {
  const { fontSize, fontColor, background } = style;
  const align = style.horizontalAlignment ?? (isNumber ? 'right' : undefined);
  return {
    ...flagsOf(style),
    ...(fontSize === undefined ? {} : { size: fontSize }),
    ...(fontColor === undefined ? {} : { color: fontColor }),
    ...(background === undefined ? {} : { background }),
    ...(align === undefined ? {} : { align }),
  };
}

function flagsOf({ bold, italic, underline, strikethrough, wrap, clip }: CellStyle): Partial<CellLook> {
  return {
    ...(bold ? { bold: true } : {}),
    ...(italic ? { italic: true } : {}),
    ...(underline ? { underline: true } : {}),
    ...(strikethrough ? { strike: true } : {}),
    ...(wrap ? { wrap: true } : {}),
    ...(clip ? { clip: true } : {}),
  };
}

/** The distinct looks of the cells sent, each once. */
class LookList {
  readonly list: CellLook[] = [];
  private readonly known = new Map<string, number>();

  indexOf(look: CellLook): number {
    const key = JSON.stringify(look);
    const index = this.known.get(key) ?? this.list.push(look) - 1;
    this.known.set(key, index);
    return index;
  }
}
