import { COSTS, type CostKind } from '../services/costs';
import type { AuthMode, Refusal, ServiceCall } from '../services/host';

/** An accident to provoke at a service call: by its number in the execution (from 1), or at every call of a method. */
export interface Fault {
  readonly atCall?: number;
  /** `SpreadsheetApp.Range.setValues`. */
  readonly method?: string;
  readonly error: string;
}

/** Work of another execution, to be done when this one reaches its n-th service call or its n-th call on a lock. */
export interface Interleaving {
  readonly atCall?: number;
  readonly atLockCall?: number;
  readonly run: () => void;
}

/** Accidents and encounters planned for one execution. */
export interface Incidents {
  readonly faults?: readonly Fault[];
  /** The execution ends at that call as if the server had died: nothing more is written, nothing can be caught. */
  readonly killAtCall?: number;
  readonly interleavings?: readonly Interleaving[];
}

/** What an execution has called. */
export interface CallCounts {
  readonly total: number;
  readonly byMethod: Readonly<Record<string, number>>;
  readonly byKind: Readonly<Partial<Record<CostKind, number>>>;
  /** Of these, the calls that change what the document keeps. */
  readonly writes: number;
}

/**
 * Longest run by mode, in milliseconds.
 * @see https://developers.google.com/apps-script/guides/services/quotas
 */
export const TIME_LIMITS: Readonly<Record<AuthMode, number>> = {
  FULL: 360_000,
  LIMITED: 30_000,
  NONE: 30_000,
  CUSTOM_FUNCTION: 30_000,
};

/** Counts, times and ends one execution. */
export interface Meter {
  readonly enter: (call: ServiceCall) => Refusal | null;
  readonly charge: (kind: CostKind, units?: number) => void;
  readonly sleep: (milliseconds: number) => void;
  readonly elapsed: () => number;
  readonly counts: () => CallCounts;
  /** Why the execution has been ended from outside, once it has. */
  readonly death: () => string | undefined;
}

/**
 * A meter on a clock; once dead, an execution gets no further call through, whatever it catches. In real time the clock
 * alone tells how long it lasts, else what calls are reckoned to cost.
 */
export function createMeter(clock: { now: number }, limit: number, incidents: Incidents, realTime = false): Meter {
  const startedAt = clock.now;
  const byMethod: Record<string, number> = {};
  const byKind: Partial<Record<CostKind, number>> = {};
  let total = 0;
  let lockCalls = 0;
  let writes = 0;
  let elapsed = 0;
  let death: string | undefined;

  function pass(milliseconds: number): void {
    clock.now += milliseconds;
    elapsed = realTime ? clock.now - startedAt : elapsed + milliseconds;
    if (elapsed > limit) death ??= 'Exceeded maximum execution time';
  }

  function charge(kind: CostKind, units = 0): void {
    byKind[kind] = (byKind[kind] ?? 0) + 1;
    const { each, perUnit } = COSTS[kind];
    pass(each + perUnit * units);
  }

  function meet(isLockCall: boolean): void {
    if (isLockCall) lockCalls += 1;
    for (const { atCall, atLockCall, run } of incidents.interleavings ?? []) {
      if (atCall === total || (isLockCall && atLockCall === lockCalls)) run();
    }
  }

  function enter(call: ServiceCall): Refusal | null {
    const name = [call.service, call.className, call.method].filter((part) => part !== '').join('.');
    total += 1;
    if (call.writes) writes += 1;
    byMethod[name] = (byMethod[name] ?? 0) + 1;
    if (death === undefined) {
      meet(name.startsWith('LockService.Lock.'));
      charge(call.cost);
    }
    if (incidents.killAtCall === total) death ??= 'The execution was killed';
    if (death !== undefined) return { message: death, name: 'Exception' };
    const fault = incidents.faults?.find(({ atCall, method }) => atCall === total || method === name);
    return fault === undefined ? null : { message: fault.error, name: 'Exception' };
  }

  return {
    enter,
    charge,
    sleep: pass,
    elapsed: () => elapsed,
    counts: () => ({ total, byMethod, byKind, writes }),
    death: () => death,
  };
}
