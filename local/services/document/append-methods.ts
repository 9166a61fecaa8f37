import type { BlobState } from '../blob';
import { reads, writes, type MethodSpec } from '../emulate';
import { base64Of, octetsOfBase64 } from '../octets';
import { insertNode, type ElementMethods, type Elements, type ElementState } from './element';
import { newNode, newParagraph, newTable, newText, type DocumentNode, type NodeType } from './tree';

type Maker = (source: unknown) => DocumentNode;

/** Gives the node to insert and, inside it, the one that the method returns. */
interface Insertion {
  readonly signature: readonly string[];
  readonly make: Maker;
  /** Wrapped in a paragraph of its own when its parent is not one. */
  readonly inline?: boolean;
}

/**
 * append… and insert… of sections, cells, paragraphs and list items.
 * @see https://developers.google.com/apps-script/reference/document/body
 */
export function appendMethods(elements: Elements): ElementMethods {
  const insertions = insertionsOf(elements);
  const insert = (state: ElementState, index: number, { make, inline }: Insertion, source: unknown): unknown => {
    const node = make(source);
    const takesInline = state.node.type === 'PARAGRAPH' || state.node.type === 'LIST_ITEM';
    const placed = inline === true && !takesInline ? newNode('PARAGRAPH', [node]) : node;
    insertNode(state.content, state.node, index, placed);
    return elements.objectOf(state.content, node);
  };
  const methods: Record<string, MethodSpec<ElementState>> = {};
  for (const [name, insertion] of Object.entries(insertions)) {
    methods[`append${name}`] = writes(
      insertion.signature,
      (state, source: unknown) => insert(state, state.node.children.length, insertion, source),
      'document',
    );
    methods[`insert${name}`] = writes(
      insertion.signature.map((list) => (list === '' ? 'Integer' : `Integer, ${list}`)),
      (state, index: number, source: unknown) => insert(state, index, insertion, source),
      'document',
    );
  }
  return methods;
}

function insertionsOf({ blobs, stateOf }: Elements): Readonly<Record<string, Insertion>> {
  const orNew =
    (make: (text: string) => DocumentNode): Maker =>
    (source) =>
      typeof source === 'string' ? make(source) : stateOf(source).node;
  const bare = (type: NodeType): Insertion => ({
    signature: ['', `DocumentApp.${type === 'PAGE_BREAK' ? 'PageBreak' : 'HorizontalRule'}`],
    make: (source) => (source === undefined ? newNode(type) : stateOf(source).node),
    inline: true,
  });
  const image: Insertion = {
    signature: ['Blob', 'DocumentApp.InlineImage'],
    make: (source) => (blobs.is(source) ? imageOf(blobs.stateOf(source)) : stateOf(source).node),
    inline: true,
  };
  return {
    Paragraph: {
      signature: ['String', 'DocumentApp.Paragraph'],
      make: orNew((text) => newParagraph('PARAGRAPH', text)),
    },
    ListItem: { signature: ['String', 'DocumentApp.ListItem'], make: orNew((text) => newParagraph('LIST_ITEM', text)) },
    Text: { signature: ['String', 'DocumentApp.Text'], make: orNew(newText) },
    Table: {
      signature: ['', 'String[][]', 'DocumentApp.Table'],
      make: (source) => {
        if (source === undefined) return newTable([]);
        return Array.isArray(source) ? newTable(source as string[][]) : stateOf(source).node;
      },
    },
    Image: image,
    InlineImage: image,
    PageBreak: bare('PAGE_BREAK'),
    HorizontalRule: bare('HORIZONTAL_RULE'),
  };
}

/** An image at the size its PNG header tells, in pixels. */
function imageOf({ octets, contentType }: BlobState): DocumentNode {
  const size = (at: number): number => octets.slice(at, at + 4).reduce((sum, octet) => sum * 256 + (octet & 0xff), 0);
  const isPng = octets[1] === 0x50 && octets[2] === 0x4e && octets[3] === 0x47;
  return {
    ...newNode('INLINE_IMAGE'),
    attributes: isPng ? { WIDTH: size(16), HEIGHT: size(20) } : { WIDTH: null, HEIGHT: null },
    image: { contentType: contentType ?? 'image/png', base64: base64Of(octets) },
  };
}

/** Reading an image back. */
export function imageMethods({ blobs }: Elements): ElementMethods {
  return {
    getBlob: reads('', ({ node }) =>
      blobs.create({
        octets: octetsOfBase64(node.image?.base64 ?? '') ?? [],
        contentType: node.image?.contentType ?? null,
        name: null,
      }),
    ),
  };
}
