declare const amountMark: unique symbol;

/** Money as an integer number of euro cents, so that sums are exact up to 90 000 milliards d'euros. */
export type Amount = number & { readonly [amountMark]: 'Amount' };

/** Cents as an amount; the caller guarantees an integer. */
export function amountOfCents(cents: number): Amount {
  return cents as Amount;
}

/** Cents under which a number of euros that is whole cents is recognised without its digits. */
const largestQuick = 1e14;

/**
 * The amount nearest to a number of euros, half cents away from zero; `exact` is false where something was rounded.
 * The product with 100 is corrected for binary noise (1.005 € is one cent short otherwise).
 */
export function amountOfEuros(euros: number): { amount: Amount; exact: boolean } {
  const whole = Math.round(euros * 100);
  if (whole / 100 === euros && Math.abs(whole) < largestQuick) return { amount: (whole + 0) as Amount, exact: true };
  const scaled = Number((Math.abs(euros) * 100).toPrecision(15));
  const cents = Math.floor(scaled + 0.5);
  const signed = euros < 0 ? -cents : cents;
  return { amount: (signed === 0 ? 0 : signed) as Amount, exact: cents === scaled };
}

/** Euros with two decimals, for a cell, a JSON answer or a sentence. */
export function eurosOf(amount: Amount): number {
  return amount / 100;
}
