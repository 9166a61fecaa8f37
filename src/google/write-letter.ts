import type { LetterPart, LetterPlan } from '../plans/letter';

function writePart(body: GoogleAppsScript.Document.Body, part: LetterPart): void {
  switch (part.kind) {
    case 'heading':
      body.appendParagraph(part.text).setHeading(DocumentApp.ParagraphHeading.HEADING2);
      return;
    case 'paragraph':
      body.appendParagraph(part.text);
      return;
    case 'item':
      body.appendListItem(part.text).setGlyphType(DocumentApp.GlyphType.BULLET);
      return;
    case 'table':
      body.appendTable(part.rows.map((row) => [...row]));
      return;
  }
}

/** Makes a document in the space of who acts; its address. */
export function writeLetter({ name, title, footer, parts }: LetterPlan): string {
  const document = DocumentApp.create(name);
  const body = document.getBody();
  body.appendParagraph(title).setHeading(DocumentApp.ParagraphHeading.TITLE);
  for (const part of parts) writePart(body, part);
  document.addFooter().appendParagraph(footer);
  document.saveAndClose();
  return document.getUrl();
}
