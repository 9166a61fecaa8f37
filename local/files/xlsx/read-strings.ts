import { unescapeText } from './cell-text';
import { parseXml } from './parse-xml';

export interface SharedStrings {
  readonly texts: readonly string[];
  /** Plain text → index, for the strings whose parts have formats of their own. */
  readonly rich: ReadonlyMap<string, number>;
}

/** The shared strings of a package; phonetic readings are left out of the text. */
export function readStrings(bytes: Uint8Array | undefined): SharedStrings {
  const texts: string[] = [];
  const rich = new Map<string, number>();
  if (!bytes) return { texts, rich };
  let text = '';
  let runs = 0;
  let inText = false;
  let phonetic = 0;
  parseXml(bytes, {
    open: (name) => {
      if (name === 'si') {
        text = '';
        runs = 0;
      } else if (name === 'r') runs++;
      else if (name === 'rPh') phonetic++;
      else if (name === 't') inText = true;
    },
    close: (name) => {
      if (name === 't') inText = false;
      else if (name === 'rPh') phonetic--;
      else if (name === 'si') {
        const plain = unescapeText(text);
        if (runs > 0) rich.set(plain, texts.length);
        texts.push(plain);
      }
    },
    text: (piece) => {
      if (inText && phonetic === 0) text += piece;
    },
  });
  return { texts, rich };
}
