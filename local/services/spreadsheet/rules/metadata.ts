import { lastColumnOf, lastRowOf } from '../../../store/area';
import { takeId } from '../../../store/sheets-of-workbook';
import type { StoredMetadata, StoredSheet } from '../../../store/workbook';
import { exception, reads, writes } from '../../emulate';
import type {
  BookState,
  Context,
  MetadataFinderState,
  MetadataLocationState,
  MetadataState,
  Methods,
  RangeState,
} from '../context';
import type { Named } from '../enumerations';

/** The ways in which addDeveloperMetadata may be called. */
export const ADD_METADATA = [
  'String',
  'String, SpreadsheetApp.DeveloperMetadataVisibility',
  'String, String',
  'String, String, SpreadsheetApp.DeveloperMetadataVisibility',
];

const ARBITRARY_RANGE =
  'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.';

/** Adds metadata as the arguments of addDeveloperMetadata tell. */
export function addMetadata(
  owner: BookState & { readonly sheet?: StoredSheet },
  place: Pick<StoredMetadata, 'location' | 'position'>,
  key: string,
  second?: string | Named,
  third?: Named,
): void {
  const visibility = typeof second === 'object' ? second : third;
  const metadata: StoredMetadata = {
    id: takeId(owner.book),
    key,
    value: typeof second === 'string' ? second : null,
    visibility: visibility?.name() === 'PROJECT' ? 'PROJECT' : 'DOCUMENT',
    ...place,
  };
  (owner.sheet ?? owner.book).metadata.push(metadata);
}

/** The row or column that a range is; throws for any other range. */
export function lineOf({ sheet, area }: RangeState): Pick<StoredMetadata, 'location' | 'position'> {
  if (area.rows === 1 && area.column === 1 && area.columns === sheet.columnCount) {
    return { location: 'ROW', position: area.row };
  }
  if (area.columns === 1 && area.row === 1 && area.rows === sheet.rowCount) {
    return { location: 'COLUMN', position: area.column };
  }
  throw exception(ARBITRARY_RANGE);
}

/** Metadata of rows and columns that lie in a range; with `intersecting`, of those that cross it too. */
export function metadataOfRange({ book, sheet, area }: RangeState, intersecting = false): MetadataState[] {
  const wholeRows = intersecting || (area.column === 1 && area.columns === sheet.columnCount);
  const wholeColumns = intersecting || (area.row === 1 && area.rows === sheet.rowCount);
  return metadataOfSheet(book, sheet).filter(({ metadata: { location, position = 0 } }) => {
    if (location === 'ROW') return wholeRows && area.row <= position && lastRowOf(area) >= position;
    return location === 'COLUMN' && wholeColumns && area.column <= position && lastColumnOf(area) >= position;
  });
}

/** Every piece of metadata of a sheet, those of its rows and columns included. */
export function metadataOfSheet(book: BookState['book'], sheet: StoredSheet): MetadataState[] {
  return sheet.metadata.map((metadata) => ({ book, sheet, metadata }));
}

/** Every piece of metadata of a spreadsheet and its sheets. */
export function metadataOfBook({ book }: BookState): MetadataState[] {
  const own = book.metadata.map((metadata) => ({ book, sheet: null, metadata }));
  return [...own, ...book.sheets.flatMap((sheet) => metadataOfSheet(book, sheet))];
}

function remove({ book, sheet, metadata }: MetadataState): void {
  const owner = sheet ?? book;
  owner.metadata = owner.metadata.filter((other) => other !== metadata);
}

/** Where metadata may be moved: a place, and the sheet it is on, null for the spreadsheet. */
type Place = Pick<StoredMetadata, 'location' | 'position'>;

/** Moves metadata; the objects that scripts hold of it follow. */
function move(state: MetadataState, sheet: StoredSheet | null, { location, position }: Place): void {
  remove(state);
  state.metadata.location = location;
  if (position === undefined) delete state.metadata.position;
  else state.metadata.position = position;
  state.sheet = sheet;
  (sheet ?? state.book).metadata.push(state.metadata);
}

