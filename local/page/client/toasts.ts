import { pageTexts } from '../../text';
import { button, byId, element } from './element';

/** A message that goes away by itself after so many seconds, or never. */
export function showToast(title: string, message: string, seconds: number): void {
  show(byId('toasts'), 'toast', title, message, seconds);
}

/** What went wrong: it stays until the person closes it. */
export function showError(message: string): void {
  show(byId('errors'), 'toast bad', pageTexts.errorTitle, message, Infinity);
}

function show(place: HTMLElement, look: string, title: string, message: string, seconds: number): void {
  const toast = element(
    'div',
    { class: look },
    element('div', {}, ...(title === '' ? [] : [element('strong', {}, title)]), element('p', {}, message)),
    button(
      '✕',
      () => {
        toast.remove();
      },
      { class: 'cross', 'aria-label': pageTexts.close },
    ),
  );
  place.append(toast);
  if (seconds > 0 && Number.isFinite(seconds))
    setTimeout(() => {
      leave(toast);
    }, seconds * 1000);
}

/** A toast that is pointed at or holds the focus waits. */
function leave(toast: HTMLElement): void {
  if (toast.matches(':hover, :focus-within'))
    setTimeout(() => {
      leave(toast);
    }, 1000);
  else toast.remove();
}
