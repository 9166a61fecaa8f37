import {
  AlignmentType,
  Document,
  Footer,
  Header,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  TabStopType,
  TableOfContents,
  TextRun,
  type FileChild,
  type IBaseParagraphStyleOptions,
} from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
import type { Attributes, DocumentContent, DocumentNode } from '../../store/document';
import { numberOf, paragraphOptions, runOptions, textOf, twips } from './attributes';
import { childrenOf, paragraphOf, subtitleStyle } from './paragraphs';
import { tableOf } from './tables';

/** Words that the file needs and the document has not. */
export interface DocxWords {
  readonly page: string;
}

function runsIn(node: DocumentNode): readonly Attributes[] {
  return node.children.flatMap(({ runs }) => (runs ?? []).map(({ attributes }) => attributes));
}

/** A line that only leads to a bookmark: one of the list of headings. */
function isContentsLine(node: DocumentNode | undefined): boolean {
  const looks = node?.type === 'PARAGRAPH' ? runsIn(node) : [];
  return looks.length > 0 && looks.every((look) => textOf(look, 'LINK_URL')?.startsWith('#bookmark=') === true);
}

function isPageBreak({ type, children }: DocumentNode): boolean {
  return type === 'PAGE_BREAK' || (type === 'PARAGRAPH' && children.length === 1 && children[0]?.type === 'PAGE_BREAK');
}

function isHeading({ attributes }: DocumentNode): boolean {
  return textOf(attributes, 'HEADING')?.startsWith('HEADING') === true;
}

/** Whether a paragraph must not part from what follows: a heading, or the caption of a table or of a picture. */
function leadsOn(node: DocumentNode, next: DocumentNode | undefined): boolean {
  const isCaption = next?.type === 'TABLE' || next?.children.some(({ type }) => type === 'INLINE_IMAGE') === true;
  return isHeading(node) || (isCaption && node.children.some(({ type }) => type === 'TEXT'));
}

function availableWidth({ body }: DocumentContent): number {
  const { attributes } = body;
  const width = numberOf(attributes, 'PAGE_WIDTH') ?? 595;
  return width - (numberOf(attributes, 'MARGIN_LEFT') ?? 72) - (numberOf(attributes, 'MARGIN_RIGHT') ?? 72);
}

/** The body; a list of links to headings becomes the table of contents of the format, with its page numbers. */
function bodyOf(content: DocumentContent): readonly FileChild[] {
  const nodes = content.body.children;
  const width = availableWidth(content);
  let breaks = false;
  return nodes.flatMap((node, index): readonly FileChild[] => {
    if (isPageBreak(node)) {
      breaks = true;
      return [];
    }
    const pageBreakBefore = breaks;
    breaks = false;
    if (node.type === 'TABLE') return [tableOf(node, width), ...spacerAfter(nodes[index + 1])];
    if (isContentsLine(node)) {
      return isContentsLine(nodes[index - 1])
        ? []
        : [new TableOfContents('Sommaire', { hyperlink: true, headingStyleRange: '1-1' })];
    }
    return [paragraphOf(node, { keepNext: leadsOn(node, nodes[index + 1]), pageBreakBefore })];
  });
}

/** Two tables that touch would be one. */
function spacerAfter(next: DocumentNode | undefined): readonly FileChild[] {
  const isTight = next?.type === 'TABLE';
  return [new Paragraph({ spacing: { before: 0, after: 0, line: isTight ? 120 : 160, lineRule: 'exact' } })];
}

function styleOf(attributes: Attributes | undefined): IBaseParagraphStyleOptions {
  return attributes ? { run: runOptions(attributes), paragraph: paragraphOptions(attributes) } : {};
}

function lineOf(node: DocumentNode): Paragraph {
  return new Paragraph({ children: [...childrenOf(node)] });
}

function sectionText(node: DocumentNode | null): readonly Paragraph[] {
  return (node?.children ?? []).map(lineOf);
}

/** The footer, with the number of the page at the end of its last line. */
function footerOf(content: DocumentContent, { page }: DocxWords): Footer {
  const lines = content.footer?.children ?? [];
  const last = lines[lines.length - 1];
  const look = runOptions(content.footer ? (runsIn(lines[0] ?? content.footer)[0] ?? {}) : {});
  const number = [new Tab(), `${page} `, PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES];
  const numbered = new Paragraph({
    tabStops: [{ type: TabStopType.RIGHT, position: twips(availableWidth(content)) }],
    children: [...(last ? childrenOf(last) : []), new TextRun({ ...look, children: number })],
  });
  return new Footer({ children: [...lines.slice(0, -1).map(lineOf), numbered] });
}

/** Whether the title stands alone on the first page: header and footer begin on the next one. */
function hasCover({ body }: DocumentContent): boolean {
  const breakAt = body.children.findIndex(isPageBreak);
  const cover = body.children.slice(0, Math.max(0, breakAt));
  return textOf(cover[0]?.attributes ?? {}, 'HEADING') === 'TITLE' && cover.every(({ type }) => type === 'PARAGRAPH');
}

function pageOf({ body }: DocumentContent) {
  const { attributes } = body;
  const margin = (side: string): number => twips(numberOf(attributes, `MARGIN_${side}`) ?? 72);
  return {
    size: {
      width: twips(numberOf(attributes, 'PAGE_WIDTH') ?? 595.276),
      height: twips(numberOf(attributes, 'PAGE_HEIGHT') ?? 841.89),
    },
    margin: { top: margin('TOP'), bottom: margin('BOTTOM'), left: margin('LEFT'), right: margin('RIGHT') },
  };
}

/** The bytes of a .docx: styles, header, footer with page numbers, table of contents, tables and pictures. */
export async function writeDocx(name: string, content: DocumentContent, words: DocxWords): Promise<Buffer> {
  const { headings } = content;
  const bullet = { level: 0, format: LevelFormat.BULLET, text: '•', alignment: AlignmentType.LEFT };
  const document = new Document({
    title: name,
    creator: '',
    features: { updateFields: false },
    pageNumbers: estimatePageNumbersWith({ guess: true }),
    styles: {
      default: {
        document: {
          ...styleOf(headings['NORMAL']),
          run: { ...runOptions(headings['NORMAL'] ?? {}), language: { value: 'fr-FR' } },
        },
        title: styleOf(headings['TITLE']),
        heading1: styleOf(headings['HEADING1']),
        heading2: styleOf(headings['HEADING2']),
      },
      paragraphStyles: [
        { id: subtitleStyle, name: 'Subtitle', basedOn: 'Normal', next: 'Normal', ...styleOf(headings['SUBTITLE']) },
      ],
    },
    numbering: {
      config: [
        {
          reference: 'bullets',
          levels: [{ ...bullet, style: { paragraph: { indent: { left: twips(18), hanging: twips(12) } } } }],
        },
      ],
    },
    sections: [
      {
        properties: { page: pageOf(content), titlePage: hasCover(content) },
        headers: {
          first: new Header({ children: [new Paragraph('')] }),
          default: new Header({ children: [...sectionText(content.header)] }),
        },
        footers: { first: new Footer({ children: [new Paragraph('')] }), default: footerOf(content, words) },
        children: [...bodyOf(content)],
      },
    ],
  });
  return Packer.toBuffer(document);
}
