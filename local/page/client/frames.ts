import { pageTexts } from '../../text';
import type { FrameAnswer } from '../frame/frame-messages';
import type { PageEvent, RunOutcome } from '../protocol';
import { button, byId, element } from './element';
import { downloadDocument } from './outbox';
import { parseFrameMessage, type FrameSize } from './parse-frame-message';

/** What HtmlService documents for its frames. */
const sandbox =
  'allow-same-origin allow-forms allow-scripts allow-popups allow-downloads allow-modals allow-popups-to-escape-sandbox';

type Shown = Extract<PageEvent, { kind: 'sidebar' | 'dialog' }>;
type Call = (name: string, args: readonly unknown[]) => Promise<RunOutcome>;

interface OpenFrame {
  readonly frame: HTMLIFrameElement;
  readonly origin: string;
  readonly close: () => void;
  readonly resize: (size: FrameSize) => void;
}

/** Sidebars and dialogs of scripts: another origin, in a sandbox, heard only through google.script. */
export class Frames {
  private readonly open = new Map<Shown['kind'], OpenFrame>();
  private readonly call: Call;

  constructor(call: Call) {
    this.call = call;
    window.addEventListener('message', (event) => {
      this.hear(event);
    });
  }

  /** Shows a page; the one of its kind that was open goes. */
  show(shown: Shown): void {
    this.open.get(shown.kind)?.close();
    const frame = element('iframe', { title: shown.title === '' ? pageTexts.panel : shown.title, sandbox });
    frame.src = shown.address;
    const { place, resize } = shown.kind === 'sidebar' ? sidebarOf(shown, frame) : dialogOf(shown, frame);
    const before = document.activeElement;
    const close = (): void => {
      place.remove();
      this.open.delete(shown.kind);
      if (before instanceof HTMLElement) before.focus();
    };
    place.querySelector('button.cross')?.addEventListener('click', close);
    place.addEventListener('cancel', close);
    this.open.set(shown.kind, { frame, origin: new URL(shown.address).origin, close, resize });
    frame.addEventListener(
      'load',
      () => {
        frame.focus();
      },
      { once: true },
    );
  }

  private hear({ source, origin, data }: MessageEvent<unknown>): void {
    const speaker = [...this.open.values()].find((open) => open.frame.contentWindow === source);
    const message = speaker?.origin === origin ? parseFrameMessage(data) : undefined;
    if (!speaker || !message) return;
    if (message.kind === 'close') speaker.close();
    else if (message.kind === 'size') speaker.resize(message);
    else if (message.kind === 'focus') byId('table').focus();
    else if (message.kind === 'document') downloadDocument(message.document);
    else {
      const { id } = message;
      void this.call(message.name, message.args).then((outcome) => {
        const answer: FrameAnswer = outcome.ok
          ? { id, ok: true, value: JSON.stringify(outcome.value) }
          : { id, ok: false, message: outcome.message };
        speaker.frame.contentWindow?.postMessage(answer, speaker.origin);
      });
    }
  }
}

interface Placed {
  readonly place: HTMLElement;
  readonly resize: (size: FrameSize) => void;
}

function cross(label: string): HTMLButtonElement {
  return button('✕', () => undefined, { class: 'cross', 'aria-label': label });
}

function sidebarOf({ title }: Shown, frame: HTMLIFrameElement): Placed {
  const head = element('header', {}, element('h2', {}, title), cross(pageTexts.closePanel));
  const place = element(
    'aside',
    { class: 'sidebar', 'aria-label': title === '' ? pageTexts.panel : title },
    head,
    frame,
  );
  byId('work').append(place);
  return { place, resize: () => undefined };
}

function dialogOf(shown: Shown, frame: HTMLIFrameElement): Placed {
  const head = element('header', {}, element('h2', {}, shown.title), cross(pageTexts.close));
  const place = element('dialog', { class: 'page', 'aria-label': shown.title }, head, frame);
  const resize = ({ width, height }: FrameSize): void => {
    if (width !== undefined) frame.style.width = `${width}px`;
    if (height !== undefined) frame.style.height = `${height}px`;
  };
  document.body.append(place);
  if (shown.kind === 'dialog') {
    resize(shown);
    if (shown.modal) place.showModal();
    else place.show();
  }
  return { place, resize };
}
