import type { Attributes, DocumentContent, DocumentNode, NodeType, TextRun } from '../../store/document';

export type { Attributes, DocumentContent, DocumentNode, NodeType, TextRun };

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
