import type { WorkbookPlan } from './workbook-plan';

/** What a job wants next: requests to make at once, an instant to wait for, its end, or why it cannot go on. */
export type JobStep<Request> =
  | { readonly do: 'ask'; readonly requests: readonly Request[] }
  | { readonly do: 'wait'; readonly until: number }
  | { readonly do: 'end' }
  | { readonly do: 'stop'; readonly code: string };

/** When some requests were made and answered (milliseconds since 1970), and a number drawn between 0 and 1. */
export interface JobMoment {
  readonly askedAt: number;
  readonly now: number;
  readonly draw: number;
}

/** Work done out of all there is. */
export interface JobProgress {
  readonly done: number;
  readonly total: number;
  /** Instant before which nothing is asked; 0 where nothing waits. */
  readonly waitsUntil: number;
  /** Time still needed if all goes well. */
  readonly remainingMs: number;
}

/**
 * Long work as a value. `next` says what to ask; `absorb` what is known then, and the plan that keeps it: a slice applies
 * each plan before it asks again, so that a job opened anew from the tabs asks nothing twice but the last requests.
 */
export interface Job<State, Request, Answer> {
  readonly next: (state: State, now: number) => JobStep<Request>;
  readonly absorb: (
    state: State,
    exchanges: readonly { readonly request: Request; readonly answer: Answer }[],
    moment: JobMoment,
  ) => { readonly state: State; readonly plan: WorkbookPlan };
  readonly progress: (state: State, now: number) => JobProgress;
  /** What the tabs do not hold, in less than 8 kB: pace, attempts. */
  readonly cursor: (state: State) => string;
}