/** DeveloperMetadata. */
export const metadataMethods = (context: Context) => {
  const changed = (state: MetadataState): unknown => {
    context.emulator.host.touch(state.sheet?.id ?? state.book.sheets[0]!.id);
    return context.classes.metadata.create(state);
  };
  const { DeveloperMetadataVisibility } = context.enums;
  const moveToLine = writes('SpreadsheetApp.Range', (state: MetadataState, range: unknown) => {
    const to = context.classes.range.stateOf(range);
    move(state, to.sheet, lineOf(to));
    return changed(state);
  });
  return {
    getId: reads('', ({ metadata }: MetadataState) => metadata.id),
    getKey: reads('', ({ metadata }: MetadataState) => metadata.key),
    getValue: reads('', ({ metadata }: MetadataState) => metadata.value),
    getVisibility: reads('', ({ metadata }: MetadataState) => DeveloperMetadataVisibility[metadata.visibility]),
    getLocation: reads('', (state: MetadataState) => context.classes.metadataLocation.create(state)),
    setKey: writes('String', (state: MetadataState, key: string) => {
      state.metadata.key = key;
      return changed(state);
    }),
    setValue: writes('String', (state: MetadataState, value: string) => {
      state.metadata.value = value;
      return changed(state);
    }),
    setVisibility: writes('SpreadsheetApp.DeveloperMetadataVisibility', (state: MetadataState, visibility: Named) => {
      state.metadata.visibility = visibility.name() === 'PROJECT' ? 'PROJECT' : 'DOCUMENT';
      return changed(state);
    }),
    moveToSpreadsheet: writes('', (state: MetadataState) => {
      move(state, null, { location: 'SPREADSHEET' });
      return changed(state);
    }),
    moveToSheet: writes('SpreadsheetApp.Sheet', (state: MetadataState, sheet: unknown) => {
      move(state, context.classes.sheet.stateOf(sheet).sheet, { location: 'SHEET' });
      return changed(state);
    }),
    moveToRow: moveToLine,
    moveToColumn: moveToLine,
    remove: writes('', (state: MetadataState) => {
      remove(state);
      changed(state);
    }),
  } satisfies Methods<GoogleAppsScript.Spreadsheet.DeveloperMetadata, MetadataState>;
};

/** DeveloperMetadataLocation. */
export const metadataLocationMethods = (context: Context) => {
  const line = (state: MetadataLocationState, location: 'ROW' | 'COLUMN'): unknown => {
    const { book, sheet, metadata } = state;
    if (!sheet || metadata.location !== location) return null;
    const position = metadata.position ?? 1;
    const area =
      location === 'ROW'
        ? { row: position, column: 1, rows: 1, columns: sheet.columnCount }
        : { row: 1, column: position, rows: sheet.rowCount, columns: 1 };
    const named = { sheetName: null, firstRow: null, firstColumn: null, lastRow: null, lastColumn: null };
    const bounds =
      location === 'ROW' ? { firstRow: position, lastRow: position } : { firstColumn: position, lastColumn: position };
    return context.classes.range.create({ book, sheet, area, named: { ...named, ...bounds } });
  };
  return {
    getLocationType: reads('', ({ metadata }: MetadataLocationState) => {
      return context.enums.DeveloperMetadataLocationType[metadata.location];
    }),
    getSpreadsheet: reads('', ({ book, metadata }: MetadataLocationState) =>
      metadata.location === 'SPREADSHEET' ? context.classes.spreadsheet.create({ book }) : null,
    ),
    getSheet: reads('', ({ book, sheet, metadata }: MetadataLocationState) =>
      sheet && metadata.location === 'SHEET' ? context.classes.sheet.create({ book, sheet }) : null,
    ),
    getRow: reads('', (state: MetadataLocationState) => line(state, 'ROW')),
    getColumn: reads('', (state: MetadataLocationState) => line(state, 'COLUMN')),
  } satisfies Methods<GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation, MetadataLocationState>;
};

/** DeveloperMetadataFinder. */
export const metadataFinderMethods = (context: Context) => {
  const narrowed = (state: MetadataFinderState, test: (found: MetadataState) => boolean): unknown => {
    state.tests.push(test);
    return context.classes.metadataFinder.create(state);
  };
  return {
    find: reads('', ({ candidates, tests, intersecting }: MetadataFinderState) =>
      candidates(intersecting === true)
        .filter((state) => tests.every((test) => test(state)))
        .map((state) => context.classes.metadata.create(state)),
    ),
    onIntersectingLocations: reads('', (state: MetadataFinderState) => {
      state.intersecting = true;
      return context.classes.metadataFinder.create(state);
    }),
    withId: reads('Integer', (state: MetadataFinderState, id: number) =>
      narrowed(state, ({ metadata }) => metadata.id === id),
    ),
    withKey: reads('String', (state: MetadataFinderState, key: string) =>
      narrowed(state, ({ metadata }) => metadata.key === key),
    ),
    withValue: reads('String', (state: MetadataFinderState, value: string) =>
      narrowed(state, ({ metadata }) => metadata.value === value),
    ),
    withVisibility: reads(
      'SpreadsheetApp.DeveloperMetadataVisibility',
      (state: MetadataFinderState, visibility: Named) =>
        narrowed(state, ({ metadata }) => metadata.visibility === visibility.name()),
    ),
    withLocationType: reads(
      'SpreadsheetApp.DeveloperMetadataLocationType',
      (state: MetadataFinderState, location: Named) =>
        narrowed(state, ({ metadata }) => metadata.location === location.name()),
    ),
  } satisfies Methods<GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder, MetadataFinderState>;
};
