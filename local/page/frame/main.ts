import { callableRunner } from './runner';
import { createLine } from './line';

interface Settings {
  /** Origin of the page that shows this frame. */
  readonly origin: string;
  readonly functions: readonly string[];
}

const script = document.currentScript!;
const settings = JSON.parse(script.dataset['settings']!) as Settings;
script.remove();

const line = createLine(settings.origin);
const host = Object.freeze({
  origin: settings.origin,
  close: () => {
    line.tell({ kind: 'close' });
  },
  setHeight: (height: number) => {
    line.tell({ kind: 'size', height });
  },
  setWidth: (width: number) => {
    line.tell({ kind: 'size', width });
  },
  editor: Object.freeze({
    focus: () => {
      line.tell({ kind: 'focus' });
    },
  }),
});
const google = Object.freeze({ script: Object.freeze({ run: callableRunner(settings.functions, line.call), host }) });
/** A document of this machine has no address at Google: the page downloads it instead. */
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const made = /^https:\/\/docs\.google\.com\/document\/d\/(document-\d+)\//.exec(link?.href ?? '')?.[1];
  if (made === undefined) return;
  event.preventDefault();
  line.tell({ kind: 'document', document: made });
});
Object.defineProperty(window, 'google', { value: google, enumerable: true });
