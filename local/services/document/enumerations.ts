import type { Emulator, EnumMember } from '../emulate';

type Members = Readonly<Record<string, EnumMember>>;

/** Enumerations of DocumentApp, as its members. */
export type DocumentEnumerations = Readonly<
  Record<
    'Attribute' | 'ElementType' | 'GlyphType' | 'HorizontalAlignment' | 'ParagraphHeading' | 'VerticalAlignment',
    Members
  >
>;

const NAMES = {
  Attribute:
    'BACKGROUND_COLOR BOLD BORDER_COLOR BORDER_WIDTH CODE FONT_FAMILY FONT_SIZE FOREGROUND_COLOR HEADING HEIGHT ' +
    'HORIZONTAL_ALIGNMENT INDENT_END INDENT_FIRST_LINE INDENT_START ITALIC GLYPH_TYPE LEFT_TO_RIGHT LINE_SPACING ' +
    'LINK_URL LIST_ID MARGIN_BOTTOM MARGIN_LEFT MARGIN_RIGHT MARGIN_TOP NESTING_LEVEL MINIMUM_HEIGHT PADDING_BOTTOM ' +
    'PADDING_LEFT PADDING_RIGHT PADDING_TOP PAGE_HEIGHT PAGE_WIDTH SPACING_AFTER SPACING_BEFORE STRIKETHROUGH ' +
    'UNDERLINE VERTICAL_ALIGNMENT WIDTH',
  ElementType:
    'BODY_SECTION COMMENT_SECTION DATE DOCUMENT EQUATION EQUATION_FUNCTION EQUATION_FUNCTION_ARGUMENT_SEPARATOR ' +
    'EQUATION_SYMBOL FOOTER_SECTION FOOTNOTE FOOTNOTE_SECTION HEADER_SECTION HORIZONTAL_RULE INLINE_DRAWING ' +
    'INLINE_IMAGE LIST_ITEM PAGE_BREAK PARAGRAPH PERSON RICH_LINK TABLE TABLE_CELL TABLE_OF_CONTENTS TABLE_ROW TEXT ' +
    'UNSUPPORTED',
  GlyphType: 'BULLET HOLLOW_BULLET SQUARE_BULLET NUMBER LATIN_UPPER LATIN_LOWER ROMAN_UPPER ROMAN_LOWER',
  HorizontalAlignment: 'LEFT CENTER RIGHT JUSTIFY',
  ParagraphHeading: 'NORMAL HEADING1 HEADING2 HEADING3 HEADING4 HEADING5 HEADING6 TITLE SUBTITLE',
  VerticalAlignment: 'BOTTOM CENTER TOP',
} as const;

/** Makes them in a realm. */
export function documentEnumerations({ enumeration }: Emulator): DocumentEnumerations {
  const make = (name: keyof typeof NAMES): Members => enumeration(`DocumentApp.${name}`, NAMES[name].split(' '));
  return {
    Attribute: make('Attribute'),
    ElementType: make('ElementType'),
    GlyphType: make('GlyphType'),
    HorizontalAlignment: make('HorizontalAlignment'),
    ParagraphHeading: make('ParagraphHeading'),
    VerticalAlignment: make('VerticalAlignment'),
  };
}

/** Enumeration behind an attribute whose values are members of one. */
export const ENUMERATION_OF: Readonly<Record<string, keyof DocumentEnumerations>> = {
  HEADING: 'ParagraphHeading',
  HORIZONTAL_ALIGNMENT: 'HorizontalAlignment',
  GLYPH_TYPE: 'GlyphType',
  VERTICAL_ALIGNMENT: 'VerticalAlignment',
};

/** Attributes that characters have, not paragraphs. */
export const TEXT_ATTRIBUTES = [
  'BACKGROUND_COLOR',
  'BOLD',
  'FONT_FAMILY',
  'FONT_SIZE',
  'FOREGROUND_COLOR',
  'ITALIC',
  'LINK_URL',
  'STRIKETHROUGH',
  'UNDERLINE',
];
