import {
  Bookmark,
  ExternalHyperlink,
  HeadingLevel,
  ImageRun,
  InternalHyperlink,
  PageBreak,
  Paragraph,
  TextRun,
  type IParagraphOptions,
  type ParagraphChild,
} from 'docx';
import type { Attributes, DocumentNode } from '../../store/document';
import { known, numberOf, paragraphOptions, runOptions, textOf } from './attributes';

const headings = {
  HEADING1: HeadingLevel.HEADING_1,
  HEADING2: HeadingLevel.HEADING_2,
  HEADING3: HeadingLevel.HEADING_3,
  TITLE: HeadingLevel.TITLE,
} as const;

/** Style of subtitles, which the library has no level for. */
export const subtitleStyle = 'Subtitle';

/** What the neighbours of a paragraph ask of it. */
export interface Placement {
  readonly keepNext: boolean;
  readonly pageBreakBefore: boolean;
}

function linked(attributes: Attributes, run: TextRun): ParagraphChild {
  const link = textOf(attributes, 'LINK_URL');
  if (link === undefined) return run;
  return link.startsWith('#bookmark=')
    ? new InternalHyperlink({ anchor: link.slice('#bookmark='.length), children: [run] })
    : new ExternalHyperlink({ link, children: [run] });
}

function textRuns({ text = '', runs = [] }: DocumentNode): readonly ParagraphChild[] {
  let start = 0;
  return runs.map(({ length, attributes }) => {
    start += length;
    return linked(attributes, new TextRun({ ...runOptions(attributes), text: text.slice(start - length, start) }));
  });
}

function imageRun({ attributes, image }: DocumentNode): readonly ParagraphChild[] {
  if (!image || image.base64 === '') return [];
  const [width, height] = [numberOf(attributes, 'WIDTH') ?? 100, numberOf(attributes, 'HEIGHT') ?? 100];
  const description = textOf(attributes, 'ALT_DESCRIPTION') ?? '';
  return [
    new ImageRun({
      type: 'png',
      data: Buffer.from(image.base64, 'base64'),
      transformation: { width, height },
      altText: {
        name: textOf(attributes, 'ALT_TITLE') ?? '',
        title: textOf(attributes, 'ALT_TITLE') ?? '',
        description,
      },
    }),
  ];
}

/** What stands within a paragraph. */
export function childrenOf(node: DocumentNode): readonly ParagraphChild[] {
  const children = node.children.flatMap((child): readonly ParagraphChild[] => {
    if (child.type === 'TEXT') return textRuns(child);
    if (child.type === 'INLINE_IMAGE') return imageRun(child);
    return child.type === 'PAGE_BREAK' ? [new PageBreak()] : [];
  });
  return node.bookmark === undefined ? children : [new Bookmark({ id: node.bookmark, children })];
}

function styleOf({ attributes, type }: DocumentNode): IParagraphOptions {
  if (type === 'LIST_ITEM') {
    return { numbering: { reference: 'bullets', level: numberOf(attributes, 'NESTING_LEVEL') ?? 0 } };
  }
  const heading = textOf(attributes, 'HEADING');
  if (heading === 'SUBTITLE') return { style: subtitleStyle };
  return known({ heading: headings[heading as keyof typeof headings] });
}

/** A paragraph or list item. */
export function paragraphOf(node: DocumentNode, placement: Placement): Paragraph {
  return new Paragraph({
    ...paragraphOptions(node.attributes),
    ...styleOf(node),
    ...placement,
    children: [...childrenOf(node)],
  });
}
