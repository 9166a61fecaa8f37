/** What a clock on the wall of a time zone shows; month from 1, weekday from 1 (Monday) to 7. */
export interface WallTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/** Reads the wall time of instants in a time zone; throws on an unknown one. */
function wallClock(timeZone: string): (instant: number) => WallTime {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
    era: 'short',
  });
  return (instant) => {
    const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type as string, value]));
    const part = (name: string): number => Number(parts.get(name));
    return {
      year: parts.get('era') === 'BC' ? 1 - part('year') : part('year'),
      month: part('month'),
      day: part('day'),
      hour: part('hour'),
      minute: part('minute'),
      second: part('second'),
    };
  };
}

/** Wall time of an instant (milliseconds since 1970) in a time zone such as `Europe/Paris`; throws on an unknown zone. */
export function wallTimeOf(instant: number, timeZone: string): WallTime {
  return wallClock(timeZone)(instant);
}

/** Reads how far a zone is ahead of UTC at instants, in milliseconds. */
export function offsetClock(timeZone: string): (instant: number) => number {
  const wallAt = wallClock(timeZone);
  return (instant) => {
    const { year, month, day, hour, minute, second } = wallAt(instant);
    const wall = new Date(0);
    wall.setUTCFullYear(year, month - 1, day);
    wall.setUTCHours(hour, minute, second);
    return wall.getTime() - Math.floor(instant / 1000) * 1000;
  };
}

/** How far the zone is ahead of UTC at an instant, in milliseconds. */
export function offsetOf(instant: number, timeZone: string): number {
  return offsetClock(timeZone)(instant);
}

/** The instant at which the wall of a zone shows that time; in the hour skipped in spring, the one after. */
export function instantOf(wall: Omit<WallTime, 'second'>, timeZone: string): number {
  const asUtc = Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute);
  const guess = asUtc - offsetOf(asUtc, timeZone);
  return asUtc - offsetOf(guess, timeZone);
}

/** Day of the week, 1 (Monday) to 7. */
export function weekdayOf({ year, month, day }: Pick<WallTime, 'year' | 'month' | 'day'>): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7;
}
