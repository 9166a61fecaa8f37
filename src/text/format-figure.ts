import type { Figure } from '../indicators/figure';

const narrowSpace = '\u202f';
const hardSpace = '\u00a0';
const minus = '\u2212';

/** A number in French: narrow no-break space between thousands, decimal comma, true minus sign. */
export function formatNumber(value: number, decimals: number): string {
  const [whole = '0', fraction] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, narrowSpace);
  const text = fraction === undefined ? grouped : `${grouped},${fraction}`;
  return value < 0 && /[1-9]/.test(text) ? minus + text : text;
}

function withSign(value: number, text: string): string {
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/** « 54,3 % » from a share of 0–1. */
export function formatShare(share: number): string {
  return `${formatNumber(share * 100, 1)}${hardSpace}%`;
}

/** « 1 234,50 € » from cents. */
export function formatAmount(cents: number): string {
  return `${formatNumber(cents / 100, 2)}${hardSpace}€`;
}

/** « 2,1 points » from a share of 0–1; the plural begins at two. */
export function formatPoints(share: number): string {
  const points = formatNumber(share * 100, 1);
  return `${points}${hardSpace}${Math.abs(share) * 100 < 1.95 ? 'point' : 'points'}`;
}

const formats: Readonly<Record<Figure['unit'], (value: number) => string>> = {
  share: formatShare,
  amount: formatAmount,
  ratio: (ratio) => formatNumber(ratio, 2),
  count: (count) => formatNumber(count, Number.isInteger(count) ? 0 : 1),
};

/** A value in its unit; « n.d. » where there is none. */
export function formatValue(value: number | undefined, unit: Figure['unit']): string {
  return value === undefined ? 'n.d.' : formats[unit](value);
}

/** A part of a figure in its unit, without sign: a share's part is of so many of its points. */
export function formatPart(part: number, unit: Figure['unit']): string {
  return unit === 'share' ? formatPoints(part) : formats[unit](part);
}

/** A difference of two values in their unit, with its sign: shares differ by points. */
export function formatDifference(difference: number, unit: Figure['unit']): string {
  return withSign(difference, formatPart(difference, unit));
}
