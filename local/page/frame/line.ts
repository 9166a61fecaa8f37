import type { FrameAnswer, FrameMessage } from './frame-messages';

/** Calls under way at a time; the next one waits for its turn. */
const callsAtOnce = 10;

/** How a call ended. */
export type CallEnd = (answer: FrameAnswer) => void;

/** The line to the page that shows this frame. */
export interface Line {
  readonly tell: (message: FrameMessage) => void;
  readonly call: (name: string, args: string, end: CallEnd) => void;
}

/** Speaks to the page of that origin, and listens to nobody else. */
export function createLine(origin: string): Line {
  const underWay = new Map<number, CallEnd>();
  const queue: (() => void)[] = [];
  let lastId = 0;
  const tell = (message: FrameMessage): void => {
    window.parent.postMessage(message, origin);
  };
  const startNext = (): void => {
    if (underWay.size < callsAtOnce) queue.shift()?.();
  };
  window.addEventListener('message', (event: MessageEvent<FrameAnswer>) => {
    if (event.source !== window.parent || event.origin !== origin) return;
    const end = underWay.get(event.data.id);
    underWay.delete(event.data.id);
    startNext();
    end?.(event.data);
  });
  return {
    tell,
    call: (name, args, end) => {
      queue.push(() => {
        lastId += 1;
        underWay.set(lastId, end);
        tell({ kind: 'call', id: lastId, name, args });
      });
      startNext();
    },
  };
}
