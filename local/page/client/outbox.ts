import { pageTexts } from '../../text';
import type { PageState } from '../protocol';
import { button, byId, element } from './element';

/** The list of documents made and mails sent, behind a button that counts them. */
export function drawOutbox({ documents, mails }: PageState): void {
  const opener = byId('outbox');
  opener.textContent = pageTexts.outbox(documents.length + mails.length);
  opener.onclick = () => {
    const dialog = element(
      'dialog',
      { class: 'box', 'aria-labelledby': 'outbox-title' },
      element('h2', { id: 'outbox-title' }, pageTexts.outboxTitle),
      element('h3', {}, pageTexts.documents),
      listOf(
        documents.map(({ name }) => element('li', {}, name)),
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
