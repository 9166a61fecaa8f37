import { receiveMessageOnPort, type MessagePort } from 'node:worker_threads';
import { menusIn } from '../../run/menus';
import type { RunResult } from '../../run/session';
import type { MenuItem, UiAnswer, UiEvent } from '../../services/host';
import { sheetById } from '../../store/sheets-of-workbook';
import type { StoredSheet } from '../../store/workbook';
import type { RunDemand, RunOutcome, SaveOutcome, TabRows } from '../protocol';
import { changesDocument } from './changes-document';
import { showState } from './show-state';
import { showCharts } from './show-charts';
import { showTab } from './show-tab';
import type { OpenPageWorkbook, PageWorkbook, ThreadData, ThreadMessage, ThreadRequest } from './workbook-port';

/**
 * The thread of the workbook: answers requests one by one until it is ended. A script that asks the person stops this
 * thread, and nothing else, until the answer lies in its port: executions are synchronous, as on the platform.
 */
export function answerRequests(open: OpenPageWorkbook, data: ThreadData, port: MessagePort): void {
  const say = (message: ThreadMessage): void => {
    port.postMessage(message);
  };
  let run = 0;
  const answer = (event: UiEvent): UiAnswer | undefined => {
    say({ kind: 'event', run, event });
    return event.kind === 'alert' || event.kind === 'prompt' ? waitForAnswer(data) : undefined;
  };
  let book: PageWorkbook;
  let menus: readonly MenuItem[];
  try {
    book = open(answer);
    menus = book.session.openMenu();
  } catch (error) {
    say({ kind: 'unopened', message: messageOf(error) });
    return;
  }
  let path = data.path;
  say({ kind: 'ready', functions: book.functions });

  const start = (id: number, demand: RunDemand): void => {
    run = id;
    say({ kind: 'started', run });
    book.session.advanceClock(Math.max(0, Date.now() - book.session.now()));
    const result = resultOf(book, demand);
    menus = menusIn(menus, result.uiEvents);
    const saved = changesDocument(result.calls) ? save(book) : null;
    if (saved !== null && 'path' in saved) path = saved.path;
    say({ kind: 'end', run, outcome: outcomeOf(result), saved });
    run = 0;
  };

  port.on('message', (request: ThreadRequest) => {
    const { workbook, platform } = book.session;
    if (request.kind === 'run') start(request.id, request.demand);
    else if (request.kind === 'state') {
      say({ kind: 'value', id: request.id, value: showState(workbook, platform, menus, path) });
    } else if (request.kind === 'excel') {
      say({ kind: 'value', id: request.id, value: book.forExcel() ?? null });
    } else if (request.kind === 'document') {
      const value = platform.documents.find(({ id }) => id === request.document) ?? null;
      say({ kind: 'value', id: request.id, value });
    } else {
      const sheet = sheetById(workbook, request.tab);
      const value = sheet?.visibility === 'visible' ? shownRows(book, sheet, request.from) : null;
      say({ kind: 'value', id: request.id, value });
    }
  });
}

function shownRows({ session, chartSvg }: PageWorkbook, sheet: StoredSheet, from: number): TabRows {
  return { ...showTab(session.workbook, sheet, from), charts: from === 1 ? showCharts(sheet, chartSvg) : [] };
}

function waitForAnswer({ bell, answers }: ThreadData): UiAnswer | undefined {
  const signal = new Int32Array(bell);
  Atomics.wait(signal, 0, 0);
  Atomics.store(signal, 0, 0);
  return receiveMessageOnPort(answers)?.message as UiAnswer | undefined;
}

type Ended = Pick<RunResult, 'calls' | 'uiEvents'> &
  ({ ok: true; value: unknown } | { ok: false; error: { message: string } });

/** Runs what is demanded; a name that is not public, or a menu that is gone, fails like a script does. */
function resultOf(book: PageWorkbook, demand: RunDemand): Ended {
  const refused = (message: string): Ended => ({
    ok: false,
    error: { message },
    calls: { total: 0, byMethod: {}, byKind: {}, writes: 0 },
    uiEvents: [],
  });
  if (demand.kind === 'call' && !isCallable(book, demand.name)) {
    return refused(`Script function not found: ${demand.name}`);
  }
  try {
    return demand.kind === 'menu'
      ? book.session.clickMenu(demand.path)
      : book.session.run({ function: demand.name, args: demand.args });
  } catch (error) {
    return refused(messageOf(error));
  }
}

function isCallable({ functions }: PageWorkbook, name: string): boolean {
  return functions.includes(name) && !name.endsWith('_');
}

function outcomeOf(result: Ended): RunOutcome {
  return result.ok ? { ok: true, value: result.value } : { ok: false, message: result.error.message };
}

function save(book: PageWorkbook): SaveOutcome {
  try {
    const { path, conflict } = book.save();
    return { path, conflict };
  } catch (error) {
    const refused = book.refusal(error);
    if (refused === undefined) throw error;
    return { refused };
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
