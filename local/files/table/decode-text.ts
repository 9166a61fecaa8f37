/** What the first bytes of a file say that it is. */
export type FileKind = 'empty' | 'workbook' | 'pdf' | 'binary' | 'text';

const PROBE = 4096;

/** The kind of a file by its bytes, whatever its name; zip archives and compound files count as workbooks. */
export function kindOf(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  if (startsWith(bytes, [0x50, 0x4b]) || startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return 'workbook';
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) return 'pdf';
  return !isWide(bytes) && bytes.subarray(0, PROBE).includes(0) ? 'binary' : 'text';
}

/** The text of a file's bytes: by its byte order mark, else UTF-8 where the bytes are, else Windows-1252. */
export function decodeText(bytes: Uint8Array): string {
  if (isWide(bytes)) return new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Some versions of Node read windows-1252 as latin1: the characters where the two differ are put right here.
    const text = new TextDecoder('windows-1252').decode(bytes);
    return text.replace(/[\u0080-\u009f]/g, (control) => WINDOWS[control.charCodeAt(0) - 0x80] ?? control);
  }
}

/** Characters 80 to 9F of Windows-1252; those that it leaves free stand for themselves. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function isWide(bytes: Uint8Array): boolean {
  return startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]);
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}
