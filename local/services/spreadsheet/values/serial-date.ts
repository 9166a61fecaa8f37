import { offsetClock } from '../../zoned-time';

const MS_PER_DAY = 86_400_000;
/** 1899-12-30 in milliseconds since 1970. */
const SERIAL_ORIGIN = -25_569 * MS_PER_DAY;
const QUARTER = 900_000;

/** Turns the serial numbers of a spreadsheet into dates and back: a serial is wall time in the spreadsheet's time zone. */
export interface SerialClock {
  readonly dateOf: (serial: number) => Date;
  readonly serialOf: (date: Date) => number;
}

const clocks = new Map<string, SerialClock>();

/** The clock of a time zone; offsets are looked up once per quarter of an hour. */
export function serialClock(timeZone: string): SerialClock {
  const known = clocks.get(timeZone);
  if (known) return known;
  const clock = makeClock(timeZone);
  clocks.set(timeZone, clock);
  return clock;
}

function makeClock(timeZone: string): SerialClock {
  const offsetAt = offsetReader(timeZone);
  return {
    serialOf: (date) => {
      const time = date.getTime();
      return (time + offsetAt(time) - SERIAL_ORIGIN) / MS_PER_DAY;
    },
    dateOf: (serial) => {
      const wall = Math.round(serial * MS_PER_DAY) + SERIAL_ORIGIN;
      const guess = wall - offsetAt(wall);
      const offset = offsetAt(guess);
      return new Date(wall - offset);
    },
  };
}

/** Milliseconds to add to an instant to read it as wall time. */
function offsetReader(timeZone: string): (time: number) => number {
  const offsetAt = offsetClock(timeZone);
  const offsets = new Map<number, number>();
  return (time) => {
    const slot = Math.floor(time / QUARTER);
    const known = offsets.get(slot);
    if (known !== undefined) return known;
    const offset = offsetAt(slot * QUARTER);
    offsets.set(slot, offset);
    return offset;
  };
}

/** Serial number of a calendar day; null if there is no such day. */
export function serialOfDay(year: number, month: number, day: number): number | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return (time - SERIAL_ORIGIN) / MS_PER_DAY;
}

/** A serial number as calendar and clock fields, without any time zone. */
export function wallFieldsOf(serial: number): Date {
  return new Date(Math.round(serial * MS_PER_DAY) + SERIAL_ORIGIN);
}
