import type { Block, DocumentPlan, KeyFigure, Runs } from '../plans/document';
import { copySection, copyStyles, inks, setOwnStyles } from './document-styles';
import { drawChart } from './draw-chart';
import { renderTable } from './render-table';
import { writeRuns } from './write-runs';

type Body = GoogleAppsScript.Document.Body;
type Document = GoogleAppsScript.Document.Document;
type Paragraph = GoogleAppsScript.Document.Paragraph;

/** A document as it was made. */
export interface MadeDocument {
  readonly id: string;
  readonly url: string;
}

/** What the renderer says by itself, in French. */
export interface DocumentWords {
  readonly contents: string;
}

/** Key figures side by side. */
const figuresPerRow = 3;

/** Points between the margins of our page. */
const pageWidth = 471;

function dressSections(document: Document, plan: DocumentPlan, template: Document | undefined): void {
  const sections = [
    [document.addHeader(), template?.getHeader(), plan.header],
    [document.addFooter(), template?.getFooter(), plan.footer],
  ] as const;
  for (const [section, model, text] of sections) {
    if (model) copySection(model, section);
    else section.setText(text).editAsText().setFontSize(8.5).setForegroundColor(inks.soft);
  }
}

function appendCover(body: Body, plan: DocumentPlan): void {
  const ParagraphHeading = DocumentApp.ParagraphHeading;
  const title = body.appendParagraph(plan.title).setHeading(ParagraphHeading.TITLE);
  if (plan.hasCover) title.setSpacingBefore(190);
  else title.editAsText().setFontSize(20);
  for (const line of plan.subtitle) {
    const paragraph = body.appendParagraph(line);
    if (plan.hasCover) paragraph.setHeading(ParagraphHeading.SUBTITLE);
  }
  if (plan.hasCover) body.appendPageBreak();
}

/** Links to the headings, put where the list of headings stands; the platform lets no script make its own kind of list. */
function writeContents(document: Document, at: number, headings: readonly Paragraph[], words: DocumentWords): void {
  const body = document.getBody();
  body.insertParagraph(at, words.contents).editAsText().setBold(true).setFontSize(15).setForegroundColor(inks.accent);
  headings.forEach((heading, index) => {
    const bookmark = document.addBookmark(document.newPosition(heading, 0));
    const line = body.insertParagraph(at + 1 + index, heading.getText());
    line.editAsText().setLinkUrl(`#bookmark=${bookmark.getId()}`).setForegroundColor(inks.ink).setUnderline(false);
  });
  body.insertParagraph(at + 1 + headings.length, '').appendPageBreak();
}

function appendNote(body: Body, tone: 'missing' | 'known' | 'warning', runs: Runs): void {
  if (tone === 'missing') {
    const paragraph = body.appendParagraph('');
    writeRuns(paragraph, runs);
    paragraph.editAsText().setItalic(true).setForegroundColor(inks.soft);
    return;
  }
  const table = body.appendTable([['']]).setBorderColor(tone === 'warning' ? '#b58105' : inks.line);
  const cell = table.getCell(0, 0).setBackgroundColor(tone === 'warning' ? '#fef7e0' : inks.tint);
  writeRuns(cell.getChild(0).asParagraph().setSpacingAfter(0), runs);
}

function appendKeyFigures(body: Body, figures: readonly KeyFigure[]): void {
  for (let first = 0; first < figures.length; first += figuresPerRow) {
    const row = figures.slice(first, first + figuresPerRow);
    const blank = Array.from({ length: figuresPerRow }, () => '');
    const table = body.appendTable([blank]).setBorderColor('#ffffff');
    row.forEach((figure, index) => {
      const cell = table.getCell(0, index).setBackgroundColor(inks.tint);
      cell.setPaddingTop(8).setPaddingBottom(8).setPaddingLeft(8).setPaddingRight(8);
      const label = cell.getChild(0).asParagraph().setSpacingAfter(2);
      label.setText(figure.label);
      label.editAsText().setFontSize(8.5).setForegroundColor(inks.soft);
      const value = cell.appendParagraph('').setSpacingAfter(2);
      writeRuns(value, figure.value);
      value.editAsText().setFontSize(20).setBold(true).setForegroundColor(inks.accent);
      const comment = cell.appendParagraph('').setSpacingAfter(0);
      writeRuns(comment, figure.comment);
      comment.editAsText().setFontSize(8.5).setForegroundColor(inks.soft);
    });
  }
}

