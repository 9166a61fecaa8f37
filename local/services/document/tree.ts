/** Kinds of elements that are emulated. */
export type NodeType =
  | 'BODY_SECTION'
  | 'HEADER_SECTION'
  | 'FOOTER_SECTION'
  | 'PARAGRAPH'
  | 'LIST_ITEM'
  | 'TABLE'
  | 'TABLE_ROW'
  | 'TABLE_CELL'
  | 'TEXT'
  | 'INLINE_IMAGE'
  | 'PAGE_BREAK'
  | 'HORIZONTAL_RULE';

/** An attribute under the name that DocumentApp.Attribute gives it; enumerations by name, sizes in points or pixels. */
export type Attributes = Record<string, string | number | boolean | null>;

/** Characters that share their attributes. */
export interface TextRun {
  length: number;
  attributes: Attributes;
}

/** An element; only texts have `text` and `runs`, only images have `image` (base64). All of it is JSON. */
export interface DocumentNode {
  type: NodeType;
  attributes: Attributes;
  children: DocumentNode[];
  text?: string;
  runs?: TextRun[];
  image?: { contentType: string; base64: string };
}

/** A document as it is stored. */
export interface DocumentContent {
  body: DocumentNode;
  header: DocumentNode | null;
  footer: DocumentNode | null;
  /** What `setHeadingAttributes` has changed, by heading. */
  headings: Record<string, Attributes>;
}

/** An A4 page with margins of one inch, holding one empty paragraph. */
export function newContent(): DocumentContent {
  const page = { PAGE_WIDTH: 595.276, PAGE_HEIGHT: 841.89 };
  const margins = { MARGIN_TOP: 72, MARGIN_BOTTOM: 72, MARGIN_LEFT: 72, MARGIN_RIGHT: 72 };
  const body = { ...newNode('BODY_SECTION', [newNode('PARAGRAPH')]), attributes: { ...page, ...margins } };
  return { body, header: null, footer: null, headings: {} };
}

export function newNode(type: NodeType, children: DocumentNode[] = []): DocumentNode {
  return { type, attributes: {}, children };
}

export function newText(text: string): DocumentNode {
  return { ...newNode('TEXT'), text, runs: text === '' ? [] : [{ length: text.length, attributes: {} }] };
}

/** A paragraph or list item holding a text. */
export function newParagraph(type: 'PARAGRAPH' | 'LIST_ITEM', text: string): DocumentNode {
  return newNode(type, text === '' ? [] : [newText(text)]);
}

export function newCell(text: string): DocumentNode {
  return newNode('TABLE_CELL', [newParagraph('PARAGRAPH', text)]);
}

export function newTable(rows: readonly (readonly string[])[]): DocumentNode {
  return newNode(
    'TABLE',
    rows.map((cells) => newNode('TABLE_ROW', cells.map(newCell))),
  );
}

/** The node that holds another, searched from the document's sections; undefined for a detached node or a section. */
export function parentOf(content: DocumentContent, node: DocumentNode): DocumentNode | undefined {
  const sections = [content.body, content.header, content.footer].filter((section) => section !== null);
  return firstHolder(sections, node);
}

function firstHolder(candidates: readonly DocumentNode[], node: DocumentNode): DocumentNode | undefined {
  for (const candidate of candidates) {
    if (candidate.children.includes(node)) return candidate;
    const deeper = firstHolder(candidate.children, node);
    if (deeper !== undefined) return deeper;
  }
  return undefined;
}

/** Descendants of a kind, in reading order. */
export function descendants(node: DocumentNode, type: NodeType): DocumentNode[] {
  return node.children.flatMap((child) => [...(child.type === type ? [child] : []), ...descendants(child, type)]);
}

/** A copy that no document holds. */
export function detachedCopy(node: DocumentNode): DocumentNode {
  return JSON.parse(JSON.stringify(node)) as DocumentNode;
}
