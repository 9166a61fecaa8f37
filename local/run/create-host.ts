import { createHash, createHmac, randomUUID } from 'node:crypto';
import type { DigestAlgorithm, Execution, Host, UiAnswer, UiEvent } from '../services/host';
import { refusalOf } from '../services/permissions';
import type { Meter } from './execution';
import { rest } from './real-time';
import { selectionOf, type World } from './world';

const NODE_ALGORITHMS: Readonly<Record<DigestAlgorithm, string>> = {
  MD5: 'md5',
  SHA_1: 'sha1',
  SHA_256: 'sha256',
  SHA_384: 'sha384',
  SHA_512: 'sha512',
};

/** The host of one execution: Node's side of the services. */
export function createHost(world: World, execution: Execution, meter: Meter): Host {
  const { workbook, platform, clock, locks } = world;
  return {
    workbook,
    platform,
    execution,
    selection: selectionOf(world, execution.user),
    now: () => Math.floor(clock.now),
    enter: (call) => meter.enter(call) ?? refusalOf(call, execution),
    charge: meter.charge,
    sleep: (milliseconds) => {
      if (world.realTime) rest(milliseconds);
      meter.sleep(milliseconds);
    },
    recalculate: () => {
      recalculate(world);
    },
    touch: (sheetId) => {
      world.touched.add(sheetId);
      world.unadopted.add(sheetId);
    },
    ask: (event) => {
      if (event.kind === 'alert' || event.kind === 'prompt') releaseLocks(world, execution.id);
      world.uiEvents.push(event);
      return world.answer(event) ?? unanswered(event);
    },
    fetch: (requests) => world.http(requests),
    sendMail: (mail) => {
      platform.mails.push({ ...mail });
    },
    log: (entry) => {
      world.logs.push({ ...entry });
    },
    lock: (name, timeoutInMillis) => {
      const holder = locks.get(name);
      if (holder !== undefined && holder !== execution.id) {
        meter.sleep(timeoutInMillis);
        return { acquired: false };
      }
      locks.set(name, execution.id);
      return { acquired: true };
    },
    unlock: (name) => {
      if (locks.get(name) === execution.id) locks.delete(name);
    },
    hasLock: (name) => locks.get(name) === execution.id,
    uuid: () => randomUUID(),
    digest: (algorithm, octets, key) => {
      const bytes = Buffer.from(octets);
      const name = NODE_ALGORITHMS[algorithm];
      const hash = key === undefined ? createHash(name) : createHmac(name, Buffer.from(key));
      return [...hash.update(bytes).digest()];
    },
    drawChart: (chart) => world.drawChart(chart),
    projectFile: (name) => world.projectFile(name),
  };
}

/** Brings formulas up to date if a sheet has changed since the last time. */
export function recalculate(world: World): void {
  if (world.touched.size === 0) return;
  const touched = new Set(world.touched);
  world.touched.clear();
  world.evaluate(touched);
}

/** Gives back what an execution holds: at its end, and whenever it waits for the user. */
export function releaseLocks(world: World, executionId: string): void {
  for (const [name, holder] of world.locks) if (holder === executionId) world.locks.delete(name);
}

/** A user who closes the box without answering; alerts with one button are simply read. */
function unanswered(event: UiEvent): UiAnswer {
  return { button: event.kind === 'alert' && event.buttons === 'OK' ? 'OK' : 'CLOSE', text: '' };
}
