import { applyPlan } from '../google/apply-plan';
import { draw, readMoment, readNow, sleep } from '../google/clock';
import { withJobLock } from '../google/document-lock';
import { deleteTriggers } from '../google/triggers';
import { readUser } from '../google/user';
import type { Job, JobStep } from '../plans/job';
import { freshMark, idleRecord, type JobMark } from '../plans/job-record';
import type { WorkbookPlan } from '../plans/workbook-plan';
import { forgetMark, goOnByTrigger, isRunning, keepMark, keepRecord, readJob, setStatus } from './job-store';
import { runAlone } from './run-command';

/**
 * A kind of long job. `open` reads the tabs again at each slice: what was saved is not asked twice. `perform` makes the
 * requests, all at once. `finish` runs once, when nothing is left to ask or the job was stopped.
 */
export interface JobKind<State, Request, Answer> {
  readonly name: string;
  /** The public function that a trigger runs to go on; the trigger is the job's own and goes with it. */
  readonly handler: string;
  readonly open: (about: string, cursor: string) => State;
  readonly job: Job<State, Request, Answer>;
  readonly perform: (requests: readonly Request[]) => readonly Answer[];
  /** False where it could not be done now: the next slice tries again. */
  readonly finish: () => boolean;
}

type AnyKind = Pick<JobKind<unknown, never, unknown>, 'name' | 'handler' | 'finish'>;

/** How long a slice may last: with a silence of a minute at its end, it stays under Google's five of six minutes. */
const triggerSlice = 240_000;
/** A slice that a panel waits for: short, so that one can pause. */
const panelSlice = 20_000;
/** A panel that has not asked for so long is closed: the trigger takes over. */
const panelSilence = 90_000;
/** A wait that is slept through; a longer one ends the slice. */
const longestSleep = 30_000;
const patienceWithDocument = 3;
/** Slices in a row that bring nothing: then a person must look. */
const mostAttempts = 10;

/** Starts a job for the person who asks; one that ran before is forgotten, what it saved is not. */
export function startJob({ name, handler }: AnyKind, about: string): void {
  forgetMark(name);
  keepRecord(name, { ...idleRecord, status: 'running', by: readUser(), startedAt: readMoment().isoTime, about });
  goOnByTrigger(handler);
}

/** Lets a job that was paused or gave up go on; its pace starts afresh. */
export function resumeJob({ name, handler }: AnyKind): void {
  const { record, mark } = readJob(name);
  if (record.status !== 'paused' && record.status !== 'stalled') return;
  keepMark(name, { ...freshMark, done: mark.done, total: mark.total });
  keepRecord(name, { ...record, status: 'running', code: '' });
  goOnByTrigger(handler);
}

/** Pauses a job: the slice that runs, here or elsewhere, ends after its present requests. */
export function pauseJob({ name, handler }: AnyKind): void {
  setStatus(name, 'paused');
  deleteTriggers(handler);
}

/** Stops a job for good; what it saved is used. */
export function stopJob(kind: AnyKind): void {
  setStatus(kind.name, 'stopped');
  deleteTriggers(kind.handler);
  kind.finish();
}

/** Writes a plan alone on the document; a person's command may take its turn first. False where it takes too long. */
function save(name: string, plan: WorkbookPlan): boolean {
  if (plan.length === 0) return true;
  for (let attempt = 0; attempt < patienceWithDocument; attempt++) {
    const saved = runAlone(name, () => {
      applyPlan(plan);
    });
    if (saved.ok) return true;
    if (saved.failure.kind !== 'conflict') return false;
  }
  return false;
}

/** How a slice ended: its time was over, nothing is left, somebody paused or stopped the job, it waits, or gives up. */
type SliceEnd = 'time' | 'end' | 'left' | { readonly waitsUntil: number } | { readonly stop: string };

interface Slice<State> {
  readonly state: State;
  readonly end: SliceEnd;
}

type Keep<State> = (state: State) => void;

/** Asks once and saves what was answered; undefined where it could not be saved. */
function ask<State, Request, Answer>(
  { job, name, perform }: JobKind<State, Request, Answer>,
  state: State,
  requests: readonly Request[],
): State | undefined {
  const askedAt = readNow();
  const answers = perform(requests);
  const exchanges = requests.flatMap((request, index) => {
    const answer = answers[index];
    return answer === undefined ? [] : [{ request, answer }];
  });
  const absorbed = job.absorb(state, exchanges, { askedAt, now: readNow(), draw: draw() });
  return save(name, absorbed.plan) ? absorbed.state : undefined;
}

