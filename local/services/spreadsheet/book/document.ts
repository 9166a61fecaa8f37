import { exception, reads, writes } from '../../emulate';
import type { BookState, Context, Methods } from '../context';
import type { Named } from '../enumerations';
import { namedRange, rangeByText } from '../range/address';
import { ADD_METADATA, addMetadata, metadataOfBook } from '../rules/metadata';
import { checkRangeName, namedRangesOf, nameRange } from '../rules/named-range';
import { emailOf, protectionsOf, wholeSheet } from '../rules/protection';
import { createTextFinder } from '../rules/text-finder';
import { activeRange, activeSheet, currentCell, select } from '../selection';
import { findLocale } from '../values/locale';

/** Address of a spreadsheet. */
function urlOf(id: string): string {
  return `https://docs.google.com/spreadsheets/d/${id}/edit`;
}

/** A spreadsheet as a document: name, locale, people, names, metadata. */
export const documentMethods = (context: Context) => {
  const { host } = context.emulator;
  const { platform } = host;
  const self = ({ book }: BookState): unknown => context.classes.spreadsheet.create({ book });
  const touch = ({ book }: BookState): void => {
    host.touch(activeSheet(context, book).id);
  };
  const user = (email: string): unknown => context.classes.user.create({ email });
  const share = (list: 'editors' | 'viewers', signatures: string | string[], adds: boolean) =>
    writes(signatures, (state: BookState, people: unknown) => {
      const emails = (Array.isArray(people) ? people : [people]).map((person) => emailOf(context, person));
      const others = platform[list].filter((email) => !emails.includes(email));
      platform[list] = adds ? [...others, ...emails.filter((email) => email !== platform.owner)] : others;
      return self(state);
    });
  return {
    getId: reads('', ({ book }: BookState) => book.id),
    getUrl: reads('', ({ book }: BookState) => urlOf(book.id)),
    getFormUrl: reads('', () => null),
    getName: reads('', ({ book }: BookState) => book.name),
    rename: writes('String', (state: BookState, name: string) => {
      state.book.name = name;
      touch(state);
    }),
    getSpreadsheetLocale: reads('', ({ book }: BookState) => book.locale),
    setSpreadsheetLocale: writes('String', (state: BookState, name: string) => {
      const locale = findLocale(name);
      if (!locale) throw new Error(`not emulated: locale ${name}`);
      state.book.locale = locale.name;
      touch(state);
    }),
    getSpreadsheetTimeZone: reads('', ({ book }: BookState) => book.timeZone),
    setSpreadsheetTimeZone: writes('String', (state: BookState, timeZone: string) => {
      checkTimeZone(timeZone);
      state.book.timeZone = timeZone;
      touch(state);
    }),
    getOwner: reads('', () => (platform.owner === '' ? null : user(platform.owner))),
    getEditors: reads('', () => {
      return [...new Set([...(platform.owner === '' ? [] : [platform.owner]), ...platform.editors])].map(user);
    }),
    getViewers: reads('', () => platform.viewers.map(user)),
    addEditor: share('editors', ['String', 'User'], true),
    addEditors: share('editors', 'String[]', true),
    removeEditor: share('editors', ['String', 'User'], false),
    addViewer: share('viewers', ['String', 'User'], true),
    addViewers: share('viewers', 'String[]', true),
    removeViewer: share('viewers', ['String', 'User'], false),
    toast: writes(
      ['String', 'String, String', 'String, String, Number|null'],
      (_state: BookState, message: string, title = '', seconds: number | null = 5) => {
        host.ask({ kind: 'toast', title, message, seconds: seconds ?? 5 });
      },
      'ui',
    ),
    getRange: reads('String', ({ book }: BookState, text: string) =>
      context.classes.range.create(rangeByText(book, activeSheet(context, book), text)),
    ),
    getRangeList: reads('String[]', ({ book }: BookState, texts: readonly string[]) =>
      context.classes.rangeList.create({
        ranges: texts.map((text) => rangeByText(book, activeSheet(context, book), text)),
      }),
    ),
    getRangeByName: reads('String', ({ book }: BookState, name: string) => {
      const found = namedRange(book, name);
      return found && context.classes.range.create(found);
    }),
    getNamedRanges: reads('', ({ book }: BookState) => namedRangesOf(context, book)),
    setNamedRange: writes('String, SpreadsheetApp.Range', (state: BookState, name: string, range: unknown) => {
      nameRange(state.book, name, context.classes.range.stateOf(range));
      touch(state);
    }),
    removeNamedRange: writes('String', (state: BookState, name: string) => {
      checkRangeName(name);
      const kept = state.book.names.filter((other) => other.name.toLowerCase() !== name.toLowerCase());
      if (kept.length === state.book.names.length) throw exception(`The named range "${name}" does not exist.`);
      state.book.names = kept;
      touch(state);
    }),
    getProtections: reads('SpreadsheetApp.ProtectionType', ({ book }: BookState, type: Named) =>
      book.sheets.flatMap((sheet) => protectionsOf(context, { book, sheet }, type.name())),
    ),
    addDeveloperMetadata: writes(ADD_METADATA, (state: BookState, key: string, ...rest: never[]) => {
      addMetadata({ book: state.book }, { location: 'SPREADSHEET' }, key, ...rest);
      touch(state);
      return self(state);
    }),
    getDeveloperMetadata: reads('', (state: BookState) =>
      metadataOfBook(state)
        .filter(({ metadata }) => metadata.location === 'SPREADSHEET')
        .map((found) => context.classes.metadata.create(found)),
    ),
    createDeveloperMetadataFinder: reads('', (state: BookState) =>
      context.classes.metadataFinder.create({ candidates: () => metadataOfBook(state), tests: [] }),
    ),
    createTextFinder: reads('String', ({ book }: BookState, text: string) =>
      createTextFinder(
        context,
        book.sheets.map((sheet) => ({ book, sheet, area: wholeSheet({ book, sheet }) })),
        text,
      ),
    ),
    getSelection: reads('', (state: BookState) => context.classes.selection.create(state)),
    getActiveRange: reads('', ({ book }: BookState) => context.classes.range.create(activeRange(context, book))),
    getActiveRangeList: reads('', ({ book }: BookState) =>
      context.classes.rangeList.create({ ranges: [activeRange(context, book)] }),
    ),
    getActiveCell: reads('', ({ book }: BookState) =>
      context.classes.range.create(currentCell(activeRange(context, book))),
    ),
    getCurrentCell: reads('', ({ book }: BookState) =>
      context.classes.range.create(currentCell(activeRange(context, book))),
    ),
    setActiveRange: writes('SpreadsheetApp.Range', (_state: BookState, range: unknown) => {
      select(context, context.classes.range.stateOf(range));
      return range;
    }),
    setCurrentCell: writes('SpreadsheetApp.Range', (_state: BookState, cell: unknown) => {
      select(context, context.classes.range.stateOf(cell));
      return cell;
    }),
  } satisfies Methods<GoogleAppsScript.Spreadsheet.Spreadsheet, BookState>;
};

function checkTimeZone(timeZone: string): void {
  try {
    new Intl.DateTimeFormat('en-US', { timeZone });
  } catch {
    throw exception(`Invalid argument: timezone`);
  }
}
