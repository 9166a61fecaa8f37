import { reads, writes, type EnumMember, type MethodSpec } from '../emulate';
import type { ElementMethods, Elements, ElementState } from './element';
import { ENUMERATION_OF, TEXT_ATTRIBUTES, type DocumentEnumerations } from './enumerations';
import { commonAttribute, dressText, readText } from './text-runs';
import type { Attributes, DocumentNode } from './tree';

/** Attributes with a getter and a setter of their own: type of the value by name of the pair. */
const ACCESSORS: Readonly<Record<string, readonly [attribute: string, type: string]>> = {
  Alignment: ['HORIZONTAL_ALIGNMENT', 'DocumentApp.HorizontalAlignment'],
  AltDescription: ['ALT_DESCRIPTION', 'String'],
  AltTitle: ['ALT_TITLE', 'String'],
  BackgroundColor: ['BACKGROUND_COLOR', 'String|null'],
  BorderColor: ['BORDER_COLOR', 'String'],
  BorderWidth: ['BORDER_WIDTH', 'Number'],
  GlyphType: ['GLYPH_TYPE', 'DocumentApp.GlyphType'],
  Heading: ['HEADING', 'DocumentApp.ParagraphHeading'],
  Height: ['HEIGHT', 'Number'],
  IndentEnd: ['INDENT_END', 'Number'],
  IndentFirstLine: ['INDENT_FIRST_LINE', 'Number'],
  IndentStart: ['INDENT_START', 'Number'],
  LineSpacing: ['LINE_SPACING', 'Number'],
  MarginBottom: ['MARGIN_BOTTOM', 'Number'],
  MarginLeft: ['MARGIN_LEFT', 'Number'],
  MarginRight: ['MARGIN_RIGHT', 'Number'],
  MarginTop: ['MARGIN_TOP', 'Number'],
  MinimumHeight: ['MINIMUM_HEIGHT', 'Number'],
  NestingLevel: ['NESTING_LEVEL', 'Integer'],
  PaddingBottom: ['PADDING_BOTTOM', 'Number'],
  PaddingLeft: ['PADDING_LEFT', 'Number'],
  PaddingRight: ['PADDING_RIGHT', 'Number'],
  PaddingTop: ['PADDING_TOP', 'Number'],
  PageHeight: ['PAGE_HEIGHT', 'Number'],
  PageWidth: ['PAGE_WIDTH', 'Number'],
  SpacingAfter: ['SPACING_AFTER', 'Number'],
  SpacingBefore: ['SPACING_BEFORE', 'Number'],
  VerticalAlignment: ['VERTICAL_ALIGNMENT', 'DocumentApp.VerticalAlignment'],
  Width: ['WIDTH', 'Number'],
};

/** What an attribute is where nobody has set it; null for the others. */
const DEFAULTS: Attributes = {
  HEADING: 'NORMAL',
  HORIZONTAL_ALIGNMENT: 'LEFT',
  NESTING_LEVEL: 0,
  GLYPH_TYPE: 'BULLET',
};

/**
 * Getters and setters of elements' attributes, one by one and together.
 * @see https://developers.google.com/apps-script/reference/document/attribute
 */
export function attributeMethods(elements: Elements): ElementMethods {
  const { enums } = elements;
  const self = ({ content, node, asText }: ElementState): unknown => elements.objectOf(content, node, asText);
  const methods: Record<string, MethodSpec<ElementState>> = {};
  for (const [name, [attribute, type]] of Object.entries(ACCESSORS)) {
    methods[`get${name}`] = reads('', ({ node }) => shown(enums, attribute, node.attributes[attribute] ?? null));
    methods[`set${name}`] = writes(type, (state, value: unknown) => {
      state.node.attributes[attribute] = stored(value);
      return self(state);
    });
  }
  return {
    ...methods,
    getAttributes: reads('', ({ node }) => attributesOf(enums, node)),
    setAttributes: writes('Object', (state, values: Record<string, unknown>) => {
      applyAttributes(state.node, storedAttributes(values));
      return self(state);
    }),
  };
}

/** Attributes of a script's object, as they are stored. */
export function storedAttributes(values: Readonly<Record<string, unknown>>): Attributes {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, stored(value)]));
}

/** An attribute's value as a script reads it: an enumeration's member, or the value. */
export function shown(enums: DocumentEnumerations, attribute: string, value: Attributes[string]): unknown {
  const name = value ?? DEFAULTS[attribute] ?? null;
  const enumeration = ENUMERATION_OF[attribute];
  return enumeration !== undefined && typeof name === 'string' ? (enums[enumeration][name] ?? null) : name;
}

function stored(value: unknown): Attributes[string] {
  if (value === null || value === undefined) return null;
  return typeof value === 'object' ? (value as EnumMember).name() : (value as string | number | boolean);
}

function applyAttributes(node: DocumentNode, attributes: Attributes): void {
  const ofText = Object.entries(attributes).filter(([name]) => TEXT_ATTRIBUTES.includes(name));
  const own = Object.entries(attributes).filter(
    ([name]) => !TEXT_ATTRIBUTES.includes(name) || node.type === 'TABLE_CELL',
  );
  if (node.type !== 'TEXT') Object.assign(node.attributes, Object.fromEntries(own));
  dressText(node, 0, readText(node).text.length, Object.fromEntries(ofText));
}

function attributesOf(enums: DocumentEnumerations, node: DocumentNode): Record<string, unknown> {
  const ofText = TEXT_ATTRIBUTES.map((name) => [name, commonAttribute(node, name)] as const);
  const own = Object.entries(node.attributes).map(([name, value]) => [name, shown(enums, name, value)] as const);
  return Object.fromEntries([...ofText, ...own]);
}
