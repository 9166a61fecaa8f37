import type { ButtonName, ButtonSetName } from '../../services/host';
import { pageTexts } from '../../text';
import type { PageEvent } from '../protocol';
import { button, element } from './element';
import { sendAnswer } from './server';

type Box = Extract<PageEvent, { kind: 'alert' | 'prompt' }>;

const buttonsOf: Readonly<Record<ButtonSetName, readonly ButtonName[]>> = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
};

/** Shows an alert or a prompt and sends the person's answer; the script waits for it. */
export function askPerson(box: Box): void {
  const field = box.kind === 'prompt' ? element('input', { type: 'text', id: 'answer' }) : undefined;
  const dialog = element('dialog', { class: 'box', 'aria-labelledby': 'box-title' });
  const answer = (name: ButtonName): void => {
    dialog.remove();
    void sendAnswer({ run: box.run, button: name, text: field?.value ?? '' });
  };
  const form = element(
    'form',
    { method: 'dialog' },
    element('h2', { id: 'box-title' }, box.title === '' ? pageTexts.boxTitle : box.title),
    field
      ? element('label', { for: 'answer' }, box.message === '' ? pageTexts.answer : box.message)
      : element('p', { class: 'message' }, box.message),
    ...(field ? [field] : []),
    element(
      'div',
      { class: 'buttons' },
      ...buttonsOf[box.buttons].map((name, index) =>
        button(
          pageTexts.buttons[name],
          () => {
            answer(name);
          },
          { class: index === 0 ? undefined : 'quiet' },
        ),
      ),
    ),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    answer(buttonsOf[box.buttons][0] ?? 'OK');
  });
  dialog.addEventListener('cancel', () => {
    answer('CLOSE');
  });
  dialog.append(form);
  document.body.append(dialog);
  dialog.showModal();
}
