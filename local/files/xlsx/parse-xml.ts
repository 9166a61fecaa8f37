import { SaxesParser } from 'saxes';

export type Attributes = Readonly<Record<string, string>>;

/** What a reader of one part listens to; names come without their namespace prefix. */
export interface XmlListener {
  readonly open?: (name: string, attributes: Attributes) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

const chunk = 1 << 20;

/** Reads a part of the package from its bytes, piece by piece, so that a large sheet is never one string. */
export function parseXml(bytes: Uint8Array, listener: XmlListener): void {
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => listener.open?.(localName(name), attributes));
  parser.on('closetag', ({ name }) => listener.close?.(localName(name)));
  parser.on('text', (text) => listener.text?.(text));
  parser.on('error', (error) => {
    throw error;
  });
  const decoder = new TextDecoder();
  for (let from = 0; from < bytes.length; from += chunk) {
    parser.write(decoder.decode(bytes.subarray(from, from + chunk), { stream: true }));
  }
  parser.write(decoder.decode());
  parser.close();
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const special: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as content or attribute of an XML part; control characters that XML cannot carry are dropped. */
export function escapeXml(text: string): string {
  return /[&<>"\u0000-\u001f\ufffe\uffff]/.test(text)
    ? text.replace(forbidden, '').replace(/[&<>"]/g, (character) => special[character] ?? character)
    : text;
}

/** The elements of an XML fragment, each with its whole text: what is carried as it stands. */
export function elementsOf(fragment: string): readonly { readonly name: string; readonly xml: string }[] {
  const elements: { name: string; xml: string }[] = [];
  const parser = new SaxesParser({ fragment: true, position: true });
  let depth = 0;
  let start = 0;
  parser.on('opentagstart', () => {
    depth++;
    if (depth === 1) start = fragment.lastIndexOf('<', parser.position - 1);
  });
  parser.on('closetag', ({ name }) => {
    if (depth === 1) elements.push({ name: localName(name), xml: fragment.slice(start, parser.position) });
    depth--;
  });
  parser.write(fragment).close();
  return elements;
}
