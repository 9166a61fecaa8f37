import { unzipSync, zipSync, type Zippable } from 'fflate';
import { FileError } from '../file-error';

/** The parts of an .xlsx package by path, without leading slash. */
export type Parts = Map<string, Uint8Array>;

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];

/** Opens a package; refuses what is no zip, is encrypted (a compound file), or is cut short. */
export function openPackage(bytes: Uint8Array): Parts {
  if (bytes.length === 0) throw new FileError('empty');
  if (COMPOUND_FILE.every((byte, index) => bytes[index] === byte)) throw new FileError(compoundKind(bytes));
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new FileError('not-xlsx');
  try {
    const entries = Object.entries(unzipSync(bytes));
    return new Map(
      entries.filter(([path]) => !path.endsWith('/')).map(([path, part]) => [path.replace(/^\//, ''), part]),
    );
  } catch {
    throw new FileError('truncated');
  }
}

/** A compound file is a workbook under a password, or one of the format before 2007. */
function compoundKind(bytes: Uint8Array): 'encrypted' | 'old-excel' {
  return Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'encrypted' : 'old-excel';
}

/** The package as bytes; XML is compressed lightly, since a user waits for it. */
export function closePackage(parts: Parts): Uint8Array {
  const files: Zippable = {};
  for (const [path, bytes] of parts) files[path] = bytes;
  return zipSync(files, { level: 3 });
}

const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** Text of a part; empty where there is none. */
export function partText(parts: Parts, path: string): string {
  const bytes = parts.get(path);
  if (!bytes) return '';
  return bytes[0] === 0xff && bytes[1] === 0xfe ? new TextDecoder('utf-16le').decode(bytes) : decoder.decode(bytes);
}

export function setPartText(parts: Parts, path: string, text: string): void {
  parts.set(path, encoder.encode(text));
}

/** Path of the relationships of a part: `xl/_rels/workbook.xml.rels`. */
export function relationshipsPath(path: string): string {
  const slash = path.lastIndexOf('/');
  return `${path.slice(0, slash + 1)}_rels/${path.slice(slash + 1)}.rels`;
}

export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** Path from the root of the package; an outside address stays as it is. */
  readonly target: string;
  readonly external: boolean;
}

/** Relationships of a part, targets made absolute. */
export function relationshipsOf(parts: Parts, path: string): readonly Relationship[] {
  const xml = partText(parts, relationshipsPath(path));
  return [...xml.matchAll(/<(?:\w+:)?Relationship\s([^>]*?)\/?>/g)].map(([, text = '']) => {
    const external = attributeOf(text, 'TargetMode') === 'External';
    const target = attributeOf(text, 'Target') ?? '';
    return {
      id: attributeOf(text, 'Id') ?? '',
      type: (attributeOf(text, 'Type') ?? '').replace(/^.*\//, ''),
      target: external ? target : resolved(path, target),
      external,
    };
  });
}

function resolved(from: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}

/** Value of an attribute in the text of a tag, entities decoded. */
export function attributeOf(tag: string, name: string): string | undefined {
  const value = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  const text = value?.[1] ?? value?.[2];
  return text === undefined ? undefined : unquoteXml(text);
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

/** A piece of XML text with its entities decoded. */
export function unquoteXml(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-fA-F]+)|#(\d+)|(\w+));/g,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name] ?? whole;
      return String.fromCodePoint(hex === undefined ? Number(decimal) : parseInt(hex, 16));
    },
  );
}
