/** How fast a service is asked, and how it fared lately. */
export interface Throttle {
  /** Instant before which nothing is asked. */
  readonly notBefore: number;
  /** Requests made at once: one after a failure, twice as many after each success. */
  readonly size: number;
  /** Failures since the last answer. */
  readonly failures: number;
  /** How often the circuit was opened since the last answer. */
  readonly openings: number;
}

/** What the service allows: so many requests at once, one such group per interval. */
export interface Pace {
  readonly atOnce: number;
  readonly everyMs: number;
}

/** How a group of requests fared: answered, turned away (429) with the delay asked for, or failed. */
export interface Fared {
  readonly answered: number;
  readonly failed: number;
  /** Undefined where nobody was turned away; 0 where no delay was asked for. */
  readonly busyForMs: number | undefined;
}

const minute = 60_000;
const failuresBeforeOpening = 3;
/** A day of silence: the job stops by itself. */
const mostOpenings = 30;
const longestWait = 60 * minute;
const longestAsked = 24 * 60 * minute;
const shortestBackoff = 2_000;

export const freshThrottle: Throttle = { notBefore: 0, size: Infinity, failures: 0, openings: 0 };

/** True once the service has failed for a day: asking again is for a person to decide. */
export function isGivenUp({ openings }: Throttle): boolean {
  return openings > mostOpenings;
}

/** Requests to make now. */
export function sizeAtOnce({ size }: Throttle, { atOnce }: Pace): number {
  return Math.min(size, atOnce);
}

/** A wait that doubles with each trouble, drawn between half and the whole, so that clients do not come back together. */
function backoff(first: number, times: number, draw: number): number {
  return Math.min(longestWait, first * 2 ** Math.min(times, 20)) * (0.5 + draw / 2);
}

interface Asked {
  readonly askedAt: number;
  readonly now: number;
  readonly draw: number;
}

function afterFailure(throttle: Throttle, failed: number, { now, draw }: Asked): Throttle {
  const failures = throttle.failures + failed;
  if (failures < failuresBeforeOpening) {
    const notBefore = now + backoff(shortestBackoff, failures - 1, draw);
    return { ...throttle, size: 1, failures, notBefore };
  }
  const openings = throttle.openings + 1;
  return { size: 1, failures, openings, notBefore: now + backoff(minute, openings - 1, draw) };
}

/**
 * The pace after a group of requests: the interval kept from the moment it was sent; a 429 obeyed to the second and a
 * little more; after three failures without an answer the circuit opens, for a minute, then two, up to an hour.
 */
export function afterGroup(throttle: Throttle, pace: Pace, fared: Fared, asked: Asked): Throttle {
  const { answered, failed, busyForMs } = fared;
  if (busyForMs !== undefined) {
    const failures = answered > 0 ? 0 : throttle.failures + 1;
    const wanted = Math.min(longestAsked, Math.max(busyForMs, backoff(shortestBackoff, failures, asked.draw)));
    const notBefore = asked.now + wanted + Math.round(500 * asked.draw);
    const openings = answered > 0 ? 0 : throttle.openings + (failures > failuresBeforeOpening ? 1 : 0);
    return { size: 1, failures, openings, notBefore };
  }
  if (answered === 0 && failed > 0) return afterFailure(throttle, failed, asked);
  const size = failed > 0 ? 1 : Math.min(pace.atOnce, throttle.size * 2);
  return { size, failures: 0, openings: 0, notBefore: asked.askedAt + pace.everyMs };
}

/** Milliseconds that a `Retry-After` asks for: seconds, or a date; 0 where it cannot be read. */
export function retryAfterMs(header: string, now: number): number {
  if (/^\s*\d+\s*$/.test(header)) return Number(header) * 1000;
  const at = Date.parse(header);
  return Number.isNaN(at) ? 0 : Math.max(0, at - now);
}

function numberIn(fields: Readonly<Record<string, unknown>>, name: keyof Throttle, otherwise: number): number {
  const value = fields[name];
  return typeof value === 'number' ? value : otherwise;
}

/** A throttle as it was kept; what cannot be read is fresh. */
export function parseThrottle(value: unknown): Throttle {
  const fields: Readonly<Record<string, unknown>> = typeof value === 'object' && value !== null ? { ...value } : {};
  return {
    notBefore: numberIn(fields, 'notBefore', 0),
    size: numberIn(fields, 'size', freshThrottle.size),
    failures: numberIn(fields, 'failures', 0),
    openings: numberIn(fields, 'openings', 0),
  };
}
