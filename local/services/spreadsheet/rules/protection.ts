import { takeId } from '../../../store/sheets-of-workbook';
import type { Area, StoredProtection } from '../../../store/workbook';
import { exception, reads, writes } from '../../emulate';
import type { Context, Methods, ProtectionState, SheetState, UserState } from '../context';
import { mayEdit } from '../edit';

/** Protects a sheet, or a part of it; the account itself may edit, as may all who could before. */
export function protect(context: Context, state: SheetState, area?: Area): ProtectionState {
  const protection: StoredProtection = {
    id: takeId(state.book),
    unprotected: [],
    description: '',
    warningOnly: false,
    editors: currentEditors(context),
    ...(area ? { area } : {}),
  };
  state.sheet.protections.push(protection);
  context.buffer.wrote(state.sheet, 0);
  return { ...state, protection };
}

/** Everyone who may edit the spreadsheet, but its owner. */
function currentEditors(context: Context): string[] {
  const { platform, execution } = context.emulator.host;
  const editors = new Set(platform.editors);
  if (execution.user !== platform.owner && platform.owner !== '') editors.add(execution.user);
  editors.delete(platform.owner);
  return [...editors];
}

/** An e-mail, given as a text or as a User. */
export function emailOf(context: Context, user: unknown): string {
  return typeof user === 'string' ? user : context.classes.user.stateOf(user).email;
}

/** Protection. */
export const protectionMethods = (context: Context) => {
  const changing = (signatures: string | string[], change: (protection: StoredProtection, ...args: never[]) => void) =>
    writes(
      signatures,
      (state: ProtectionState, ...args: never[]) => {
        if (!mayEdit(context, state.protection)) {
          throw exception('You do not have permission to edit this protection.');
        }
        change(state.protection, ...args);
        context.buffer.wrote(state.sheet, 0);
        return context.classes.protection.create(state);
      },
      'format',
    );
  const setEditors = (protection: StoredProtection, editors: readonly string[]): void => {
    if (protection.warningOnly) throw exception('You cannot add or remove editors on a warning-based protection.');
    const { owner } = context.emulator.host.platform;
    protection.editors = [...new Set(editors)].filter((email) => email !== owner);
  };
  const user = (email: string): unknown => context.classes.user.create({ email } satisfies UserState);
  return {
    addEditor: changing(['String', 'User'], (protection, editor: unknown) => {
      setEditors(protection, [...protection.editors, emailOf(context, editor)]);
    }),
    addEditors: changing('String[]', (protection, editors: readonly string[]) => {
      setEditors(protection, [...protection.editors, ...editors]);
    }),
    removeEditor: changing(['String', 'User'], (protection, editor: unknown) => {
      const email = emailOf(context, editor);
      setEditors(
        protection,
        protection.editors.filter((other) => other !== email),
      );
    }),
    removeEditors: changing(['String[]', 'User[]'], (protection, editors: readonly unknown[]) => {
      const gone = editors.map((editor) => emailOf(context, editor));
      setEditors(
        protection,
        protection.editors.filter((other) => !gone.includes(other)),
      );
    }),
    getEditors: reads('', ({ protection }: ProtectionState) => protection.editors.map(user)),
    canEdit: reads('', ({ protection }: ProtectionState) => mayEdit(context, protection)),
    canDomainEdit: reads('', () => false),
    setDomainEdit: changing('Boolean', () => undefined),
    getDescription: reads('', ({ protection }: ProtectionState) => protection.description),
    setDescription: changing('String', (protection, description: string) => {
      protection.description = description;
    }),
    isWarningOnly: reads('', ({ protection }: ProtectionState) => protection.warningOnly),
    setWarningOnly: changing('Boolean', (protection, warningOnly: boolean) => {
      protection.warningOnly = warningOnly;
    }),
    getProtectionType: reads('', ({ protection }: ProtectionState) =>
      protection.area ? context.enums.ProtectionType.RANGE : context.enums.ProtectionType.SHEET,
    ),
    getRange: reads('', ({ book, sheet, protection }: ProtectionState) =>
      context.classes.range.create({ book, sheet, area: protection.area ?? wholeSheet({ book, sheet }) }),
    ),
    setRange: changing('SpreadsheetApp.Range', (protection, range: unknown) => {
      protection.area = context.classes.range.stateOf(range).area;
    }),
    getRangeName: reads('', () => null),
    getUnprotectedRanges: reads('', ({ book, sheet, protection }: ProtectionState) =>
      protection.unprotected.map((area) => context.classes.range.create({ book, sheet, area })),
    ),
    setUnprotectedRanges: changing('SpreadsheetApp.Range[]', (protection, ranges: readonly unknown[]) => {
      if (protection.area) throw exception('Only sheet protections can have unprotected ranges.');
      protection.unprotected = ranges.map((range) => context.classes.range.stateOf(range).area);
    }),
    remove: writes(
      '',
      (state: ProtectionState) => {
        if (!mayEdit(context, state.protection)) {
          throw exception('You do not have permission to edit this protection.');
        }
        const { sheet, protection } = state;
        sheet.protections = sheet.protections.filter((other) => other.id !== protection.id);
        context.buffer.wrote(sheet, 0);
      },
      'format',
    ),
  } satisfies Methods<GoogleAppsScript.Spreadsheet.Protection, ProtectionState>;
};

/** The whole grid of a sheet. */
export function wholeSheet({ sheet }: SheetState): Area {
  return { row: 1, column: 1, rows: sheet.rowCount, columns: sheet.columnCount };
}

/** Protections of a sheet of one type, as objects. */
export function protectionsOf(context: Context, state: SheetState, type: string): unknown[] {
  return state.sheet.protections
    .filter(({ area }) => (area === undefined) === (type === 'SHEET'))
    .map((protection) => context.classes.protection.create({ book: state.book, sheet: state.sheet, protection }));
}
