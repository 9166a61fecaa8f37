import { toPdf } from '../../files/docx/to-pdf';
import { writeDocx } from '../../files/docx/write-docx';
import type { DocumentContent } from '../../store/document';
import { reportTexts } from '../../text';
import type { Exchange } from './exchange';

const types = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
} as const;

/** A document that a script made, as a file; 404 where there is none, or where LibreOffice makes no PDF. */
export async function sendDocument({ request, response, workbook }: Exchange, as: keyof typeof types): Promise<void> {
  const id = new URL(request.url ?? '/', 'http://page').searchParams.get('id') ?? '';
  const made = await workbook.document(id);
  const docx = made && (await writeDocx(made.name, made.content as DocumentContent, { page: reportTexts.page }));
  const bytes = docx && as === 'pdf' ? toPdf(docx, 'docx') : docx;
  if (!made || !bytes) {
    response.writeHead(404).end();
    return;
  }
  const name = encodeURIComponent(`${made.name}.${as}`);
  response.writeHead(200, { 'Content-Type': types[as], 'Content-Disposition': `attachment; filename*=UTF-8''${name}` });
  response.end(bytes);
}
