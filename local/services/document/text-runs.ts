import { newText, type Attributes, type DocumentNode, type TextRun } from './tree';

/** A text node and where it starts in the text of the element that is read. */
export interface Segment {
  readonly leaf: DocumentNode;
  readonly start: number;
}

/** The text of an element, its paragraphs parted by line ends, and the text nodes it is made of. */
export function readText(node: DocumentNode): { readonly text: string; readonly segments: readonly Segment[] } {
  const segments: Segment[] = [];
  let text = '';
  const visit = (element: DocumentNode): void => {
    if (element.type === 'TEXT') {
      segments.push({ leaf: element, start: text.length });
      text += element.text ?? '';
    }
    element.children.forEach((child, index) => {
      if (index > 0 && element.type !== 'PARAGRAPH' && element.type !== 'LIST_ITEM') text += '\n';
      visit(child);
    });
  };
  visit(node);
  return { text, segments };
}

/** Gives attributes to characters `from` to `to` (exclusive) of an element's text. */
export function dressText(node: DocumentNode, from: number, to: number, attributes: Attributes): void {
  for (const { leaf, start } of readText(node).segments) {
    const length = leaf.text?.length ?? 0;
    const first = Math.max(from - start, 0);
    const last = Math.min(to - start, length);
    if (first < last) leaf.runs = dressed(leaf.runs ?? [], first, last, attributes);
  }
}

function dressed(runs: readonly TextRun[], from: number, to: number, attributes: Attributes): TextRun[] {
  let start = 0;
  return runs.flatMap((run) => {
    const begin = start;
    start += run.length;
    const first = Math.max(from - begin, 0);
    const last = Math.min(to - begin, run.length);
    if (first >= last) return [run];
    const parts: TextRun[] = [
      { length: first, attributes: run.attributes },
      { length: last - first, attributes: { ...run.attributes, ...attributes } },
      { length: run.length - last, attributes: run.attributes },
    ];
    return parts.filter(({ length }) => length > 0);
  });
}

/** Attributes of the character at an offset of an element's text. */
export function attributesAt(node: DocumentNode, offset: number): Attributes {
  const { segments } = readText(node);
  const segment = segments.find(({ leaf, start }) => offset >= start && offset < start + (leaf.text?.length ?? 0));
  let position = segment?.start ?? 0;
  for (const run of segment?.leaf.runs ?? []) {
    position += run.length;
    if (offset < position) return run.attributes;
  }
  return {};
}

/** The value that an attribute has in the whole text; null where characters differ or have none. */
export function commonAttribute(node: DocumentNode, name: string): Attributes[string] {
  const values = readText(node).segments.flatMap(({ leaf }) =>
    (leaf.runs ?? []).map((run) => run.attributes[name] ?? null),
  );
  const [first = null] = values;
  return values.every((value) => value === first) ? first : null;
}

/** Offsets at which attributes change. */
export function runOffsets(node: DocumentNode): number[] {
  return readText(node).segments.flatMap(({ leaf, start }) => {
    let offset = start;
    return (leaf.runs ?? []).map(({ length }) => {
      offset += length;
      return offset - length;
    });
  });
}

/** Replaces characters `from` to `to` (exclusive) of one text node; what comes in looks like what was there. */
export function spliceText(leaf: DocumentNode, from: number, to: number, added: string): void {
  const text = leaf.text ?? '';
  const look = attributesAt(leaf, Math.min(from, text.length - 1));
  const middle = added === '' ? [] : [{ length: added.length, attributes: { ...look } }];
  const runs = leaf.runs ?? [];
  leaf.runs = [...cut(runs, 0, from), ...middle, ...cut(runs, to, text.length)];
  leaf.text = text.slice(0, from) + added + text.slice(to);
}

/** The runs of characters `from` to `to` (exclusive). */
function cut(runs: readonly TextRun[], from: number, to: number): TextRun[] {
  let start = 0;
  return runs.flatMap(({ length, attributes }) => {
    const begin = start;
    start += length;
    const kept = Math.min(begin + length, to) - Math.max(begin, from);
    return kept > 0 ? [{ length: kept, attributes }] : [];
  });
}

/** Replaces every match in each text of an element; the replacement is literal. */
export function replaceInText(node: DocumentNode, pattern: RegExp, replacement: string): void {
  for (const { leaf } of readText(node).segments) {
    for (const match of Array.from((leaf.text ?? '').matchAll(pattern)).reverse()) {
      spliceText(leaf, match.index, match.index + match[0].length, replacement);
    }
  }
}

/** Puts one text in place of all that a paragraph holds. */
export function writeParagraph(paragraph: DocumentNode, text: string): void {
  paragraph.children = text === '' ? [] : [newText(text)];
}
