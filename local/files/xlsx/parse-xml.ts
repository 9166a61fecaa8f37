import { SaxesParser } from 'saxes';

export type Attributes = Readonly<Record<string, string>>;

/** What a reader of one part listens to; names come without their namespace prefix. */
export interface XmlListener {
  readonly open?: (name: string, attributes: Attributes) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

const CHUNK = 1 << 20;

/** Reads a part of the package from its bytes, piece by piece, so that a large sheet is never one string. */
export function parseXml(bytes: Uint8Array, listener: XmlListener): void {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const names = new Map<string, string>();
  const localName = (name: string): string => {
    const known = names.get(name);
    if (known !== undefined) return known;
    const local = name.slice(name.indexOf(':') + 1);
    names.set(name, local);
    return local;
  };
  parser.on('opentag', ({ name, attributes }) => listener.open?.(localName(name), attributes));
  parser.on('closetag', ({ name }) => listener.close?.(localName(name)));
  parser.on('text', (text) => listener.text?.(text));
  parser.on('cdata', (text) => listener.text?.(text));
  parser.on('error', (error) => {
    throw error;
  });
  const decoder = new TextDecoder(encodingOf(bytes));
  for (let from = 0; from < bytes.length; from += CHUNK) {
    parser.write(decoder.decode(bytes.subarray(from, from + CHUNK), { stream: true }));
  }
  parser.write(decoder.decode());
  parser.close();
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}

/** True for an attribute that says yes. */
export function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

/** The elements of an XML fragment, each with its whole text: what is carried as it stands. */
export function elementsOf(fragment: string): readonly { readonly name: string; readonly xml: string }[] {
  const elements: { name: string; xml: string }[] = [];
  const parser = new SaxesParser({ fragment: true, position: true });
  let depth = 0;
  let start = 0;
  parser.on('opentagstart', () => {
    depth += 1;
    if (depth === 1) start = fragment.lastIndexOf('<', parser.position - 1);
  });
  parser.on('closetag', ({ name }) => {
    if (depth === 1) elements.push({ name, xml: fragment.slice(start, parser.position) });
    depth -= 1;
  });
  parser.write(fragment).close();
  return elements;
}

/**
 * The text of a part with the main namespace unprefixed (`<x:row>` → `<row>`), so that what is added to it belongs there.
 * @see ECMA-376 part 1, 18: producers may prefix SpreadsheetML
 */
export function unprefixed(xml: string): string {
  const prefix = /<(\w+):(?:worksheet|workbook|styleSheet|Types|Relationships)\b/.exec(xml)?.[1];
  if (prefix === undefined) return xml;
  return xml.replace(new RegExp(`<(/?)${prefix}:`, 'g'), '<$1').replace(new RegExp(`\\sxmlns:${prefix}=`), ' xmlns=');
}
