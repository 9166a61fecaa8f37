import { defineBlob } from './blob';
import { createCacheService } from './cache';
import { createCharts } from './charts';
import { useClock } from './clock';
import { createDocumentApp } from './document';
import { createEmulator, type Emulator } from './emulate';
import { eventOf } from './events';
import type { Host } from './host';
import { createHtmlService } from './html';
import { createLockService } from './lock';
import { createConsole, createLogger } from './logs';
import { createMailApp } from './mail';
import type { Realm } from './messages';
import { createPropertiesService } from './properties';
import { createRealm } from './realm';
import { createScriptApp, type ScriptDoor } from './script-app';
import { createSession } from './session';
import { createSpreadsheetService, type SpreadsheetService } from './spreadsheet';
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
  const services = servicesOf(emulator);
  if (options.ownClock) {
    useClock(host);
    services.makers['console'] = () => createConsole(emulator);
  }
  for (const [name, make] of Object.entries(services.makers)) provide(globalObject, name, make);
  const realm = createRealm(emulator, globalObject, (event, request) =>
    eventOf(emulator, services.spreadsheet(), services.script(), event, request),
  );
  return {
    ...realm,
    claimed: () => {
      for (const make of [...Object.values(services.makers), services.ui]) make();
      return realm.claimed();
    },
  };
}

interface Services {
  /** Given by SpreadsheetApp.getUi(), not a global. */
  readonly ui: () => unknown;
  readonly makers: Record<string, () => unknown>;
  readonly spreadsheet: () => SpreadsheetService;
  readonly script: () => ScriptDoor;
}

/** Every service, made when it is first named: a formula that reads a cache does not pay for documents. */
function servicesOf(emulator: Emulator): Services {
  const blobs = once(() => defineBlob(emulator));
  const html = once(() => createHtmlService(emulator, blobs()));
  const ui = once(() => createUi(emulator, html().outputs));
  const script = once(() => createScriptApp(emulator));
  const spreadsheet = once(() => createSpreadsheetService(emulator, ui));
  return {
    ui,
    spreadsheet,
    script,
    makers: {
      CacheService: once(() => createCacheService(emulator)),
      Charts: once(() => createCharts(emulator, spreadsheet().charts, blobs())),
      DocumentApp: once(() => createDocumentApp(emulator, blobs())),
      HtmlService: () => html().service,
      LockService: once(() => createLockService(emulator)),
      Logger: once(() => createLogger(emulator)),
      MailApp: once(() => createMailApp(emulator, blobs())),
      PropertiesService: once(() => createPropertiesService(emulator)),
      ScriptApp: () => script().service,
      Session: once(() => createSession(emulator)),
      SpreadsheetApp: () => spreadsheet().app,
      UrlFetchApp: once(() => createUrlFetchApp(emulator, blobs())),
      Utilities: once(() => createUtilities(emulator, blobs())),
    },
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** A global that becomes a plain value when it is first read. */
function provide(globalObject: object, name: string, make: () => unknown): void {
  Object.defineProperty(globalObject, name, {
    configurable: true,
    enumerable: true,
    get: () => {
      const value = make();
      Object.defineProperty(globalObject, name, { configurable: true, enumerable: true, writable: true, value });
      return value;
    },
  });
}
