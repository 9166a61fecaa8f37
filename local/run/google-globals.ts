import { readFileSync } from 'node:fs';
import { codeOfRealm } from '../services/code-of-realm';
import { createHost } from './create-host';
import type { ServicesBundle } from './create-realm';
import { createWorld } from './create-world';
import { createMeter, type CallCounts } from './execution';
import { createRunner, executionOf } from './runner';
import type { SessionOptions } from './session';

/** Services standing as globals, until removed. */
export interface GoogleGlobals {
  readonly calls: () => CallCounts;
  /** Ends the execution as Google does: buffered writes are committed. */
  readonly finish: () => void;
  /** Takes the names away again. */
  readonly remove: () => void;
}

/**
 * Puts `SpreadsheetApp` and the other services into this very realm as plain globals, in one long FULL execution without
 * a time limit, so that code of one's own can be tried on a document: in a jest test, in a REPL, in a script.
 *
 *     const google = googleGlobals({ workbook, platform, bundleFolder, servicesFile });
 *     SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('A1').setValue(1);
 *     google.finish();
 *     google.remove();
 *
 * `Date`, `console` and the time zone stay the process's own. No bundle is loaded: scripts are what you call yourself.
 */
export function googleGlobals(options: SessionOptions): GoogleGlobals {
  const world = createWorld(options, (touched) => {
    options.evaluate?.(
      options.workbook,
      () => ({ ok: false, value: '#ERROR!', note: 'No bundle is loaded.' }),
      touched,
    );
  });
  const runner = createRunner(options, world, () => {
    throw new Error('Globals run no bundle');
  });
  const meter = createMeter(world.clock, Infinity, {});
  const host = createHost(world, executionOf(runner, { function: 'globals' }), meter);
  const load = codeOfRealm([], `${readFileSync(options.servicesFile, 'utf8')}\nreturn LocalServices;`);
  const globals: Record<string, unknown> = {};
  const realm = (load() as ServicesBundle).install(host, globals, { ownClock: false });
  Object.assign(globalThis, globals);
  return {
    calls: meter.counts,
    finish: realm.finish,
    remove: () => {
      for (const name of Object.keys(globals)) Reflect.deleteProperty(globalThis, name);
    },
  };
}
