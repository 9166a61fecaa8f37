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
  const value = Number(normal);
  return negative ? -value : value;
}

function withDecimalPoint(text: string): string | undefined {
  if (!/^\d[\d.,]*(e[+-]?\d+)?$/i.test(text) && !/^[.,]\d+$/.test(text)) return undefined;
  const comma = text.lastIndexOf(',');
  const point = text.lastIndexOf('.');
  const decimal = comma > point ? ',' : '.';
  const group = decimal === ',' ? '.' : ',';
  const parts = text.split(decimal);
  if (parts.length > 2) return isGrouped(text, decimal) ? text.split(decimal).join('') : undefined;
  const [whole = '', fraction = ''] = parts;
  if (whole.includes(group) && !isGrouped(whole, group)) return undefined;
  return fraction.includes(group) ? undefined : `${whole.split(group).join('')}.${fraction}`.replace(/\.$/, '');
}

function isGrouped(text: string, separator: string): boolean {
  const [first = '', ...groups] = text.split(separator);
  return first.length <= 3 && groups.every((digits) => /^\d{3}$/.test(digits));
}
