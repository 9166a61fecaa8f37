import type { EventMessage } from '../services/messages';
import { cellKey, type Area, type StoredSheet, type StoredValue } from '../store/workbook';
import { recalculate } from './create-host';
import type { Runner } from './runner';
import type { CellEdit, RunRequest, RunResult } from './session';
import { selectionOf } from './world';

type Run = (request: RunRequest) => RunResult;

/**
 * Writes cells as a user does, then fires what edits fire: onEdit without authorization, then installed triggers.
 * @see https://developers.google.com/apps-script/guides/triggers/events#edit
 */
export function editCell(runner: Runner, run: Run, edit: CellEdit): readonly RunResult[] {
  const { world } = runner;
  const sheet = world.workbook.sheets.find(({ name }) => name === edit.sheet);
  if (sheet === undefined) throw new Error(`No sheet ${edit.sheet}`);
  const user = edit.user ?? runner.defaultUser;
  const event = writeEdit(sheet, edit, world.clock.now);
  Object.assign(selectionOf(world, user), {
    sheetId: sheet.id,
    area: { row: edit.row, column: edit.column, rows: 1, columns: 1 },
  });
  world.touched.add(sheet.id);
  recalculate(world);
  const change: EventMessage = { kind: 'change', changeType: 'EDIT', at: world.clock.now };
  const results = runIfPresent(run, 'onEdit', { mode: 'LIMITED', user, event });
  return [
    ...results,
    ...fireInstalled(runner, run, 'ON_EDIT', event),
    ...fireInstalled(runner, run, 'ON_CHANGE', change),
  ];
}

/** Writes the values and tells what an edit event will say. */
function writeEdit(sheet: StoredSheet, { row, column, value }: CellEdit, at: number): EventMessage {
  if (Array.isArray(value)) {
    const rows = value as StoredValue[][];
    const area: Area = { row, column, rows: rows.length, columns: rows[0]?.length ?? 0 };
    writeRows(sheet, area, rows);
    return { kind: 'edit', sheetId: sheet.id, area, at };
  }
  const area: Area = { row, column, rows: 1, columns: 1 };
  const oldValue = sheet.values[row - 1]?.[column - 1] ?? '';
  writeRows(sheet, area, [[value as StoredValue]]);
  return { kind: 'edit', sheetId: sheet.id, area, at, ...singleCell(value as StoredValue, oldValue) };
}

/** Fires the installed triggers of an event, each as the account that created it. */
export function fireInstalled(runner: Runner, run: Run, eventName: string, event: EventMessage): readonly RunResult[] {
  const triggers = runner.world.platform.triggers.filter(
    ({ source, event: wanted }) => source === 'SPREADSHEETS' && wanted === eventName,
  );
  return triggers.map(({ id, handler, owner }) =>
    run({ function: handler, user: owner, event: { ...event, triggerUid: id } }),
  );
}

/** A simple trigger that the bundle does not have is not an error. */
function runIfPresent(run: Run, name: string, request: Omit<RunRequest, 'function'>): readonly RunResult[] {
  const result = run({ ...request, function: name });
  const absent = !result.ok && result.error.message === `Script function not found: ${name}`;
  return absent ? [] : [result];
}

function writeRows(sheet: StoredSheet, area: Area, rows: readonly (readonly StoredValue[])[]): void {
  rows.forEach((cells, rowOffset) => {
    const row = area.row + rowOffset;
    const stored = (sheet.values[row - 1] ??= []);
    cells.forEach((value, columnOffset) => {
      const column = area.column + columnOffset;
      while (stored.length < column - 1) stored.push('');
      const isFormula = typeof value === 'string' && value.startsWith('=');
      stored[column - 1] = isFormula ? '' : value;
      if (isFormula) sheet.formulas.set(cellKey(row, column), value);
      else sheet.formulas.delete(cellKey(row, column));
    });
  });
}

/** `value` and `oldValue` are texts, absent where the cell is or was empty. */
function singleCell(value: StoredValue, oldValue: StoredValue): { value?: string; oldValue?: string } {
  return {
    ...(value === '' ? {} : { value: String(value) }),
    ...(oldValue === '' ? {} : { oldValue: String(oldValue) }),
  };
}
