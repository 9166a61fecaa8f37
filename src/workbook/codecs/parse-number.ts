/**
 * A number as French or ISO writers put it: « 1 234,56 », « 1.234,56 », « 1,234.56 », « -12 », « (12,00) », « 12,5 € »,
 * « 1,2E+03 ». Undefined where the text is no number. A single separator followed by three digits is a thousands
 * separator only when it stands more than once or beside another one: « 1.234 » is 1.234 and « 1,234 » is 1.234.
 */
export function parseNumber(text: string): number | undefined {
  const bare = text.replace(/[\s\u00a0\u202f\u2009']/g, '').replace(/(€|EUR)$/i, '');
  const parenthesised = /^\((.*)\)$/.exec(bare);
  const unsigned = (parenthesised?.[1] ?? bare).replace(/^[+-]/, '').replace(/-$/, '');
  const normal = withDecimalPoint(unsigned);
  if (normal === undefined) return undefined;
  const negative = parenthesised !== null || bare.startsWith('-') || bare.endsWith('-');
  return negative ? -Number(normal) : Number(normal);
}

function withDecimalPoint(text: string): string | undefined {
  if (!/^\d[\d.,]*(e[+-]?\d+)?$/i.test(text) && !/^[.,]\d+$/.test(text)) return undefined;
  const decimal = text.lastIndexOf(',') > text.lastIndexOf('.') ? ',' : '.';
  const group = decimal === ',' ? '.' : ',';
  const last = text.lastIndexOf(decimal);
  if (last < 0) return text;
  if (text.indexOf(decimal) < last) return ungrouped(text, decimal);
  const digits = ungrouped(text.slice(0, last), group);
  const fraction = text.slice(last + 1);
  return digits === undefined || fraction.includes(group) ? undefined : `${digits}.${fraction}`.replace(/\.$/, '');
}

/** Digits of a number written by groups of three; undefined where the groups are not of three. */
function ungrouped(text: string, separator: string): string | undefined {
  const [first = '', ...groups] = text.split(separator);
  if (groups.length === 0) return text;
  const regular = first.length <= 3 && groups.every((digits) => /^\d{3}$/.test(digits));
  return regular ? [first, ...groups].join('') : undefined;
}
