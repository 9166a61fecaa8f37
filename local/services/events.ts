import type { Emulator } from './emulate';
import type { EventMessage, RealmRequest } from './messages';
import type { ScriptDoor } from './script-app';
import type { SpreadsheetDoor } from './spreadsheet-door';
import { wallTimeOf, weekdayOf } from './zoned-time';

/**
 * The event object that a trigger receives.
 * @see https://developers.google.com/apps-script/guides/triggers/events
 */
export function eventOf(
  emulator: Emulator,
  spreadsheet: SpreadsheetDoor,
  script: ScriptDoor,
  event: EventMessage,
  request: RealmRequest,
): object {
  const { execution } = emulator.host;
  const user = { email: execution.mode === 'FULL' ? execution.user : '', nickname: '' };
  return {
    authMode: script.authModes[request.mode],
    ...(event.triggerUid === undefined ? {} : { triggerUid: event.triggerUid }),
    ...(event.kind === 'clock'
      ? clockFields(event)
      : { source: spreadsheet.activeSpreadsheet(), user, ...cellFields(event, spreadsheet) }),
  };
}

function cellFields(event: EventMessage, spreadsheet: SpreadsheetDoor): object {
  const { sheetId, area, value, oldValue, changeType } = event;
  return {
    ...(sheetId === undefined || area === undefined ? {} : { range: rangeOf(sheetId, area, spreadsheet) }),
    ...(value === undefined ? {} : { value }),
    ...(oldValue === undefined ? {} : { oldValue }),
    ...(changeType === undefined ? {} : { changeType }),
  };
}

/** The range of an edit carries its bounds as plain members, so that a handler can look without a call. */
function rangeOf(sheetId: number, area: NonNullable<EventMessage['area']>, spreadsheet: SpreadsheetDoor): object {
  const { row, column, rows, columns } = area;
  return Object.assign(spreadsheet.range(sheetId, area), {
    rowStart: row,
    rowEnd: row + rows - 1,
    columnStart: column,
    columnEnd: column + columns - 1,
  });
}

/** Clock events tell the time in UTC; month from 1, day of the week from 1 (Monday). */
function clockFields({ at }: EventMessage): object {
  const { year, month, day, hour, minute, second } = wallTimeOf(at, 'UTC');
  return {
    year,
    month,
    'day-of-month': day,
    'day-of-week': weekdayOf({ year, month, day }),
    hour,
    minute,
    second,
    timezone: 'UTC',
  };
}
