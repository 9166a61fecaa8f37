import { createHttpSender } from './http';
import { projectFileReader } from './manifest';
import { realClock } from './real-time';
import type { SessionOptions } from './session';
import type { World } from './world';

/** The world of a document at its opening; every sheet counts as changed until formulas have been evaluated once. */
export function createWorld(options: SessionOptions, evaluate: World['evaluate']): World {
  return {
    workbook: options.workbook,
    platform: options.platform,
    clock: options.realTime === true ? realClock() : { now: options.startAt ?? Date.now() },
    realTime: options.realTime === true,
    locks: new Map(),
    selections: new Map(),
    touched: new Set(options.workbook.sheets.map(({ id }) => id)),
    unadopted: new Set(),
    logs: [],
    uiEvents: [],
    answer: options.answer ?? (() => undefined),
    http: options.http ?? createHttpSender(),
    drawChart: options.drawChart ?? (() => ''),
    evaluate,
    projectFile: projectFileReader(options.bundleFolder),
    nextExecution: 0,
    depth: 0,
  };
}
