import type { MenuItem } from '../services/host';
import { recalculate } from './create-host';
import { createWorld } from './create-world';
import { createRealmMaker } from './create-realm';
import { createFormulaCaller } from './custom-functions';
import { advanceClock } from './clock-triggers';
import { editCell, fireInstalled } from './edit-cell';
import { functionBehind, menusIn } from './menus';
import { createRunner, runFunction } from './runner';
import type { CallCounts } from './execution';
import type { RunRequest, RunResult, Session, SessionOptions } from './session';
import { selectionOf } from './world';
import { claimedMethods } from './claimed-methods';

/** Opens a document with its add-in: every call afterwards is an execution of its own, as on Google's servers. */
export function openSession(options: SessionOptions): Session {
  const world = createWorld(options, (touched) => {
    options.evaluate?.(options.workbook, callCustomFunction, touched);
  });
  const runner = createRunner(options, world, createRealmMaker(options.servicesFile, options.bundleFolder));
  const callCustomFunction = createFormulaCaller(runner);
  let menus: readonly MenuItem[] = [];
  let lastCalls: CallCounts = { total: 0, byMethod: {}, byKind: {}, writes: 0 };
  const run = (request: RunRequest): RunResult => {
    const result = runFunction(runner, request);
    lastCalls = result.calls;
    menus = menusIn(menus, result.uiEvents);
    return result;
  };
  return {
    workbook: options.workbook,
    platform: options.platform,
    now: () => Math.floor(world.clock.now),
    run,
    openMenu: ({ mode = 'LIMITED', user = runner.defaultUser } = {}) => {
      menus = [];
      const event = { kind: 'open', at: world.clock.now } as const;
      run({ function: 'onOpen', mode, user, event });
      fireInstalled(runner, run, 'ON_OPEN', event);
      return menus;
    },
    clickMenu: (path, request = {}) => run({ ...request, function: functionBehind(menus, path) }),
    editCell: (edit) => editCell(runner, run, edit),
    select: (sheetName, area, user = runner.defaultUser) => {
      const sheet = options.workbook.sheets.find(({ name }) => name === sheetName);
      if (sheet === undefined) throw new Error(`No sheet ${sheetName}`);
      Object.assign(selectionOf(world, user), { sheetId: sheet.id, area });
    },
    callCustomFunction,
    advanceClock: (milliseconds) => advanceClock(runner, run, milliseconds),
    recalculate: () => {
      recalculate(world);
    },
    lastCalls: () => lastCalls,
    logs: world.logs,
    uiEvents: world.uiEvents,
    claimed: () => claimedMethods(runner),
  };
}
