/** What a register may do instead of answering. */
export const troubleKinds = ['429', '500', 'muet', 'coupe', 'charabia'] as const;
export type TroubleKind = (typeof troubleKinds)[number];

/** How often each happens, from 0 to 1, and the `Retry-After` of a 429, in seconds. */
export interface Troubles {
  readonly rates: Readonly<Partial<Record<TroubleKind, number>>>;
  readonly retryAfter: number;
}

export const noTrouble: Troubles = { rates: {}, retryAfter: 30 };

function isKind(text: string): text is TroubleKind {
  return troubleKinds.some((kind) => kind === text);
}

/** Reads « 429:0.5,500:0.1,muet:0.05 »; undefined where a part is none. */
export function parseTroubles(text: string, retryAfter: number): Troubles | undefined {
  const rates: Partial<Record<TroubleKind, number>> = {};
  for (const part of text.split(',').filter((written) => written.trim() !== '')) {
    const [kind = '', rate = ''] = part.trim().split(':');
    const share = Number(rate);
    if (!isKind(kind) || rate === '' || !(share >= 0 && share <= 1)) return undefined;
    rates[kind] = share;
  }
  return { rates, retryAfter };
}

/** The trouble of one request, by a number drawn between 0 and 1; undefined where it is answered. */
export function troubleOf({ rates }: Troubles, drawn: number): TroubleKind | undefined {
  let below = 0;
  return troubleKinds.find((kind) => drawn < (below += rates[kind] ?? 0));
}
