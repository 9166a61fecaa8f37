import { strFromU8, unzipSync } from 'fflate';
import { writeDocx } from '../../../../local/files/docx/write-docx';
import type { DocumentContent, DocumentNode } from '../../../../local/store/document';

const text = (words: string, attributes: DocumentNode['attributes'] = {}): DocumentNode => ({
  ...{ type: 'TEXT', attributes: {}, children: [], text: words },
  runs: [{ length: words.length, attributes }],
});
const paragraph = (attributes: DocumentNode['attributes'], ...children: DocumentNode[]): DocumentNode => ({
  ...{ type: 'PARAGRAPH', attributes, children },
});
const heading = (words: string, bookmark: string): DocumentNode => ({
  ...paragraph({ HEADING: 'HEADING1' }, text(words)),
  bookmark,
});
const node = (type: DocumentNode['type'], ...children: DocumentNode[]): DocumentNode => ({
  ...{ type, attributes: {}, children },
});

const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

function aContent(): DocumentContent {
  const cell = (words: string): DocumentNode => ({
    ...node('TABLE_CELL', paragraph({ HORIZONTAL_ALIGNMENT: 'RIGHT' }, text(words))),
    attributes: { WIDTH: 100, BACKGROUND_COLOR: '#1f3a5f' },
  });
  const image: DocumentNode = {
    ...node('INLINE_IMAGE'),
    attributes: { WIDTH: 600, HEIGHT: 276, ALT_TITLE: 'Courbe', ALT_DESCRIPTION: 'Courbe : 2024, 50 % ; 2025, 60 %' },
    image: { contentType: 'image/png', base64: pixel },
  };
  return {
    body: {
      ...node(
        'BODY_SECTION',
        paragraph({ HEADING: 'TITLE' }, text('Rapport')),
        paragraph({}, node('PAGE_BREAK')),
        paragraph({}, text('Sommaire', { BOLD: true })),
        paragraph({}, text('Première', { LINK_URL: '#bookmark=a' })),
        paragraph({}, text('Seconde', { LINK_URL: '#bookmark=b' })),
        heading('Première', 'a'),
        paragraph({}, text('Éclair & Fils « <b>Ô</b> » 5\u202f709\u202f807\u00a0€', { BOLD: true })),
        paragraph({}, text('Légende')),
        node('TABLE', node('TABLE_ROW', cell('Part'), cell('42,1\u00a0%')), node('TABLE_ROW', cell('a'), cell('b'))),
        heading('Seconde', 'b'),
        paragraph({}, image),
      ),
      attributes: { PAGE_WIDTH: 595.276, PAGE_HEIGHT: 841.89, MARGIN_LEFT: 62, MARGIN_RIGHT: 62 },
    },
    header: node('HEADER_SECTION', paragraph({}, text('En-tête'))),
    footer: node('FOOTER_SECTION', paragraph({}, text('Document interne', { FONT_SIZE: 8.5 }))),
    headings: { NORMAL: { FONT_FAMILY: 'Arial', FONT_SIZE: 10.5, LINE_SPACING: 1.2 }, HEADING1: { FONT_SIZE: 17 } },
  };
}

async function partsOf(content: DocumentContent): Promise<Record<string, string>> {
  const files = unzipSync(await writeDocx('Rapport', content, { page: 'Page' }));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

describe('a document as .docx', () => {
  it('has heading styles, a table of contents with its page numbers, page numbers in the footer', async () => {
    const parts = await partsOf(aContent());
    const body = parts['word/document.xml']!;
    expect(body.match(/<w:pStyle w:val="Heading1"\/>/g)).toHaveLength(2);
    expect(body).toContain('TOC \\h \\o &quot;1-1&quot;');
    expect(body).toMatch(/PAGEREF [^<]*<[\s\S]*?>2</);
    const footers = Object.keys(parts).filter((name) => /word\/footer\d/.test(name));
    // One line: a second one would touch the text of the page.
    const oneLine =
      /<w:p>(?:(?!<\/w:p>)[\s\S])*Document interne(?:(?!<\/w:p>)[\s\S])*PAGE(?:(?!<\/w:p>)[\s\S])*NUMPAGES/;
    expect(footers.some((name) => oneLine.test(parts[name]!))).toBe(true);
    expect(body).toContain('<w:titlePg/>');
  });

  it('keeps a heading and a caption with what follows, and cuts no line of a table', async () => {
    const body = (await partsOf(aContent()))['word/document.xml']!;
    const before = (words: string): string =>
      body.slice(body.lastIndexOf('<w:p>', body.indexOf(`>${words}<`)), body.indexOf(`>${words}<`));
    expect(before('Légende')).toContain('<w:keepNext/>');
    expect(body.match(/<w:cantSplit\/>/g)).toHaveLength(2);
    expect(body).toContain('<w:tblHeader/>');
    expect(body).not.toMatch(/w:line="288"(?! w:lineRule="auto")/);
  });

  it('keeps text as it is written, numbers to the right, pictures with their words', async () => {
    const body = (await partsOf(aContent()))['word/document.xml']!;
    expect(body).toContain('Éclair &amp; Fils « &lt;b&gt;Ô&lt;/b&gt; » 5\u202f709\u202f807\u00a0€');
    expect(body).toMatch(/<w:jc w:val="(right|end)"\/>/);
    expect(body).toContain('descr="Courbe : 2024, 50 % ; 2025, 60 %"');
  });

  it('is the same text twice', async () => {
    const textOf = (parts: Record<string, string>): string[] =>
      [...parts['word/document.xml']!.matchAll(/<w:t[ >][^<]*</g)].map(([found]) => found);
    const [once, twice] = [await partsOf(aContent()), await partsOf(aContent())];
    expect(textOf(once)).toEqual(textOf(twice));
    expect(textOf(once).length).toBeGreaterThan(10);
  });
});
