import { pageTexts } from '../../text';
import type { PageState } from '../protocol';
import { button, byId, element } from './element';

/** The list of documents made and mails sent, behind a button that counts them. */
export function drawOutbox({ documents, mails, makesPdf }: PageState): void {
  const opener = byId('outbox');
  opener.textContent = pageTexts.outbox(documents.length + mails.length);
  opener.onclick = () => {
    const dialog = element(
      'dialog',
      { class: 'box', 'aria-labelledby': 'outbox-title' },
      element('h2', { id: 'outbox-title' }, pageTexts.outboxTitle),
      element('h3', {}, pageTexts.documents),
      listOf(
        documents.map((made) => documentItem(made, makesPdf)),
        pageTexts.noDocument,
      ),
      element('h3', {}, pageTexts.mails),
      listOf(mails.map(mailItem), pageTexts.noMail),
      element(
        'div',
        { class: 'buttons' },
        button(pageTexts.close, () => {
          dialog.remove();
        }),
      ),
    );
    dialog.addEventListener('cancel', () => {
      dialog.remove();
    });
    document.body.append(dialog);
    dialog.showModal();
  };
}

function addressOf(id: string, extension: 'docx' | 'pdf'): string {
  return `document.${extension}?id=${encodeURIComponent(id)}`;
}

/** Downloads a document as .docx. */
export function downloadDocument(id: string): void {
  element('a', { href: addressOf(id, 'docx'), download: true }).click();
}

function documentItem({ id, name }: PageState['documents'][number], makesPdf: boolean): HTMLElement {
  const link = (extension: 'docx' | 'pdf'): HTMLElement =>
    element(
      'a',
      { href: addressOf(id, extension), download: true, 'aria-label': pageTexts.downloadAs(name, extension) },
      `.${extension}`,
    );
  return element('li', {}, `${name} · `, link('docx'), ...(makesPdf ? [' · ', link('pdf')] : []));
}

function listOf(items: readonly HTMLElement[], none: string): HTMLElement {
  return items.length === 0 ? element('p', { class: 'soft' }, none) : element('ul', {}, ...items);
}

function mailItem({ at, to, subject, body }: PageState['mails'][number]): HTMLElement {
  return element(
    'li',
    {},
    element('details', {}, element('summary', {}, pageTexts.mail(new Date(at), to, subject)), element('pre', {}, body)),
  );
}
