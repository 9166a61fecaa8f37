import { areasMeet } from '../../../store/area';
import { cellKey } from '../../../store/workbook';
import { reads, writes } from '../../emulate';
import type { Context, Methods, RangeState } from '../context';
import { beginEdit, checkSize, liveSheet, mayEdit } from '../edit';
import { createFilter, filterOf } from '../rules/filter';
import { ADD_METADATA, addMetadata, lineOf, metadataOfRange } from '../rules/metadata';
import { protect } from '../rules/protection';
import { createTextFinder } from '../rules/text-finder';
import { select } from '../selection';

type Note = string | number | null;

/** Notes, metadata, protection, filter, selection: what hangs on a range. */
export const annotationMethods = (context: Context) => {
  return {
    getNote: reads('', (range: RangeState) => noteAt(range, 0, 0)),
    getNotes: reads('', (range: RangeState) =>
      Array.from({ length: range.area.rows }, (_, down) =>
        Array.from({ length: range.area.columns }, (__, right) => noteAt(range, down, right)),
      ),
    ),
    setNote: writes(
      'String|Number|null',
      (range: RangeState, note: Note) => {
        beginEdit(context, range, 0);
        eachCell(range, (down, right) => {
          putNote(range, down, right, note === null ? '' : String(note));
        });
        return context.classes.range.create(range);
      },
      'format',
    ),
    setNotes: writes(
      'Any[][]',
      (range: RangeState, notes: Note[][]) => {
        checkSize(range.area, notes);
        beginEdit(context, range, 0);
        eachCell(range, (down, right) => {
          putNote(range, down, right, notesText(notes[down]![right] ?? null));
        });
        return context.classes.range.create(range);
      },
      'format',
    ),
    addDeveloperMetadata: writes(ADD_METADATA, (range: RangeState, key: string, ...rest: never[]) => {
      beginEdit(context, range, 0);
      addMetadata(range, lineOf(range), key, ...rest);
      return context.classes.range.create(range);
    }),
    getDeveloperMetadata: reads('', (range: RangeState) =>
      metadataOfRange(range).map((state) => context.classes.metadata.create(state)),
    ),
    createDeveloperMetadataFinder: reads('', (range: RangeState) =>
      context.classes.metadataFinder.create({
        candidates: (intersecting) => metadataOfRange(range, intersecting),
        tests: [],
      }),
    ),
    protect: writes('', (range: RangeState) => {
      beginEdit(context, range, 0);
      return context.classes.protection.create(protect(context, range, range.area));
    }),
    canEdit: reads('', ({ sheet, area }: RangeState) =>
      sheet.protections.every(
        (protection) => mayEdit(context, protection) || (protection.area ? !areasMeet(protection.area, area) : false),
      ),
    ),
    createFilter: writes('', (range: RangeState) => createFilter(context, range)),
    getFilter: reads('', (range: RangeState) => filterOf(context, range)),
    createTextFinder: reads('String', (range: RangeState, text: string) => createTextFinder(context, [range], text)),
    activate: writes('', (range: RangeState) => {
      select(context, range);
      return context.classes.range.create(range);
    }),
    activateAsCurrentCell: writes('', (range: RangeState) => {
      select(context, range);
      return context.classes.range.create(range);
    }),
  } satisfies Methods<GoogleAppsScript.Spreadsheet.Range, RangeState>;
};

function noteAt(range: RangeState, down: number, right: number): string {
  return liveSheet(range).notes.get(cellKey(range.area.row + down, range.area.column + right)) ?? '';
}

function putNote({ sheet, area }: RangeState, down: number, right: number, note: string): void {
  const key = cellKey(area.row + down, area.column + right);
  if (note === '') sheet.notes.delete(key);
  else sheet.notes.set(key, note);
}

/** setNotes writes whole numbers with a decimal, unlike setNote. */
function notesText(note: Note): string {
  if (typeof note === 'number') return Number.isInteger(note) ? `${note}.0` : String(note);
  return note ?? '';
}

function eachCell({ area }: RangeState, visit: (down: number, right: number) => void): void {
  for (let down = 0; down < area.rows; down++) for (let right = 0; right < area.columns; right++) visit(down, right);
}
