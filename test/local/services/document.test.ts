import { aSession, errorOf, valueOf } from '../../builders/a-session';

const inBody = (statements: string): string => `(function () {
  var document = DocumentApp.create('Rapport'), body = document.getBody();
  ${statements}
})()`;

describe('DocumentApp', () => {
  it('keeps a document that a later execution opens', () => {
    const session = aSession(`
      function write() { var d = DocumentApp.create('Rapport'); d.getBody().appendParagraph('Bonjour'); d.saveAndClose(); return d.getId(); }
      function read(id) { var d = DocumentApp.openById(id); return [d.getName(), d.getBody().getText(), d.getUrl().indexOf(id) > 0]; }`);
    const written = session.run({ function: 'write' });
    expect(written.ok && session.run({ function: 'read', args: [written.value] })).toMatchObject({
      value: ['Rapport', '\nBonjour', true],
    });
    expect(errorOf(`DocumentApp.openById('absent')`)).toContain(
      'Unexpected error while getting the method or property openById',
    );
  });

  it('builds headings, lists, tables, page breaks, header and footer', () => {
    const code = inBody(`
      body.appendParagraph('Titre').setHeading(DocumentApp.ParagraphHeading.HEADING1).setAlignment(DocumentApp.HorizontalAlignment.CENTER);
      body.appendListItem('un').setGlyphType(DocumentApp.GlyphType.NUMBER).setNestingLevel(1);
      var table = body.appendTable([['a', 'b'], ['c', 'd']]);
      table.getCell(1, 1).setText('fin').setBackgroundColor('#ff0000');
      table.appendTableRow().appendTableCell('seul');
      body.appendPageBreak();
      document.addHeader().setText('en-tête');
      document.addFooter().appendParagraph('pied');
      return [
        body.getParagraphs().map(function (p) { return p.getText(); }),
        String(body.getParagraphs()[1].getHeading()), body.getParagraphs()[1].getAlignment() === DocumentApp.HorizontalAlignment.CENTER,
        body.getListItems().map(function (i) { return [i.getText(), String(i.getGlyphType()), i.getNestingLevel()]; }),
        body.getTables()[0].getNumRows(), table.getRow(2).getNumCells(), table.getCell(1, 1).getBackgroundColor(),
        String(body.getChild(body.getNumChildren() - 1).getChild(0).getType()),
        document.getHeader().getText(), document.getFooter().getText(), String(table.getCell(0, 0)),
      ];`);
    expect(valueOf(code)).toEqual([
      ['', 'Titre', 'un', 'a', 'b', 'c', 'fin', 'seul', ''],
      'HEADING1',
      true,
      [['un', 'NUMBER', 1]],
      3,
      1,
      '#ff0000',
      'PAGE_BREAK',
      'en-tête',
      '\npied',
      'TableCell',
    ]);
  });

  it('dresses characters, and keeps their look when text is inserted or replaced', () => {
    const code = inBody(`
      var text = body.appendParagraph('Part des {{N}} PME').editAsText();
      text.setBold(9, 13, true).setForegroundColor('#333333');
      body.replaceText('\\\\{\\\\{N\\\\}\\\\}', '12');
      return [text.getText(), text.isBold(8), text.isBold(9), text.isBold(10), text.isBold(11), text.isBold(),
        text.getForegroundColor(), text.insertText(0, 'La ').getText(), text.deleteText(0, 2).getText(), text.getTextAttributeIndices()];`);
    expect(valueOf(code)).toEqual([
      'Part des 12 PME',
      null,
      true,
      true,
      null,
      null,
      '#333333',
      'La Part des 12 PME',
      'Part des 12 PME',
      [0, 9, 11],
    ]);
  });

  it('makes only the appended text bold', () => {
    const code = inBody(`
      var p = body.appendParagraph('a');
      p.appendText('bc').setBold(true);
      return [p.getText(), p.editAsText().isBold(0), p.editAsText().isBold(1)];`);
    expect(valueOf(code)).toEqual(['abc', null, true]);
  });

  it('sets attributes together, of paragraphs and of their characters', () => {
    const code = inBody(`
      var style = {};
      style[DocumentApp.Attribute.HORIZONTAL_ALIGNMENT] = DocumentApp.HorizontalAlignment.RIGHT;
      style[DocumentApp.Attribute.FONT_SIZE] = 18;
      var p = body.appendParagraph('x').setAttributes(style);
      body.setHeadingAttributes(DocumentApp.ParagraphHeading.HEADING2, style).setMarginTop(36);
      return [String(p.getAlignment()), p.editAsText().getFontSize(), p.getAttributes()[DocumentApp.Attribute.FONT_SIZE],
        body.getHeadingAttributes(DocumentApp.ParagraphHeading.HEADING2).FONT_SIZE, body.getMarginTop()];`);
    expect(valueOf(code)).toEqual(['RIGHT', 18, 18, 18, 36]);
  });

  it('puts images in paragraphs and copies elements between documents', () => {
    const png = 'iVBORw0KGgoAAAANSUhEUgAAAAIAAAADCAYAAAC56t6BAAAAEUlEQVR4nGNkYGD4z4AATAwMAAAeAAMBd0cAAAAASUVORK5CYII=';
    const code = inBody(`
      var image = body.appendImage(Utilities.newBlob(Utilities.base64Decode('${png}'), 'image/png'));
      var other = DocumentApp.create('Autre').getBody();
      var copy = other.appendTable(body.appendTable([['a']]).copy());
      return [image.getWidth(), image.setWidth(20).getHeight(), image.getBlob().getContentType(), String(image.getParent()),
        body.getImages().length, copy.getText(), other.getTables().length];`);
    expect(valueOf(code)).toEqual([2, 3, 'image/png', 'Paragraph', 1, 'a', 1]);
  });

  it('refuses as the platform does', () => {
    expect(errorOf(inBody(`body.appendParagraph(body.getParagraphs()[0]);`))).toBe(
      'Exception: Element must be detached.',
    );
    expect(errorOf(inBody(`body.getParagraphs()[0].removeFromParent();`))).toBe(
      "Exception: Can't remove the last paragraph in a document section.",
    );
    expect(errorOf(inBody(`body.getChild(4);`))).toBe(
      'Exception: Child index (4) must be less than the number of child elements (1).',
    );
    expect(errorOf(inBody(`body.appendParagraph(4);`))).toBe(
      "Exception: The parameters (number) don't match the method signature for DocumentApp.Body.appendParagraph.",
    );
    expect(errorOf(inBody(`body.findText('x');`))).toBe('Error: not emulated: Body.findText');
  });
});
