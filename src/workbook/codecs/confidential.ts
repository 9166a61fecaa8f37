import { reveal } from '../../model/secret/reveal';
import { Secret } from '../../model/secret/secret';
import type { Codec } from './codec';

/** The codec of a confidential column: cells decode to secrets, and secrets alone are written as what they hold. */
export function confidentialCodec(plain: Codec<unknown>): Codec<unknown> {
  return {
    format: plain.format,
    decode: (cell, column) => {
      const { value, ...rest } = plain.decode(cell, column);
      return value === undefined ? { value, ...rest } : { value: new Secret(value), ...rest };
    },
    encode: (value, column) => plain.encode(value instanceof Secret ? reveal(value) : value, column),
  };
}
