const unixEpoch = 25569;
const millisecondsPerDay = 86_400_000;

/**
 * Reads the serial number behind a cell's Date: its wall time in the spreadsheet's time zone, in days since 1899-12-30.
 * The script's own time zone (manifest) may be another one, so the Date's local getters are never used.
 */
export function serialReader(timeZone: string): (date: Date) => number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const known = new Map<number, number>();
  return (date) => {
    const time = date.getTime();
    const seen = known.get(time);
    if (seen !== undefined) return seen;
    const part = Object.fromEntries(format.formatToParts(date).map(({ type, value }) => [type, Number(value)]));
    const wall = Date.UTC(
      part['year'] ?? 0,
      (part['month'] ?? 1) - 1,
      part['day'] ?? 1,
      part['hour'] ?? 0,
      part['minute'] ?? 0,
      part['second'] ?? 0,
    );
    const serial = wall / millisecondsPerDay + unixEpoch;
    known.set(time, serial);
    return serial;
  };
}
