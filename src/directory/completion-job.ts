import type { Day } from '../model/day';
import type { HttpAnswer } from '../plans/http';
import type { Job, JobMoment, JobStep } from '../plans/job';
import {
  afterGroup,
  freshThrottle,
  isGivenUp,
  parseThrottle,
  retryAfterMs,
  sizeAtOnce,
  type Fared,
  type Throttle,
} from '../plans/throttle';
import type { Directory, DirectoryOutcome, DirectoryRequest } from './directory';
import { isFresh, putInCache, rowOfFinding, type DirectoryCache } from './directory-cache';
import type { DirectoryFinding } from './directory-record';
import { parsedJson } from '../model/json';
import { fieldsOf, numberIn } from './json-fields';
import type { Subject } from './panel-subjects';
import { nameSearch } from './recherche-entreprises';

/** Where the completion of the panel stands. */
export interface CompletionState {
  readonly directory: Directory;
  readonly today: Day;
  readonly cache: DirectoryCache;
  /** Still to ask, in order: those that failed go last. */
  readonly waiting: readonly Subject[];
  readonly total: number;
  /** Attempts that failed, by key. */
  readonly tries: Readonly<Record<string, number>>;
  readonly throttle: Throttle;
  readonly denied: boolean;
}

/** A subject that failed so often is left as « à réessayer » until the next completion. */
const mostTries = 6;

/** What is to be asked: subjects of the panel without a fresh answer. */
export function startCompletion(
  directory: Directory,
  subjects: readonly Subject[],
  cache: DirectoryCache,
  today: Day,
  options: { readonly freshDays: number; readonly cursor: string },
): CompletionState {
  const kept = fieldsOf(parsedJson(options.cursor));
  const tries = fieldsOf(kept?.['tries']) ?? {};
  const waiting = subjects.filter(({ key }) => {
    const row = cache.entries.get(key)?.row;
    const isGivenUpToday = row?.state === 'failed' && row.askedOn === today && (numberIn(tries, key) ?? 0) >= mostTries;
    return !isFresh(row, today, options.freshDays) && !isGivenUpToday;
  });
  const triesOf = ({ key }: Subject): number => numberIn(tries, key) ?? 0;
  return {
    ...{ directory, today, cache, total: subjects.length, denied: false },
    // Those that failed before come after those that were never asked, as within a slice.
    waiting: [...waiting].sort((a, b) => triesOf(a) - triesOf(b)),
    tries: Object.fromEntries(Object.keys(tries).map((key) => [key, numberIn(tries, key) ?? 0])),
    throttle: kept ? parseThrottle(kept['throttle']) : freshThrottle,
  };
}

/** Requests for the first subjects that wait: names go one by one, once every SIREN has been asked. */
function nextRequests({ directory, waiting, throttle }: CompletionState): readonly DirectoryRequest[] {
  const size = sizeAtOnce(throttle, directory.pace);
  const sirens = waiting.flatMap(({ siren }) => (siren === undefined ? [] : [siren]));
  if (sirens.length > 0) return directory.requestsFor(sirens.slice(0, size * directory.perRequest));
  return waiting
    .slice(0, size)
    .flatMap((subject) =>
      subject.siren === undefined ? [nameSearch.requestFor(subject.key, subject.name, subject.postalCode)] : [],
    );
}

function next(state: CompletionState, now: number): JobStep<DirectoryRequest> {
  if (state.denied) return { do: 'stop', code: 'denied' };
  if (state.waiting.length === 0) return { do: 'end' };
  if (isGivenUp(state.throttle)) return { do: 'stop', code: 'register-down' };
  if (state.throttle.notBefore > now) return { do: 'wait', until: state.throttle.notBefore };
  return { do: 'ask', requests: nextRequests(state) };
}

interface Exchange {
  readonly request: DirectoryRequest;
  readonly answer: HttpAnswer;
}

function outcomeOf(directory: Directory, { request, answer }: Exchange): DirectoryOutcome {
  const [key = ''] = request.keys;
  return key.startsWith('nom:') ? nameSearch.answersOf(key, answer) : directory.answersOf(request, answer);
}

