import type { UiEvent } from '../../services/host';
import type { PageEvent, RunDemand, RunLine } from '../protocol';
import type { Exchange } from './exchange';
import type { Frames } from './frames';

/**
 * Runs what the page demands and answers with a line of JSON for each thing shown, then for the end. A page that goes
 * away while a box is open has closed the box.
 */
export async function streamRun({ response, workbook, frames }: Exchange, demand: RunDemand): Promise<void> {
  const send = (line: RunLine): void => {
    response.write(`${JSON.stringify(line)}\n`);
  };
  let gone = false;
  let asking: number | undefined;
  response.writeHead(200, { 'Content-Type': 'application/x-ndjson; charset=utf-8' });
  response.on('close', () => {
    gone = true;
    if (asking !== undefined) workbook.answer(asking, { button: 'CLOSE', text: '' });
  });
  try {
    const end = await workbook.run(demand, {
      started: (run) => {
        send({ kind: 'started', run });
      },
      shows: (run, event) => {
        const shown = pageEventOf(run, event, frames);
        if (shown?.kind === 'alert' || shown?.kind === 'prompt') {
          asking = run;
          if (gone) workbook.answer(run, { button: 'CLOSE', text: '' });
        }
        if (shown) send({ kind: 'event', event: shown });
      },
    });
    send({ kind: 'end', ...end });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    send({ kind: 'end', outcome: { ok: false, message }, saved: null });
  }
  response.end();
}

/** What the page is told of an event; menus travel with the state. */
function pageEventOf(run: number, event: UiEvent, frames: Frames): PageEvent | undefined {
  switch (event.kind) {
    case 'alert':
    case 'prompt':
      return { ...event, run };
    case 'toast':
      return event;
    case 'sidebar':
      return { kind: 'sidebar', title: event.title, address: frames.add(event.html) };
    case 'dialog': {
      const { title, width, height, modal } = event;
      return { kind: 'dialog', title, width, height, modal, address: frames.add(event.html) };
    }
    case 'tab':
      return { kind: 'tab', id: event.sheetId };
    case 'menu':
      return undefined;
  }
}
