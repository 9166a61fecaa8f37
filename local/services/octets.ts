/** Octets (0–255) of a text in UTF-8. */
export function utf8Of(text: string): number[] {
  const escaped = encodeURIComponent(
    text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd'),
  );
  const octets: number[] = [];
  for (let index = 0; index < escaped.length; index += 1) {
    if (escaped[index] === '%') {
      octets.push(parseInt(escaped.slice(index + 1, index + 3), 16));
      index += 2;
    } else {
      octets.push(escaped.charCodeAt(index));
    }
  }
  return octets;
}

/** Length of a text in UTF-8, in octets. */
export function utf8LengthOf(text: string): number {
  let length = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    length += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return length;
}

/** Text of octets in UTF-8; a malformed octet gives the replacement character. */
export function textOfUtf8(octets: readonly number[]): string {
  const parts: string[] = [];
  for (let index = 0; index < octets.length;) {
    const first = (octets[index] ?? 0) & 0xff;
    const length = sequenceLength(first);
    const tail = octets.slice(index + 1, index + length);
    if (length === 0 || tail.length < length - 1 || tail.some((octet) => (octet & 0xc0) !== 0x80)) {
      parts.push('\ufffd');
      index += 1;
    } else {
      const lead = length === 1 ? first : first & (0xff >> (length + 1));
      parts.push(String.fromCodePoint(tail.reduce((code, octet) => (code << 6) | (octet & 0x3f), lead)));
      index += length;
    }
  }
  return parts.join('');
}

/** Octets that a first octet announces; 0 if none can start so. */
function sequenceLength(first: number): number {
  if (first < 0x80) return 1;
  if (first >= 0xf5) return 0;
  if (first >= 0xf0) return 4;
  if (first >= 0xe0) return 3;
  return first >= 0xc2 ? 2 : 0;
}

/** Octets as Google gives them: −128 to 127. */
export function signed(octets: readonly number[]): number[] {
  return octets.map((octet) => ((octet & 0xff) << 24) >> 24);
}

/** Octets 0–255 from signed or unsigned ones. */
export function unsigned(octets: readonly number[]): number[] {
  return octets.map((octet) => octet & 0xff);
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Base64 with its padding; `-` and `_` replace `+` and `/` where the text goes into an address. */
export function base64Of(octets: readonly number[], webSafe = false): string {
  let text = '';
  for (let index = 0; index < octets.length; index += 3) {
    const group = octets.slice(index, index + 3).map((octet) => octet & 0xff);
    const bits = ((group[0] ?? 0) << 16) | ((group[1] ?? 0) << 8) | (group[2] ?? 0);
    for (let sextet = 0; sextet < 4; sextet += 1) {
      text += sextet <= group.length ? (ALPHABET[(bits >> (18 - 6 * sextet)) & 63] ?? '') : '=';
    }
  }
  return webSafe ? text.replace(/\+/g, '-').replace(/\//g, '_') : text;
}

/** Octets 0–255 of a base64 text of either alphabet; undefined if it is none. */
export function octetsOfBase64(text: string): number[] | undefined {
  const digits = text.replace(/-/g, '+').replace(/_/g, '/').replace(/\s/g, '').replace(/=+$/, '');
  if (/[^A-Za-z0-9+/]/.test(digits) || digits.length % 4 === 1) return undefined;
  const octets: number[] = [];
  let bits = 0;
  let count = 0;
  for (const digit of digits) {
    bits = ((bits << 6) | ALPHABET.indexOf(digit)) & 0xfff;
    count += 6;
    if (count >= 8) {
      count -= 8;
      octets.push((bits >> count) & 0xff);
    }
  }
  return octets;
}
