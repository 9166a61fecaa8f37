import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { evaluateFormulas, writeEvaluation } from '../../../local/engine/evaluate-formulas';
import { googleGlobals } from '../../../local/run/google-globals';
import { codeOfRealm } from '../../../local/services/code-of-realm';
import { emptyWorkbook } from '../../../local/store/empty-workbook';
import { emptyPlatform } from '../../../local/store/empty-platform';
import { aBundle, servicesFile, START } from '../../builders/a-session';
import { suitePack, type SuiteOutcome } from './suite-globals';

/** Libraries that the suites import: their own double of Google is nothing here, the others are these few lines. */
const replaced: Readonly<Record<string, string>> = {
  '@mcpher/gas-fakes': '',
  '@mcpher/unit': '',
  '@mcpher/gas-flex-cache': 'export const newCacheDropin = 0, getUserIdFromToken = 0;',
  'zod/v4/core': 'export const _null = 0;',
  '@sindresorhus/is': `
    const of = (type) => (value) => typeof value === type;
    export default {
      ...{ undefined: of('undefined'), function: of('function'), number: of('number'), string: of('string') },
      ...{ boolean: of('boolean'), array: Array.isArray, integer: Number.isInteger, null: (v) => v === null },
      nonEmptyString: (v) => typeof v === 'string' && v !== '',
      object: (v) => v !== null && (typeof v === 'object' || typeof v === 'function'),
      nonEmptyObject: (v) => v !== null && typeof v === 'object' && Object.keys(v).length > 0,
      emptyObject: (v) => v !== null && typeof v === 'object' && Object.keys(v).length === 0,
      emptyArray: (v) => Array.isArray(v) && v.length === 0,
      date: (v) => v instanceof Date,
      nullOrUndefined: (v) => v === null || v === undefined,
    };`,
};

/** Files of a suite in a folder of our own, with its test library and its counters of calls replaced. */
function copySuite(from: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'public-suite-'));
  for (const name of readdirSync(from).filter((file) => file.endsWith('.js'))) {
    const code = readFileSync(join(from, name), 'utf8');
    const counters = /^export let (get\w+Performance)$/gm;
    writeFileSync(join(folder, name), code.replace(counters, 'export let $1 = () => undefined'));
  }
  writeFileSync(join(folder, 'testinit.js'), 'export const initTests = () => globalThis.suitePack;');
  Object.values(replaced).forEach((code, index) => {
    writeFileSync(join(folder, `library-${index}.mjs`), code);
  });
  return folder;
}

function bundled(folder: string, name: string): string {
  const outfile = join(folder, `${name}.bundle.js`);
  const run = spawnSync(join('node_modules', 'esbuild', 'bin', 'esbuild'), [
    join(folder, name),
    ...['--bundle', '--format=iife', '--global-name=Suite', '--target=es2022', '--log-level=error'],
    `--outfile=${outfile}`,
    ...Object.keys(replaced).map((library, index) => `--alias:${library}=${join(folder, `library-${index}.mjs`)}`),
  ]);
  if (run.status !== 0) throw new Error(run.stderr.toString());
  return readFileSync(outfile, 'utf8');
}

/** Drive as the suites use it to put their files away; no part of what is tested. */
const drive = () => {
  const folder = { getName: () => 'folder', getId: () => 'folder' };
  return {
    getFileById: (id: string) => ({ getId: () => id, moveTo: () => undefined, setTrashed: () => undefined }),
    getFoldersByName: () => ({ hasNext: () => true, next: () => folder }),
  };
};

/** A service without the marks by which a suite tells the author's double from Google. */
function asOnGoogle(service: object): object {
  return new Proxy(service, {
    get: (target, name) => {
      if (name === 'isFake' || String(name).startsWith('__')) return undefined;
      const member: unknown = Reflect.get(target, name);
      return typeof member === 'function' ? (member as (...args: unknown[]) => unknown).bind(target) : member;
    },
  });
}

const services = [
  ...['SpreadsheetApp', 'DocumentApp', 'ScriptApp', 'Utilities', 'HtmlService', 'UrlFetchApp', 'LockService'],
  ...['CacheService', 'PropertiesService', 'Logger', 'Charts', 'Session'],
];

/** Runs one file of the suites of gas-fakes, each function that it exports as `test…`, against the local services. */
export function runSuite(from: string, name: string): SuiteOutcome {
  const code = bundled(copySuite(from), name);
  const outcome: SuiteOutcome = { held: 0, misses: [] };
  const google = googleGlobals({
    workbook: emptyWorkbook({ id: 'w', name: 'Suite', locale: 'en_US', timeZone: 'Europe/London' }),
    platform: emptyPlatform('owner@example.org'),
    bundleFolder: aBundle('', {}, { timeZone: 'Europe/London' }),
    servicesFile: servicesFile(),
    startAt: START,
    userLocale: 'en',
    evaluate: (document) => {
      writeEvaluation(evaluateFormulas(document));
    },
  });
  const globals = globalThis as unknown as Record<string, object>;
  const speaks = console.log;
  console.log = () => undefined;
  try {
    for (const service of services) globals[service] = asOnGoogle(globals[service]!);
    Object.assign(globals, { suitePack: suitePack(outcome), DriveApp: drive() });
    const suite = codeOfRealm([], `${code}\nreturn Suite;`)() as Record<string, unknown>;
    for (const [key, run] of Object.entries(suite)) {
      if (!key.startsWith('test') || typeof run !== 'function') continue;
      try {
        (run as (pack: unknown) => void)(globals['suitePack']);
      } catch (error) {
        outcome.misses.push({ section: '(suite)', what: `throws: ${(error as Error).message}` });
      }
    }
  } finally {
    console.log = speaks;
    google.remove();
    for (const name of ['suitePack', 'DriveApp']) Reflect.deleteProperty(globalThis, name);
  }
  return outcome;
}
