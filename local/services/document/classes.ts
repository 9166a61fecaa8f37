import type { Blobs } from '../blob';
import type { EmulatedClass, Emulator, MethodSpec } from '../emulate';
import { appendMethods, imageMethods } from './append-methods';
import { attributeMethods } from './attribute-methods';
import type { ElementMethods, Elements, ElementState } from './element';
import type { DocumentEnumerations } from './enumerations';
import { headingMethods } from './heading-methods';
import { structureMethods } from './structure-methods';
import { tableMethods } from './table-methods';
import { textMethods } from './text-methods';
import type { NodeType } from './tree';

type Class = EmulatedClass<unknown, ElementState>;

const TREE =
  'getType asParagraph getParent getNextSibling getPreviousSibling isAtDocumentEnd copy removeFromParent getAttributes setAttributes';
const CHILDREN = 'getNumChildren getChild getChildIndex removeChild getText editAsText replaceText clear';
const SECTION =
  'getType getParent copy getAttributes setAttributes getParagraphs getListItems getTables getImages setText ' +
  'appendParagraph insertParagraph appendListItem insertListItem appendTable insertTable appendImage insertImage ' +
  'appendHorizontalRule insertHorizontalRule';
const PARAGRAPH =
  'getAlignment setAlignment getHeading setHeading getIndentStart setIndentStart getIndentEnd setIndentEnd ' +
  'getIndentFirstLine setIndentFirstLine getLineSpacing setLineSpacing getSpacingAfter setSpacingAfter ' +
  'getSpacingBefore setSpacingBefore setText appendText insertText appendInlineImage insertInlineImage ' +
  'appendPageBreak insertPageBreak appendHorizontalRule insertHorizontalRule';
const BODY =
  'getMarginTop setMarginTop getMarginBottom setMarginBottom getMarginLeft setMarginLeft getMarginRight setMarginRight ' +
  'getPageWidth setPageWidth getPageHeight setPageHeight appendPageBreak insertPageBreak getHeadingAttributes setHeadingAttributes';
const CELL =
  'getBackgroundColor setBackgroundColor getWidth setWidth getVerticalAlignment setVerticalAlignment getPaddingTop ' +
  'setPaddingTop getPaddingBottom setPaddingBottom getPaddingLeft setPaddingLeft getPaddingRight setPaddingRight ' +
  'getParentRow getParentTable setText appendParagraph insertParagraph appendListItem insertListItem appendTable ' +
  'insertTable appendImage insertImage appendHorizontalRule insertHorizontalRule';
const TEXT =
  'appendText insertText deleteText setText getText replaceText editAsText getTextAttributeIndices isBold setBold ' +
  'isItalic setItalic isUnderline setUnderline isStrikethrough setStrikethrough getFontFamily setFontFamily ' +
  'getFontSize setFontSize getForegroundColor setForegroundColor getBackgroundColor setBackgroundColor getLinkUrl setLinkUrl';

/** Names of methods by class: exactly those that the reference gives to each. */
const CLASSES: Readonly<Record<NodeType, readonly [className: string, methods: string]>> = {
  BODY_SECTION: ['Body', `${SECTION} ${CHILDREN} ${BODY}`],
  HEADER_SECTION: ['HeaderSection', `${SECTION} ${CHILDREN} removeFromParent`],
  FOOTER_SECTION: ['FooterSection', `${SECTION} ${CHILDREN} removeFromParent`],
  PARAGRAPH: ['Paragraph', `${TREE} ${CHILDREN} ${PARAGRAPH}`],
  LIST_ITEM: ['ListItem', `${TREE} ${CHILDREN} ${PARAGRAPH} getGlyphType setGlyphType getNestingLevel setNestingLevel`],
  TABLE: [
    'Table',
    `${TREE} ${CHILDREN} getBorderColor setBorderColor getBorderWidth setBorderWidth getColumnWidth setColumnWidth ` +
      'getNumRows getRow getCell appendTableRow insertTableRow removeRow',
  ],
  TABLE_ROW: [
    'TableRow',
    `${TREE} ${CHILDREN} getNumCells getCell appendTableCell insertTableCell removeCell getMinimumHeight ` +
      'setMinimumHeight getParentTable',
  ],
  TABLE_CELL: ['TableCell', `${TREE} ${CHILDREN} ${CELL}`],
  TEXT: ['Text', `${TREE} ${TEXT}`],
  INLINE_IMAGE: [
    'InlineImage',
    `${TREE} getWidth setWidth getHeight setHeight getAltTitle setAltTitle getAltDescription setAltDescription getBlob`,
  ],
  PAGE_BREAK: ['PageBreak', TREE],
  HORIZONTAL_RULE: ['HorizontalRule', TREE],
};

/** The classes of elements, and how to go from nodes to objects and back. */
export function defineElements(emulator: Emulator, blobs: Blobs, enums: DocumentEnumerations): Elements {
  const classes = new Map<string, Class>();
  const elements: Elements = {
    enums,
    blobs,
    objectOf: (content, node, asText) => {
      const state: ElementState = asText === true ? { content, node, asText } : { content, node };
      return classes.get(asText === true ? 'TEXT' : node.type)?.create(state);
    },
    stateOf: (object) => {
      for (const known of classes.values()) if (known.is(object)) return known.stateOf(object);
      throw new TypeError('Not an element of a document');
    },
  };
  const general: ElementMethods = {
    ...structureMethods(elements),
    ...appendMethods(elements),
    ...attributeMethods(elements),
    ...tableMethods(elements),
    ...headingMethods(elements),
    ...imageMethods(elements),
  };
  const ofText: ElementMethods = { ...general, ...textMethods(elements) };
  for (const [type, [name, names]] of Object.entries(CLASSES)) {
    const methods = picked(type === 'TEXT' ? ofText : general, names);
    classes.set(
      type,
      emulator.define<Record<string, unknown>, ElementState>({ service: 'DocumentApp', name, methods }),
    );
  }
  return elements;
}

function picked(methods: ElementMethods, names: string): Record<string, MethodSpec<ElementState>> {
  const entries = names.split(' ').map((name) => {
    const method = methods[name];
    if (method === undefined) throw new Error(`No method ${name}`);
    return [name, method] as const;
  });
  return Object.fromEntries(entries);
}
