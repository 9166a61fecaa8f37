/** A value as Logger prints it: whole numbers with `.0`, objects as `{name=value}`. */
export function javaText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(javaText).join(', ')}]`;
  if (typeof value === 'number') return Number.isInteger(value) && Math.abs(value) < 1e7 ? `${value}.0` : String(value);
  if (typeof value !== 'object' || value === null) return String(value);
  if (Object.getPrototypeOf(value) !== Object.prototype) return shownObject(value);
  const entries = Object.entries(value).map(([name, item]) => `${name}=${javaText(item)}`);
  return `{${entries.join(', ')}}`;
}

/**
 * Fills a printf format: %s %d %i %f %e %x %o %c %b %%, with flags `-`, `0`, `+`, `,`, width and precision.
 * @see https://developers.google.com/apps-script/reference/utilities/utilities#formatStringtemplate,-args
 */
export function formatString(template: string, args: readonly unknown[]): string {
  let next = 0;
  const pattern = /%(?:(\d+)\$)?([-+0, #]*)(\d+)?(?:\.(\d+))?([sdifeExXocb%])/g;
  return template.replace(
    pattern,
    (_whole, position: string | undefined, flags: string, width: string | undefined, precision, kind: string) => {
      if (kind === '%') return '%';
      const argument = args[position === undefined ? next++ : Number(position) - 1];
      const digits = precision === undefined ? undefined : Number(precision);
      return padded(converted(argument, kind, digits, flags), flags, Number(width ?? 0));
    },
  );
}

type Conversion = (value: unknown, digits: number | undefined) => string;

const CONVERSIONS: Readonly<Record<string, Conversion>> = {
  s: (value, digits) => javaString(value).slice(0, digits),
  d: (value) => String(Math.trunc(Number(value))),
  i: (value) => String(Math.trunc(Number(value))),
  f: (value, digits) => Number(value).toFixed(digits ?? 6),
  e: (value, digits) => Number(value).toExponential(digits ?? 6),
  E: (value, digits) =>
    Number(value)
      .toExponential(digits ?? 6)
      .toUpperCase(),
  x: (value) => Math.trunc(Number(value)).toString(16),
  X: (value) => Math.trunc(Number(value)).toString(16).toUpperCase(),
  o: (value) => Math.trunc(Number(value)).toString(8),
  c: (value) => (typeof value === 'number' ? String.fromCharCode(value) : javaString(value).slice(0, 1)),
  b: (value) => String(Boolean(value)),
};

function javaString(value: unknown): string {
  return typeof value === 'number' ? String(value) : javaText(value);
}

function converted(value: unknown, kind: string, digits: number | undefined, flags: string): string {
  const text = CONVERSIONS[kind]?.(value, digits) ?? '';
  if (!'dif'.includes(kind)) return text;
  const grouped = flags.includes(',') ? text.replace(/\B(?=(\d{3})+(?!\d)(?<!\.\d*))/g, ',') : text;
  return flags.includes('+') && !grouped.startsWith('-') ? `+${grouped}` : grouped;
}

function padded(text: string, flags: string, width: number): string {
  if (flags.includes('-')) return text.padEnd(width);
  if (!flags.includes('0')) return text.padStart(width);
  const sign = /^[-+]/.exec(text)?.[0] ?? '';
  return sign + text.slice(sign.length).padStart(width - sign.length, '0');
}

/** What an object of a class says of itself. */
export function shownObject(value: { toString(): string }): string {
  return value.toString();
}
