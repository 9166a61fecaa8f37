import { exception, reads, writes } from '../emulate';
import { clearNode, removeNode, type ElementMethods, type Elements, type ElementState } from './element';
import { readText, replaceInText, writeParagraph } from './text-runs';
import { descendants, detachedCopy, newNode, parentOf, type DocumentNode, type NodeType } from './tree';

/**
 * What every element can do: look around in the tree, be copied, emptied, removed.
 * @see https://developers.google.com/apps-script/reference/document/element
 */
export function structureMethods(elements: Elements): ElementMethods {
  const objectOf = ({ content }: ElementState, node: DocumentNode | undefined): unknown =>
    node === undefined ? null : elements.objectOf(content, node);
  const sibling = (state: ElementState, step: number): unknown => {
    const siblings = parentOf(state.content, state.node)?.children ?? [];
    return objectOf(state, siblings[siblings.indexOf(state.node) + step]);
  };
  const all = (type: NodeType) =>
    reads<ElementState>('', (state) => descendants(state.node, type).map((node) => objectOf(state, node)), 'document');
  const self = (state: ElementState): unknown => elements.objectOf(state.content, state.node, state.asText);
  const ancestor = (type: NodeType) =>
    reads<ElementState>('', (state) => {
      let node = parentOf(state.content, state.node);
      while (node !== undefined && node.type !== type) node = parentOf(state.content, node);
      return objectOf(state, node);
    });
  return {
    getType: reads('', ({ node, asText }) => elements.enums.ElementType[asText === true ? 'TEXT' : node.type], 'pure'),
    getParent: reads('', (state) => objectOf(state, parentOf(state.content, state.node))),
    getNextSibling: reads('', (state) => sibling(state, 1)),
    getPreviousSibling: reads('', (state) => sibling(state, -1)),
    getNumChildren: reads('', ({ node }) => node.children.length),
    getChild: reads('Integer', (state, index: number) => objectOf(state, childAt(state.node, index))),
    getChildIndex: reads('Any', ({ node }, child: unknown) => {
      const index = node.children.indexOf(elements.stateOf(child).node);
      if (index < 0) throw exception('Element is not a child of this element.');
      return index;
    }),
    isAtDocumentEnd: reads('', ({ content, node }) => isLast(content.body, node)),
    getParagraphs: reads('', (state) => paragraphsOf(state.node).map((node) => objectOf(state, node)), 'document'),
    getListItems: all('LIST_ITEM'),
    getTables: all('TABLE'),
    getImages: all('INLINE_IMAGE'),
    getParentRow: ancestor('TABLE_ROW'),
    getParentTable: ancestor('TABLE'),
    getText: reads('', ({ node }) => readText(node).text, 'document'),
    setText: writes('String', (state, text: string) => {
      setText(state.node, text);
      return self(state);
    }),
    replaceText: writes(
      'String, String',
      (state, pattern: string, replacement: string) => {
        replaceInText(state.node, patternOf(pattern), replacement);
        return self(state);
      },
      'document',
    ),
    asParagraph: reads(
      '',
      (state) => {
        if (state.node.type !== 'PARAGRAPH') throw exception(`Can't convert ${state.node.type} to PARAGRAPH.`);
        return self(state);
      },
      'pure',
    ),
    editAsText: reads('', ({ content, node }) => elements.objectOf(content, node, true)),
    copy: reads('', ({ content, node }) => elements.objectOf(content, detachedCopy(node))),
    clear: writes('', (state) => {
      clearNode(state.node);
      return self(state);
    }),
    removeFromParent: writes('', (state) => {
      removeNode(state.content, state.node);
      return self(state);
    }),
    removeChild: writes('Any', (state, child: unknown) => {
      const { node } = elements.stateOf(child);
      if (!state.node.children.includes(node)) throw exception('Element is not a child of this element.');
      removeNode(state.content, node);
      return self(state);
    }),
  };
}

/** The child at an index; throws as the platform does beyond the last. */
export function childAt(node: DocumentNode, index: number): DocumentNode {
  const child = node.children[index];
  if (child === undefined) {
    throw exception(`Child index (${index}) must be less than the number of child elements (${node.children.length}).`);
  }
  return child;
}

function paragraphsOf(node: DocumentNode): DocumentNode[] {
  return node.children.flatMap((child) =>
    child.type === 'PARAGRAPH' || child.type === 'LIST_ITEM' ? [child] : paragraphsOf(child),
  );
}

function isLast(root: DocumentNode, node: DocumentNode): boolean {
  for (let last = root.children[root.children.length - 1]; last; last = last.children[last.children.length - 1]) {
    if (last === node) return true;
  }
  return false;
}

/** A paragraph, a text, or a section, whose paragraphs become those of the lines. */
function setText(node: DocumentNode, text: string): void {
  if (node.type === 'TEXT') {
    Object.assign(node, { text, runs: [{ length: text.length, attributes: node.runs?.[0]?.attributes ?? {} }] });
  } else if (node.type === 'PARAGRAPH' || node.type === 'LIST_ITEM') {
    writeParagraph(node, text);
  } else {
    node.children = text.split('\n').map((line) => {
      const paragraph = newNode('PARAGRAPH');
      writeParagraph(paragraph, line);
      return paragraph;
    });
  }
}

function patternOf(pattern: string): RegExp {
  try {
    return new RegExp(pattern.replace(/^\(\?i\)/, ''), pattern.startsWith('(?i)') ? 'gi' : 'g');
  } catch {
    throw exception('Invalid regular expression pattern');
  }
}
