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
Object.defineProperty(window, 'google', { value: google, enumerable: true });
