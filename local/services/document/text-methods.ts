import { exception, reads, writes, type MethodSpec } from '../emulate';
import { storedAttributes } from './attribute-methods';
import type { ElementMethods, Elements, ElementState } from './element';
import { TEXT_ATTRIBUTES } from './enumerations';
import { attributesAt, commonAttribute, dressText, readText, runOffsets, spliceText } from './text-runs';
import { newText, type Attributes, type DocumentNode } from './tree';

/** Methods of Text by attribute: names of the getter and of the setter, type of the value. */
const ATTRIBUTES: readonly (readonly [getter: string, setter: string, attribute: string, type: string])[] = [
  ['isBold', 'setBold', 'BOLD', 'Boolean|null'],
  ['isItalic', 'setItalic', 'ITALIC', 'Boolean|null'],
  ['isUnderline', 'setUnderline', 'UNDERLINE', 'Boolean|null'],
  ['isStrikethrough', 'setStrikethrough', 'STRIKETHROUGH', 'Boolean|null'],
  ['getFontFamily', 'setFontFamily', 'FONT_FAMILY', 'String|null'],
  ['getFontSize', 'setFontSize', 'FONT_SIZE', 'Number|null'],
  ['getForegroundColor', 'setForegroundColor', 'FOREGROUND_COLOR', 'String|null'],
  ['getBackgroundColor', 'setBackgroundColor', 'BACKGROUND_COLOR', 'String|null'],
  ['getLinkUrl', 'setLinkUrl', 'LINK_URL', 'String|null'],
];

/**
 * Text: characters and their attributes, for one text or for all those of an element.
 * @see https://developers.google.com/apps-script/reference/document/text
 */
export function textMethods(elements: Elements): ElementMethods {
  const self = ({ content, node, asText }: ElementState): unknown => elements.objectOf(content, node, asText);
  const methods: Record<string, MethodSpec<ElementState>> = {};
  for (const [getter, setter, attribute, type] of ATTRIBUTES) {
    methods[getter] = reads(['', 'Integer'], ({ node }, offset?: number) =>
      offset === undefined ? commonAttribute(node, attribute) : (attributesAt(node, offset)[attribute] ?? null),
    );
    methods[setter] = writes([type, `Integer, Integer, ${type}`], (state, ...args: Attributes[string][]) => {
      const [from, to] = args.length === 1 ? wholeOf(state.node) : boundsOf(state.node, args);
      dressText(state.node, from, to, { [attribute]: args[args.length - 1] ?? null });
      return self(state);
    });
  }
  return {
    ...methods,
    appendText: writes('String', (state, text: string) => {
      appendText(state.node, text);
      return self(state);
    }),
    insertText: writes('Integer, String', (state, offset: number, text: string) => {
      const { leaf, start } = segmentAt(state.node, offset);
      spliceText(leaf, offset - start, offset - start, text);
      return self(state);
    }),
    deleteText: writes('Integer, Integer', (state, ...args: number[]) => {
      const [from, to] = boundsOf(state.node, args);
      for (const { leaf, start } of readText(state.node).segments) {
        const length = leaf.text?.length ?? 0;
        const [first, last] = [Math.max(from - start, 0), Math.min(to - start, length)];
        if (first < last) spliceText(leaf, first, last, '');
      }
      return self(state);
    }),
    getTextAttributeIndices: reads('', ({ node }) => runOffsets(node)),
    getAttributes: reads(['', 'Integer'], ({ node }, offset?: number) =>
      Object.fromEntries(
        TEXT_ATTRIBUTES.map((name) => [
          name,
          offset === undefined ? commonAttribute(node, name) : (attributesAt(node, offset)[name] ?? null),
        ]),
      ),
    ),
    setAttributes: writes(['Object', 'Integer, Integer, Object'], (state, ...args: unknown[]) => {
      const [from, to] = args.length === 1 ? wholeOf(state.node) : boundsOf(state.node, args);
      dressText(state.node, from, to, storedAttributes(args[args.length - 1] as Record<string, unknown>));
      return self(state);
    }),
  };
}

function wholeOf(node: DocumentNode): [from: number, to: number] {
  return [0, readText(node).text.length];
}

/** Offsets as Text takes them, the last one included. */
function boundsOf(node: DocumentNode, [start, end]: readonly unknown[]): [from: number, to: number] {
  const { length } = readText(node).text;
  const [from, to] = [Number(start), Number(end) + 1];
  if (from < 0 || to > length || from > to) {
    throw exception(`Index (${from < 0 ? from : to - 1}) must be less than the content length (${length}).`);
  }
  return [from, to];
}

function segmentAt(node: DocumentNode, offset: number): { leaf: DocumentNode; start: number } {
  const { segments, text } = readText(node);
  const found = segments.find(({ leaf, start }) => offset >= start && offset <= start + (leaf.text?.length ?? 0));
  if (found !== undefined) return found;
  if (text !== '')
    throw exception(`Index (${offset}) must be less than or equal to the content length (${text.length}).`);
  const leaf = newText('');
  node.children.push(leaf);
  return { leaf, start: 0 };
}

/** At the end of the last text; an element without any gets its first. */
function appendText(node: DocumentNode, text: string): void {
  const segments = readText(node).segments;
  const last = segments[segments.length - 1]?.leaf;
  if (last === undefined) node.children.push(newText(text));
  else spliceText(last, last.text?.length ?? 0, last.text?.length ?? 0, text);
}
