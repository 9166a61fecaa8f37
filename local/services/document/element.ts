import type { Blobs } from '../blob';
import { exception, type MethodSpec } from '../emulate';
import type { DocumentEnumerations } from './enumerations';
import { newNode, parentOf, type DocumentContent, type DocumentNode } from './tree';

/** An element as a script holds it; `asText` is a Text that spans a whole element. */
export interface ElementState {
  readonly content: DocumentContent;
  readonly node: DocumentNode;
  readonly asText?: boolean;
}

/** Methods by name: each class of the service picks those that it has. */
export type ElementMethods = Readonly<Record<string, MethodSpec<ElementState>>>;

/** What methods need of the service. */
export interface Elements {
  readonly enums: DocumentEnumerations;
  readonly blobs: Blobs;
  /** The object of the class that suits a node. */
  readonly objectOf: (content: DocumentContent, node: DocumentNode, asText?: boolean) => unknown;
  /** The state behind an element of any class. */
  readonly stateOf: (object: unknown) => ElementState;
}

/** Inserts a node; one that a document already holds is refused. */
export function insertNode(content: DocumentContent, parent: DocumentNode, index: number, node: DocumentNode): void {
  if (parentOf(content, node) !== undefined) throw exception('Element must be detached.');
  if (index < 0 || index > parent.children.length) {
    throw exception(
      `Child index (${index}) must be less than or equal to the number of child elements (${parent.children.length}).`,
    );
  }
  parent.children.splice(index, 0, node);
}

const SECTIONS = ['BODY_SECTION', 'HEADER_SECTION', 'FOOTER_SECTION', 'TABLE_CELL'];

/** Takes a node out of its parent; a section keeps a last paragraph. */
export function removeNode(content: DocumentContent, node: DocumentNode): void {
  if (node === content.header) content.header = null;
  else if (node === content.footer) content.footer = null;
  else removeChild(content, node);
}

function removeChild(content: DocumentContent, node: DocumentNode): void {
  const parent = parentOf(content, node);
  if (parent === undefined) throw exception('Element does not have a parent.');
  const isLast = SECTIONS.includes(parent.type) && parent.children[parent.children.length - 1] === node;
  if (isLast && (node.type === 'PARAGRAPH' || node.type === 'LIST_ITEM')) {
    throw exception("Can't remove the last paragraph in a document section.");
  }
  parent.children.splice(parent.children.indexOf(node), 1);
}

/** Empties an element; a section or a cell keeps an empty paragraph. */
export function clearNode(node: DocumentNode): void {
  node.children = SECTIONS.includes(node.type) ? [newNode('PARAGRAPH')] : [];
  if (node.type === 'TEXT') Object.assign(node, { text: '', runs: [] });
}
