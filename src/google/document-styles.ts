type Body = GoogleAppsScript.Document.Body;
type Section = GoogleAppsScript.Document.Body | GoogleAppsScript.Document.HeaderSection;

/** Colours of the documents; each pair stands out on paper without colour too. */
export const inks = { accent: '#1f3a5f', soft: '#52606d', line: '#cbd2d9', tint: '#f2f5f9', ink: '#1f2933' } as const;

interface Style {
  readonly size: number;
  readonly colour: string;
  readonly isBold: boolean;
  readonly before: number;
  readonly after: number;
}

function attributesOf({ size, colour, isBold, before, after }: Style): Record<string, unknown> {
  const Attribute = DocumentApp.Attribute;
  return {
    [String(Attribute.FONT_FAMILY)]: 'Arial',
    [String(Attribute.FONT_SIZE)]: size,
    [String(Attribute.FOREGROUND_COLOR)]: colour,
    [String(Attribute.BOLD)]: isBold,
    [String(Attribute.SPACING_BEFORE)]: before,
    [String(Attribute.SPACING_AFTER)]: after,
    [String(Attribute.LINE_SPACING)]: 1.2,
  };
}

/** Our own page and paragraph styles. */
export function setOwnStyles(body: Body): void {
  const ParagraphHeading = DocumentApp.ParagraphHeading;
  body.setMarginTop(64).setMarginBottom(64).setMarginLeft(62).setMarginRight(62);
  const { accent, soft, ink } = inks;
  const styles = [
    [ParagraphHeading.NORMAL, { size: 10.5, colour: ink, isBold: false, before: 0, after: 6 }],
    [ParagraphHeading.TITLE, { size: 28, colour: accent, isBold: true, before: 0, after: 10 }],
    [ParagraphHeading.SUBTITLE, { size: 13, colour: soft, isBold: false, before: 0, after: 4 }],
    [ParagraphHeading.HEADING1, { size: 17, colour: accent, isBold: true, before: 20, after: 8 }],
    [ParagraphHeading.HEADING2, { size: 12.5, colour: accent, isBold: true, before: 14, after: 4 }],
  ] as const;
  for (const [heading, style] of styles) body.setHeadingAttributes(heading, attributesOf(style));
}

/** Takes page size, margins and paragraph styles of a document that an organisation gave as its model. */
export function copyStyles(from: Body, to: Body): void {
  to.setPageWidth(from.getPageWidth()).setPageHeight(from.getPageHeight());
  to.setMarginTop(from.getMarginTop()).setMarginBottom(from.getMarginBottom());
  to.setMarginLeft(from.getMarginLeft()).setMarginRight(from.getMarginRight());
  const ParagraphHeading = DocumentApp.ParagraphHeading;
  for (const heading of [
    ParagraphHeading.NORMAL,
    ParagraphHeading.TITLE,
    ParagraphHeading.SUBTITLE,
    ParagraphHeading.HEADING1,
    ParagraphHeading.HEADING2,
  ]) {
    to.setHeadingAttributes(heading, from.getHeadingAttributes(heading));
  }
}

/** Copies the paragraphs of a header or footer, page numbers and images included, in place of what stands there. */
export function copySection(from: Section, to: Section): void {
  for (const paragraph of from.getParagraphs()) to.appendParagraph(paragraph.copy());
  to.removeChild(to.getChild(0));
}
