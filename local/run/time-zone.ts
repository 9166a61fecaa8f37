/**
 * Runs work with the process in that time zone, as a script runs in its manifest's; puts the former one back.
 * Under jest the process keeps its own zone.
 */
export function inTimeZone<T>(timeZone: string, work: () => T): T {
  const former = process.env['TZ'];
  if (former === timeZone) return work();
  process.env['TZ'] = timeZone;
  try {
    return work();
  } finally {
    if (former === undefined) delete process.env['TZ'];
    else process.env['TZ'] = former;
  }
}