function faredOf(outcomes: readonly DirectoryOutcome[], now: number): Fared {
  const delays = outcomes.flatMap((outcome) =>
    outcome.kind === 'busy' ? [retryAfterMs(outcome.retryAfter, now)] : [],
  );
  return {
    answered: outcomes.filter(({ kind }) => kind === 'answered').length,
    failed: outcomes.filter(({ kind }) => kind === 'failed').length,
    busyForMs: delays.length > 0 ? Math.max(...delays) : undefined,
  };
}

/** Attempts after a group: a failure is the subject's own where others were answered, or where it was alone. */
function triesAfter(
  { tries }: CompletionState,
  requests: readonly DirectoryRequest[],
  outcomes: readonly DirectoryOutcome[],
): Record<string, number> {
  const isTheirs = requests.length === 1 || outcomes.some(({ kind }) => kind === 'answered');
  const after = { ...tries };
  outcomes.forEach(({ kind }, index) => {
    for (const key of requests[index]?.keys ?? []) {
      if (kind === 'answered') Reflect.deleteProperty(after, key);
      else if (kind === 'failed' && isTheirs) after[key] = (after[key] ?? 0) + 1;
    }
  });
  return after;
}

function absorb(state: CompletionState, exchanges: readonly Exchange[], moment: JobMoment) {
  const { directory, cache, today } = state;
  const requests = exchanges.map(({ request }) => request);
  const outcomes = exchanges.map((exchange) => outcomeOf(directory, exchange));
  const tries = triesAfter(state, requests, outcomes);
  const findings = outcomes.flatMap((outcome) => (outcome.kind === 'answered' ? outcome.findings : []));
  const failed = requests.flatMap(({ keys }, index) => (outcomes[index]?.kind === 'failed' ? keys : []));
  const exhausted = failed.filter((key) => (tries[key] ?? 0) >= mostTries);
  const over: readonly (DirectoryFinding | { readonly key: string; readonly state: 'failed' })[] = [
    ...findings,
    ...exhausted.map((key) => ({ key, state: 'failed' as const })),
  ];
  const rows = over.map((finding) => {
    const source = finding.state === 'named' ? 'recherche' : directory.source;
    return rowOfFinding(finding, source, today, cache.entries.get(finding.key)?.row);
  });
  const put = putInCache(cache, rows);
  const isOver = new Set(over.map(({ key }) => key));
  const isLast = new Set(failed);
  const left = state.waiting.filter(({ key }) => !isOver.has(key));
  return {
    state: {
      ...state,
      ...{ cache: put.cache, tries },
      waiting: [...left.filter(({ key }) => !isLast.has(key)), ...left.filter(({ key }) => isLast.has(key))],
      throttle: afterGroup(state.throttle, directory.pace, faredOf(outcomes, moment.now), moment),
      denied: outcomes.some(({ kind }) => kind === 'denied'),
    },
    plan: put.steps,
  };
}

/** The completion of the panel as long work: who is still to be asked is read again from the tabs at each slice. */
export const completionJob: Job<CompletionState, DirectoryRequest, HttpAnswer> = {
  next,
  absorb,
  progress: ({ total, waiting, throttle, directory }, now) => {
    const { atOnce, everyMs } = directory.pace;
    const groups = Math.ceil(waiting.length / (atOnce * directory.perRequest));
    const waitsUntil = throttle.notBefore > now + everyMs ? throttle.notBefore : 0;
    const remainingMs = groups * everyMs + Math.max(0, waitsUntil - now);
    return { done: total - waiting.length, total, waitsUntil, remainingMs };
  },
  cursor: ({ tries, throttle }) =>
    JSON.stringify({
      tries: Object.fromEntries(Object.entries(tries).slice(0, 200)),
      // A pause of a second is not worth keeping.
      throttle: throttle.failures > 0 || throttle.size < 2 ? throttle : { ...throttle, notBefore: 0 },
    }),
};
