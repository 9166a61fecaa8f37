import { clearValues, readValues } from '../../../store/cell-values';
import { writes } from '../../emulate';
import type { Context, Methods, RangeState } from '../context';
import { beginEdit, liveSheet } from '../edit';
import type { Named } from '../enumerations';
import { insertLines } from '../sheet/grid';
import { rangeAt } from './address';
import { writeEntries } from './cell-contents';

const DELIMITERS: Readonly<Record<string, string>> = { COMMA: ',', SEMICOLON: ';', PERIOD: '.', SPACE: ' ' };

/** Splitting of one column of texts into several, over what stands to its right. */
export const splitMethods = (context: Context) =>
  ({
    splitTextToColumns: writes(
      ['', 'String', 'SpreadsheetApp.TextToColumnsDelimiter'],
      (range: RangeState, delimiter?: string | Named) => {
        context.buffer.read(liveSheet(range), range.area);
        beginEdit(context, range, 0);
        const texts = readValues(range.sheet, { ...range.area, columns: 1 }).map(([value = '']) => String(value));
        const given = typeof delimiter === 'object' ? DELIMITERS[delimiter.name()] : delimiter;
        split(context, range, texts, given ?? guess(texts));
      },
      'write',
    ),
  }) satisfies Methods<GoogleAppsScript.Spreadsheet.Range, RangeState>;

function guess(texts: readonly string[]): string {
  return [',', ';', '.', ' '].find((mark) => texts.some((text) => text.includes(mark))) ?? ',';
}

function split(context: Context, range: RangeState, texts: readonly string[], delimiter: string): void {
  const parts = texts.map((text) => text.split(delimiter));
  const width = Math.max(...parts.map(({ length }) => length));
  const missing = range.area.column + width - 1 - range.sheet.columnCount;
  const at = range.sheet.columnCount + 1;
  if (missing > 0) insertLines(context, range, { axis: 'column', at, count: missing }, at - 1);
  const target = rangeAt(range.book, range.sheet, { ...range.area, columns: width });
  clearValues(range.sheet, target.area);
  const rows = parts.map((cells) => [...cells, ...new Array<string>(width - cells.length).fill('')]);
  writeEntries(context, target, rows);
}
