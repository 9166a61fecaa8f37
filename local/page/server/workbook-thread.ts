import { MessageChannel, Worker, type MessagePort } from 'node:worker_threads';
import type { UiAnswer } from '../../services/host';
import type { StoredDocument } from '../../store/platform';
import type { PageState, RunDemand, RunOutcome, SaveOutcome, TabRows } from '../protocol';
import type { ThreadData, ThreadMessage, ThreadRequest } from './workbook-port';

type ThreadEvent = Extract<ThreadMessage, { kind: 'event' }>['event'];

/** Who listens to a run: what its script shows, in order. */
export interface RunListener {
  readonly started: (run: number) => void;
  readonly shows: (run: number, event: ThreadEvent) => void;
}

export interface RunEnd {
  readonly outcome: RunOutcome;
  readonly saved: SaveOutcome;
}

/** The workbook, open in a thread of its own, as the server speaks to it. */
export interface WorkbookThread {
  /** Public functions of the add-in. */
  readonly functions: readonly string[];
  readonly state: () => Promise<PageState>;
  /** Null for a tab that is not shown. */
  readonly tab: (tab: number, from: number) => Promise<TabRows | null>;
  /** The workbook as Excel can show it. */
  readonly excel: () => Promise<Uint8Array | null>;
  /** A document made by a script; null where there is none of that name. */
  readonly document: (document: string) => Promise<StoredDocument | null>;
  readonly run: (demand: RunDemand, listener: RunListener) => Promise<RunEnd>;
  /** The person's answer to the box that a run waits for. */
  readonly answer: (run: number, answer: UiAnswer) => void;
  /** Ends what runs, whatever it does; the workbook opens again as it was last saved. */
  readonly stop: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface ThreadOptions {
  readonly threadFile: string;
  readonly path: string;
  /** Address of a stand-in for public registers. */
  readonly registers?: string;
  /** What a run that was stopped is told. */
  readonly stopped: string;
  /** Longest silence of a run, milliseconds. */
  readonly timeLimit?: number;
}

/** The platform's limit for one execution. */
const sixMinutes = 360_000;

interface Waiting {
  readonly resolve: (value: never) => void;
  readonly reject: (error: Error) => void;
  readonly listener?: RunListener;
}

/** Opens a workbook in a thread; fails with the sentence of what refused it. */
export async function startWorkbookThread(options: ThreadOptions): Promise<WorkbookThread> {
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  let live = await openThread(options, receive, fall);
  let reopened: Promise<void> = Promise.resolve();
  let asking = 0;
  let timer: NodeJS.Timeout | undefined;

  function receive(message: ThreadMessage): void {
    if (message.kind === 'started') {
      watch();
      waiting.get(message.run)?.listener?.started(message.run);
    } else if (message.kind === 'event') hear(message);
    else if (message.kind === 'end') {
      clearTimeout(timer);
      settle(message.run, { outcome: message.outcome, saved: message.saved });
    } else if (message.kind === 'value') settle(message.id, message.value);
  }

  function hear({ run, event }: Extract<ThreadMessage, { kind: 'event' }>): void {
    const listener = waiting.get(run)?.listener;
    const asks = event.kind === 'alert' || event.kind === 'prompt';
    clearTimeout(timer);
    if (asks) asking = run;
    else watch();
    if (listener) listener.shows(run, event);
    else if (asks) answer(run, { button: 'CLOSE', text: '' });
  }

  function watch(): void {
    clearTimeout(timer);
    timer = setTimeout(() => void stop('Exceeded maximum execution time'), options.timeLimit ?? sixMinutes);
    timer.unref();
  }

  function answer(run: number, given: UiAnswer): void {
    if (asking !== run) return;
    asking = -1;
    live.reply(given);
    watch();
  }

  function settle(id: number, value: unknown): void {
    const waiter = waiting.get(id);
    waiting.delete(id);
    waiter?.resolve(value as never);
  }

  async function ask<Value>(request: (id: number) => ThreadRequest, listener?: RunListener): Promise<Value> {
    await reopened;
    lastId += 1;
    const id = lastId;
    return new Promise<Value>((resolve, reject) => {
      waiting.set(id, { resolve, reject, ...(listener ? { listener } : {}) });
      live.worker.postMessage(request(id));
    });
  }

  async function stop(message: string): Promise<void> {
    clearTimeout(timer);
    const left = [...waiting.values()];
    waiting.clear();
    reopened = live.worker
      .terminate()
      .then(() => openThread(options, receive, fall))
      .then((thread) => {
        live = thread;
      });
    await reopened.catch(() => undefined);
    for (const waiter of left) waiter.reject(new Error(message));
  }

  function fall(error: Error): void {
    void stop(error.message);
  }

  return {
    functions: live.functions,
    state: () => ask((id) => ({ id, kind: 'state' })),
    tab: (tab, from) => ask((id) => ({ id, kind: 'tab', tab, from })),
    excel: () => ask((id) => ({ id, kind: 'excel' })),
    document: (document) => ask((id) => ({ id, kind: 'document', document })),
    run: (demand, listener) => ask((id) => ({ id, kind: 'run', demand }), listener),
    answer,
    stop: () => stop(options.stopped),
    close: async () => {
      clearTimeout(timer);
      await live.worker.terminate();
    },
  };
}

interface LiveThread {
  readonly worker: Worker;
  readonly functions: readonly string[];
  readonly reply: (answer: UiAnswer) => void;
}

async function openThread(
  { threadFile, path, registers }: ThreadOptions,
  receive: (message: ThreadMessage) => void,
  fall: (error: Error) => void,
): Promise<LiveThread> {
  const { port1, port2 } = new MessageChannel();
  const bell = new SharedArrayBuffer(4);
  const workerData: ThreadData = { path, bell, answers: port2, ...(registers === undefined ? {} : { registers }) };
  const worker = new Worker(threadFile, { workerData, transferList: [port2] });
  port1.unref();
  const functions = await firstWord(worker, port1, bell);
  worker.on('message', receive);
  worker.on('error', fall);
  return {
    worker,
    functions,
    reply: (answer) => {
      ring(port1, bell, answer);
    },
  };
}

function ring(port: MessagePort, bell: SharedArrayBuffer, answer: UiAnswer): void {
  const signal = new Int32Array(bell);
  port.postMessage(answer);
  Atomics.store(signal, 0, 1);
  Atomics.notify(signal, 0);
}

/** Waits until the workbook is open; boxes of its opening are closed unread. */
function firstWord(worker: Worker, port: MessagePort, bell: SharedArrayBuffer): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    const done = (): void => {
      worker.off('message', onMessage);
      worker.off('error', reject);
    };
    const onMessage = (message: ThreadMessage): void => {
      if (message.kind === 'ready') {
        done();
        resolve(message.functions);
      } else if (message.kind === 'unopened') {
        done();
        reject(new Error(message.message));
      } else if (message.kind === 'event' && (message.event.kind === 'alert' || message.event.kind === 'prompt')) {
        ring(port, bell, { button: 'CLOSE', text: '' });
      }
    };
    worker.on('message', onMessage);
    worker.on('error', reject);
  });
}