/** Sleeps until an instant; false where it is too far: the slice ends instead. */
function slept(until: number, deadline: number): boolean {
  const left = until - readNow();
  if (left > longestSleep || until >= deadline) return false;
  sleep(Math.max(0, left));
  return true;
}

function endOf<Request>(step: JobStep<Request>): SliceEnd | undefined {
  if (step.do === 'end') return 'end';
  return step.do === 'stop' ? { stop: step.code } : undefined;
}

/** Waits, asks, saves, until the time is over or there is nothing left; the cursor is kept whenever it changed. */
function work<State, Request, Answer>(
  kind: JobKind<State, Request, Answer>,
  opened: State,
  deadline: number,
  keep: Keep<State>,
): Slice<State> {
  const { job, name } = kind;
  let state = opened;
  let cursor = job.cursor(state);
  while (readNow() < deadline) {
    const step = job.next(state, readNow());
    const end = endOf(step);
    if (end !== undefined) return { state, end };
    if (step.do === 'wait') {
      if (!slept(step.until, deadline)) return { state, end: { waitsUntil: step.until } };
    } else if (step.do === 'ask') {
      if (!isRunning(name)) return { state, end: 'left' };
      const after = ask(kind, state, step.requests);
      if (after === undefined) return { state, end: 'time' };
      state = after;
      if (job.cursor(state) !== cursor) keep(state);
      cursor = job.cursor(state);
    }
  }
  return { state, end: 'time' };
}

/** Gives up, with what was saved so far. */
function stall({ name, handler, finish }: AnyKind, code: string): void {
  finish();
  setStatus(name, 'stalled', code);
  deleteTriggers(handler);
}

/** What follows a slice: the end of the job, or its giving up; else the panel or the trigger comes back. */
function conclude(kind: AnyKind, end: SliceEnd): void {
  if (end === 'end' && kind.finish()) {
    // The trigger last: where it stays behind, it finds the job done and goes.
    setStatus(kind.name, 'done');
    deleteTriggers(kind.handler);
  } else if (typeof end === 'object' && 'stop' in end) stall(kind, end.stop);
}

/** Whether there is nothing to do yet: the register wants to be left alone, or a panel drives the job. */
function isTooEarly({ waitsUntil, panelAt }: JobMark, isPanel: boolean): boolean {
  const now = readNow();
  return waitsUntil > now + longestSleep || (!isPanel && now - panelAt < panelSilence);
}

function slice<State, Request, Answer>(kind: JobKind<State, Request, Answer>, isPanel: boolean): void {
  const { job, name } = kind;
  const deadline = readNow() + (isPanel ? panelSlice : triggerSlice);
  const { record, mark } = readJob(name);
  if (record.status !== 'running') {
    deleteTriggers(kind.handler);
    return;
  }
  if (isTooEarly(mark, isPanel)) return;
  const attempts = mark.attempts + 1;
  if (attempts > mostAttempts) {
    stall(kind, 'no-progress');
    return;
  }
  keepMark(name, { ...mark, attempts });
  const keep = (state: State, attemptsLeft: number): void => {
    const panelAt = isPanel ? readNow() : mark.panelAt;
    const left = { cursor: job.cursor(state), slices: mark.slices + 1, attempts: attemptsLeft, panelAt };
    keepMark(name, { ...job.progress(state, readNow()), ...left });
  };
  const opened = kind.open(record.about, mark.cursor);
  const before = job.progress(opened, readNow()).done;
  const { state, end } = work(kind, opened, deadline, (reached) => {
    keep(reached, attempts);
  });
  const isWaiting = typeof end === 'object' && 'waitsUntil' in end;
  keep(state, isWaiting || job.progress(state, readNow()).done > before ? 0 : attempts);
  conclude(kind, end);
}

/**
 * Runs one slice of a job that is running, alone of its script: a short one for a panel that waits, else as long as an
 * execution may last. Where another slice runs already, that one goes on.
 */
export function runSlice<State, Request, Answer>(kind: JobKind<State, Request, Answer>, by: 'panel' | 'trigger'): void {
  withJobLock(() => {
    slice(kind, by === 'panel');
  });
}
