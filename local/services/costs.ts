/** Price of one kind of call on the virtual clock, in milliseconds. */
export interface Cost {
  readonly each: number;
  readonly perUnit: number;
}

/**
 * What service calls cost, in virtual milliseconds: an assumption to calibrate here and nowhere else. Units are cells for
 * reads, writes and commits, keys for bulk property calls, kilobytes for UrlFetch.
 * @see https://gist.github.com/tanaikech/1e7df0d6 for cached reads; published measurements for properties and cache
 */
export const COSTS = {
  call: { each: 1, perUnit: 0 },
  pure: { each: 0.01, perUnit: 0 },
  read: { each: 60, perUnit: 0.004 },
  cachedRead: { each: 0.3, perUnit: 0 },
  write: { each: 2, perUnit: 0.01 },
  commit: { each: 250, perUnit: 0.04 },
  format: { each: 5, perUnit: 0 },
  propertyRead: { each: 30, perUnit: 0 },
  propertyReadAll: { each: 35, perUnit: 0 },
  propertyWrite: { each: 62, perUnit: 5 },
  cacheRead: { each: 4, perUnit: 0 },
  cacheWrite: { each: 93, perUnit: 0 },
  lock: { each: 40, perUnit: 0 },
  fetch: { each: 300, perUnit: 0.1 },
  mail: { each: 500, perUnit: 0 },
  trigger: { each: 400, perUnit: 0 },
  ui: { each: 20, perUnit: 0 },
  document: { each: 10, perUnit: 0 },
  openDocument: { each: 800, perUnit: 0 },
} as const satisfies Record<string, Cost>;

/** A kind of call, as counters report it. */
export type CostKind = keyof typeof COSTS;

/** Start of any execution, before its first line. */
export const SCRIPT_START_MS = 600;
