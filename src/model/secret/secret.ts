import { keepSecret } from './kept';

/** What stands in place of a secret wherever it is printed, joined or serialised. */
export const secretMark = '•••';

/** A value of a mediation case: every way of turning it into text gives •••; `reveal` alone gives it back. */
export class Secret<Value> {
  /** Only tells apart secrets of different types; never there at run time. */
  declare readonly holds: Value;

  constructor(value: Value) {
    keepSecret(this, value);
    Object.freeze(this);
  }

  toString(): string {
    return secretMark;
  }

  toJSON(): string {
    return secretMark;
  }

  toLocaleString(): string {
    return secretMark;
  }

  [Symbol.toPrimitive](): string {
    return secretMark;
  }
}
