import { parseA1 } from '../../../store/a1-notation';
import type { StoredName, StoredWorkbook } from '../../../store/workbook';
import { exception, reads, writes } from '../../emulate';
import type { Context, Methods, NamedRangeState, RangeState } from '../context';

/** Throws unless the platform takes that name for a range. */
export function checkRangeName(name: string): void {
  const isWord = /^[\p{L}_][\p{L}\p{N}_.]{0,249}$/u.test(name);
  const isReference = parseA1(name) !== null || /^r\d*c\d*$/i.test(name);
  if (!isWord || isReference || /^(?:true|false)$/i.test(name))
    throw exception('The name given to this range is invalid.');
}

/** Names a range, in place of the range that had the name. */
export function nameRange(book: StoredWorkbook, name: string, range: RangeState): StoredName {
  checkRangeName(name);
  const stored: StoredName = { name, sheetId: range.sheet.id, area: range.area };
  book.names = [...book.names.filter((other) => other.name.toLowerCase() !== name.toLowerCase()), stored];
  return stored;
}

/** Names as objects, of one sheet or of all. */
export function namedRangesOf(context: Context, book: StoredWorkbook, sheetId?: number): unknown[] {
  return book.names
    .filter((name) => sheetId === undefined || name.sheetId === sheetId)
    .map((name) => context.classes.namedRange.create({ book, name }));
}

/** NamedRange. */
export const namedRangeMethods = (context: Context) => {
  const changed = (state: NamedRangeState): unknown => {
    context.emulator.host.touch(state.name.sheetId);
    return context.classes.namedRange.create(state);
  };
  return {
    getName: reads('', ({ name }: NamedRangeState) => name.name),
    getRange: reads('', ({ book, name }: NamedRangeState) => {
      const sheet = book.sheets.find(({ id }) => id === name.sheetId);
      return sheet ? context.classes.range.create({ book, sheet, area: name.area }) : null;
    }),
    setName: writes('String', (state: NamedRangeState, name: string) => {
      checkRangeName(name);
      state.name.name = name;
      return changed(state);
    }),
    setRange: writes('SpreadsheetApp.Range', (state: NamedRangeState, range: unknown) => {
      const { sheet, area } = context.classes.range.stateOf(range);
      state.name.sheetId = sheet.id;
      state.name.area = area;
      return changed(state);
    }),
    remove: writes('', ({ book, name }: NamedRangeState) => {
      book.names = book.names.filter((other) => other !== name);
      context.emulator.host.touch(name.sheetId);
    }),
  } satisfies Methods<GoogleAppsScript.Spreadsheet.NamedRange, NamedRangeState>;
};
