import { defineBlob } from './blob';
import { createCacheService } from './cache';
import { useClock } from './clock';
import { createEmulator } from './emulate';
import { createEventMaker } from './events';
import type { Host } from './host';
import { createHtmlService } from './html';
import { createLockService } from './lock';
import { createConsole, createLogger } from './logs';
import { createMailApp } from './mail';
import type { Realm } from './messages';
import { createPropertiesService } from './properties';
import { createRealm } from './realm';
import { createScriptApp } from './script-app';
import { createSession } from './session';
import { createSpreadsheetService } from './spreadsheet';
import { createUi } from './ui';
import { createUrlFetchApp } from './url-fetch';
import { createUtilities } from './utilities';

/** How the services settle in a realm; `ownClock` gives it the virtual clock for `Date`. */
export interface InstallOptions {
  readonly ownClock: boolean;
}

/** Puts Google's services into a global object and gives the door through which functions of that realm are called. */
export function install(host: Host, globalObject: object, options: InstallOptions): Realm {
  const emulator = createEmulator(host);
  const blobs = defineBlob(emulator);
  const html = createHtmlService(emulator, blobs);
  const ui = createUi(emulator, html.outputs);
  const script = createScriptApp(emulator);
  const spreadsheet = createSpreadsheetService(emulator, () => ui);
  Object.assign(globalObject, {
    CacheService: createCacheService(emulator),
    HtmlService: html.service,
    LockService: createLockService(emulator),
    Charts: spreadsheet.charts,
    Logger: createLogger(emulator),
    MailApp: createMailApp(emulator, blobs),
    PropertiesService: createPropertiesService(emulator),
    ScriptApp: script.service,
    Session: createSession(emulator),
    SpreadsheetApp: spreadsheet.app,
    UrlFetchApp: createUrlFetchApp(emulator, blobs),
    Utilities: createUtilities(emulator, blobs),
    ...(options.ownClock ? { console: createConsole(emulator) } : {}),
  });
  if (options.ownClock) useClock(host);
  return createRealm(emulator, globalObject, createEventMaker(emulator, spreadsheet, script));
}
