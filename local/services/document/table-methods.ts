import { reads, writes } from '../emulate';
import { insertNode, type ElementMethods, type Elements, type ElementState } from './element';
import { childAt } from './structure-methods';
import { newCell, newNode, type DocumentNode } from './tree';

/**
 * Rows and cells of tables.
 * @see https://developers.google.com/apps-script/reference/document/table
 */
export function tableMethods(elements: Elements): ElementMethods {
  const objectOf = ({ content }: ElementState, node: DocumentNode): unknown => elements.objectOf(content, node);
  const insert = (state: ElementState, index: number, node: DocumentNode): unknown => {
    insertNode(state.content, state.node, index, node);
    return objectOf(state, node);
  };
  const rowOf = (source: unknown): DocumentNode =>
    source === undefined ? newNode('TABLE_ROW') : elements.stateOf(source).node;
  const cellOf = (source: unknown): DocumentNode =>
    typeof source === 'object' && source !== null
      ? elements.stateOf(source).node
      : newCell(typeof source === 'string' ? source : '');
  const remove = (state: ElementState, index: number): unknown => {
    const node = childAt(state.node, index);
    state.node.children.splice(index, 1);
    return objectOf(state, node);
  };
  const cell = 'String|DocumentApp.TableCell';
  return {
    getNumRows: reads('', ({ node }) => node.children.length),
    getNumCells: reads('', ({ node }) => node.children.length),
    getRow: reads('Integer', (state, index: number) => objectOf(state, childAt(state.node, index))),
    getCell: reads(['Integer', 'Integer, Integer'], (state, ...indices: number[]) =>
      objectOf(
        state,
        indices.reduce((node, index) => childAt(node, index), state.node),
      ),
    ),
    appendTableRow: writes(['', 'DocumentApp.TableRow'], (state, row: unknown) =>
      insert(state, state.node.children.length, rowOf(row)),
    ),
    insertTableRow: writes(['Integer', 'Integer, DocumentApp.TableRow'], (state, index: number, row: unknown) =>
      insert(state, index, rowOf(row)),
    ),
    removeRow: writes('Integer', remove),
    appendTableCell: writes(['', cell], (state, source: unknown) =>
      insert(state, state.node.children.length, cellOf(source)),
    ),
    insertTableCell: writes(['Integer', `Integer, ${cell}`], (state, index: number, source: unknown) =>
      insert(state, index, cellOf(source)),
    ),
    removeCell: writes('Integer', remove),
    getColumnWidth: reads(
      'Integer',
      ({ node }, index: number) => node.children[0]?.children[index]?.attributes['WIDTH'] ?? null,
    ),
    setColumnWidth: writes('Integer, Number', (state, index: number, width: number) => {
      for (const row of state.node.children) childAt(row, index).attributes['WIDTH'] = width;
      return objectOf(state, state.node);
    }),
  };
}