function appendImage(body: Body, blob: GoogleAppsScript.Base.Blob, width: number, height: number, alt: string): void {
  const paragraph = body.appendParagraph('').setAlignment(DocumentApp.HorizontalAlignment.CENTER).setSpacingBefore(8);
  const image = paragraph.appendInlineImage(blob).setWidth(width).setHeight(height);
  image.setAltTitle(alt.slice(0, 100)).setAltDescription(alt);
}

function appendCaption(body: Body, caption: string): void {
  const paragraph = body.appendParagraph(caption).setSpacingBefore(12).setSpacingAfter(4);
  paragraph.editAsText().setBold(true).setFontSize(9.5).setForegroundColor(inks.accent);
}

function appendParagraph(body: Body, { runs, look }: Extract<Block, { kind: 'paragraph' }>): void {
  const paragraph = body.appendParagraph('');
  writeRuns(paragraph, runs);
  if (look === 'soft') paragraph.editAsText().setFontSize(9).setForegroundColor(inks.soft);
  if (look === 'lead') paragraph.editAsText().setFontSize(12);
  if (look === 'quote') paragraph.setIndentStart(14).setIndentFirstLine(14).setSpacingAfter(8);
}

type Words = Extract<Block, { kind: 'paragraph' | 'list' | 'note' | 'pageBreak' }>;
type Exhibit = Extract<Block, { kind: 'keyFigures' | 'table' | 'chart' | 'map' }>;

function appendWords(body: Body, block: Words): void {
  switch (block.kind) {
    case 'paragraph':
      appendParagraph(body, block);
      return;
    case 'list':
      for (const item of block.items) {
        const line = body.appendListItem('').setGlyphType(DocumentApp.GlyphType.BULLET);
        writeRuns(line.setSpacingAfter(4), item);
      }
      return;
    case 'note':
      appendNote(body, block.tone, block.runs);
      return;
    case 'pageBreak':
      body.appendPageBreak();
      return;
  }
}

function appendExhibit(body: Body, block: Exhibit): void {
  switch (block.kind) {
    case 'keyFigures':
      appendKeyFigures(body, block.figures);
      return;
    case 'table':
      appendCaption(body, block.caption);
      renderTable(body, block, pageWidth);
      return;
    case 'chart':
      appendImage(body, drawChart(block.chart), 600, 240, block.chart.alt);
      return;
    case 'map':
      appendCaption(body, block.caption);
      appendImage(body, pngOf(block.picture.base64), block.picture.width, block.picture.height, block.alt);
      return;
  }
}

function isWords(block: Exclude<Block, { kind: 'heading' }>): block is Words {
  return block.kind === 'paragraph' || block.kind === 'list' || block.kind === 'note' || block.kind === 'pageBreak';
}

/** Appends a block; a heading that the list of headings shows comes back. */
function appendBlock(body: Body, block: Block): Paragraph | undefined {
  if (block.kind === 'heading') {
    const { HEADING1, HEADING2 } = DocumentApp.ParagraphHeading;
    const heading = body.appendParagraph(block.text).setHeading(block.level === 1 ? HEADING1 : HEADING2);
    return block.level === 1 ? heading : undefined;
  }
  if (isWords(block)) appendWords(body, block);
  else appendExhibit(body, block);
  return undefined;
}

function pngOf(base64: string): GoogleAppsScript.Base.Blob {
  return Utilities.newBlob(Utilities.base64Decode(base64), 'image/png', 'image.png');
}

/**
 * Makes a document from its plan. A template gives page size, margins, header, footer and paragraph styles: whatever it
 * has there, page numbers included, since no script can insert a page number.
 */
export function renderDocument(plan: DocumentPlan, templateUrl: string, words: DocumentWords): MadeDocument {
  const template = templateUrl === '' ? undefined : DocumentApp.openByUrl(templateUrl);
  const document = DocumentApp.create(plan.name);
  const body = document.getBody();
  if (template) copyStyles(template.getBody(), body);
  else setOwnStyles(body);
  dressSections(document, plan, template);
  appendCover(body, plan);
  const contentsAt = body.getNumChildren();
  const headings = plan.blocks.flatMap((block) => appendBlock(body, block) ?? []);
  if (plan.hasCover) writeContents(document, contentsAt, headings, words);
  body.removeChild(body.getChild(0));
  document.saveAndClose();
  return { id: document.getId(), url: document.getUrl() };
}
