import { instantOf } from './zoned-time';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

interface DateFields {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  millisecond: number;
}

type Reader = readonly [pattern: string, store: (fields: DateFields, text: string) => void];

const number = (name: keyof DateFields): Reader => ['(\\d+)', (fields, text) => (fields[name] = Number(text))];

const READERS: Readonly<Record<string, Reader>> = {
  y: ['(\\d+)', (fields, text) => (fields.year = text.length === 2 ? 2000 + Number(text) : Number(text))],
  d: number('day'),
  H: number('hour'),
  h: ['(\\d+)', (fields, text) => (fields.hour += Number(text) % 12)],
  m: number('minute'),
  s: number('second'),
  S: number('millisecond'),
  E: ['[A-Za-z]+', () => undefined],
  a: ['([AaPp][Mm])', (fields, text) => (fields.hour += /^p/i.test(text) ? 12 : 0)],
};

const MONTH_NUMBER = number('month');
const MONTH_NAME: Reader = [
  '([A-Za-z]+)',
  (fields, text) => (fields.month = MONTHS.indexOf(text.slice(0, 3).toLowerCase()) + 1),
];

/**
 * The instant that a text names under a SimpleDateFormat pattern in a time zone; undefined if it does not fit. Letters read:
 * y M d E H h m s S a.
 */
export function parseDate(text: string, timeZone: string, pattern: string): number | undefined {
  const stores: Reader[1][] = [];
  const expression = pattern.replace(
    /'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']/g,
    (part: string, quoted: string | undefined) => {
      if (quoted !== undefined) return literal(quoted === '' ? "'" : quoted.replace(/''/g, "'"));
      const reader = readerOf(part);
      if (reader === undefined) return literal(part);
      if (reader[0].startsWith('(')) stores.push(reader[1]);
      return reader[0] === '(\\d+)' && isRunOn(pattern, part) ? `(\\d{${part.length}})` : reader[0];
    },
  );
  const match = new RegExp(`^\\s*${expression}`, 'i').exec(text);
  if (match === null) return undefined;
  const fields: DateFields = { year: 1970, month: 1, day: 1, hour: 0, minute: 0, second: 0, millisecond: 0 };
  stores.forEach((store, index) => {
    store(fields, match[index + 1] ?? '');
  });
  return instantOf(fields, timeZone) + fields.second * 1000 + fields.millisecond;
}

function readerOf(part: string): Reader | undefined {
  if (!part.startsWith('M')) return READERS[part.charAt(0)];
  return part.length >= 3 ? MONTH_NAME : MONTH_NUMBER;
}

/** True if another field follows without a separator, as in `yyyyMMdd`. */
function isRunOn(pattern: string, part: string): boolean {
  return /[A-Za-z]/.test(pattern.charAt(pattern.indexOf(part) + part.length));
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
