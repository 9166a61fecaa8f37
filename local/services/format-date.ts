import { offsetOf, wallTimeOf, weekdayOf, type WallTime } from './zoned-time';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const DAY_MS = 86_400_000;

interface Moment {
  readonly wall: WallTime;
  readonly instant: number;
  readonly timeZone: string;
}

type Field = (moment: Moment, count: number) => string;

const FIELDS: Readonly<Record<string, Field>> = {
  G: ({ wall }) => (wall.year > 0 ? 'AD' : 'BC'),
  y: ({ wall }, count) => (count === 2 ? padded(wall.year % 100, 2) : padded(wall.year, count)),
  Y: (moment, count) => (count === 2 ? padded(weekOf(moment).year % 100, 2) : padded(weekOf(moment).year, count)),
  M: ({ wall }, count) => named(MONTHS[wall.month - 1] ?? '', wall.month, count),
  L: ({ wall }, count) => named(MONTHS[wall.month - 1] ?? '', wall.month, count),
  w: (moment, count) => padded(weekOf(moment).week, count),
  D: ({ wall }, count) => padded(dayOfYear(wall), count),
  d: ({ wall }, count) => padded(wall.day, count),
  E: ({ wall }, count) => {
    const name = WEEKDAYS[weekdayOf(wall) - 1] ?? '';
    return count >= 4 ? name : name.slice(0, 3);
  },
  u: ({ wall }, count) => padded(weekdayOf(wall), count),
  a: ({ wall }) => (wall.hour < 12 ? 'AM' : 'PM'),
  H: ({ wall }, count) => padded(wall.hour, count),
  k: ({ wall }, count) => padded(wall.hour === 0 ? 24 : wall.hour, count),
  K: ({ wall }, count) => padded(wall.hour % 12, count),
  h: ({ wall }, count) => padded(wall.hour % 12 === 0 ? 12 : wall.hour % 12, count),
  m: ({ wall }, count) => padded(wall.minute, count),
  s: ({ wall }, count) => padded(wall.second, count),
  S: ({ instant }, count) => padded(((instant % 1000) + 1000) % 1000, count),
  z: ({ instant, timeZone }, count) => zoneName(instant, timeZone, count >= 4 ? 'long' : 'short'),
  Z: (moment) => offsetText(moment, ''),
  X: (moment, count) => {
    const text = offsetText(moment, count >= 3 ? ':' : '');
    if (/^[+-]00:?00$/.test(text)) return 'Z';
    return count === 1 ? text.slice(0, 3) : text;
  },
};

/**
 * A date in the words of java.text.SimpleDateFormat, in English, as Utilities.formatDate gives it.
 * @throws RangeError on an unknown time zone, SyntaxError on an unknown letter
 * @see https://docs.oracle.com/javase/7/docs/api/java/text/SimpleDateFormat.html
 */
export function formatDate(instant: number, timeZone: string, pattern: string): string {
  const moment: Moment = { wall: wallTimeOf(instant, timeZone), instant, timeZone };
  return pattern.replace(/''|'((?:[^']|'')*)'|([A-Za-z])\2*/g, (part: string, quoted: string | undefined) => {
    if (part === "''") return "'";
    if (quoted !== undefined) return quoted.replace(/''/g, "'");
    const field = FIELDS[part.charAt(0)];
    if (field === undefined) throw new SyntaxError(`Illegal pattern character '${part.charAt(0)}'`);
    return field(moment, part.length);
  });
}

function padded(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

function named(name: string, value: number, count: number): string {
  if (count >= 4) return name;
  return count === 3 ? name.slice(0, 3) : padded(value, count);
}

function dayOfYear({ year, month, day }: WallTime): number {
  return Math.round((Date.UTC(year, month - 1, day) - Date.UTC(year, 0, 1)) / DAY_MS) + 1;
}

/** Week of the English calendar that Google's server uses: weeks start on Sunday, the one with 1 January is the first. */
function weekOf({ wall }: Moment): { year: number; week: number } {
  const sundayOfNextYear = firstSunday(wall.year + 1);
  const day = Date.UTC(wall.year, wall.month - 1, wall.day);
  if (day >= sundayOfNextYear) return { year: wall.year + 1, week: 1 };
  return { year: wall.year, week: Math.floor((day - firstSunday(wall.year)) / (7 * DAY_MS)) + 1 };
}

function firstSunday(year: number): number {
  const newYear = Date.UTC(year, 0, 1);
  return newYear - new Date(newYear).getUTCDay() * DAY_MS;
}

function offsetText({ instant, timeZone }: Moment, separator: string): string {
  const minutes = Math.round(offsetOf(instant, timeZone) / 60_000);
  const absolute = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${padded(Math.floor(absolute / 60), 2)}${separator}${padded(absolute % 60, 2)}`;
}

function zoneName(instant: number, timeZone: string, style: 'short' | 'long'): string {
  const european = new Intl.DateTimeFormat('en-GB', { timeZone, timeZoneName: style }).formatToParts(instant);
  const name = european.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
  return name === 'UTC' ? 'GMT' : name;
}
