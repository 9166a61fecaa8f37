import { pageTexts } from '../../text';
import type { PageEvent, RunDemand, RunOutcome } from '../protocol';
import { button, byId, element } from './element';
import { run, sendStop, ServerAway, type RunEnd } from './server';
import { showError, showToast } from './toasts';

/** What a run needs of the rest of the page. */
export interface RunSurroundings {
  readonly shows: (event: PageEvent) => void;
  /** Called after each run: the document may have changed. */
  readonly ended: () => Promise<void>;
}

/** Runs one demand at a time, in the order they came; says what is under way, how long, and offers to stop it. */
export class RunQueue {
  private last: Promise<unknown> = Promise.resolve();
  private readonly surroundings: RunSurroundings;

  constructor(surroundings: RunSurroundings) {
    this.surroundings = surroundings;
  }

  /** How the run ended; never rejects. */
  add(demand: RunDemand, label: string): Promise<RunOutcome> {
    const outcome = this.last.then(() => this.runOne(demand, label));
    this.last = outcome;
    return outcome;
  }

  private async runOne(demand: RunDemand, label: string): Promise<RunOutcome> {
    const endActivity = showActivity(label);
    try {
      const end = await run(demand, this.surroundings.shows);
      saySaved(end);
      await this.surroundings.ended();
      return end.outcome;
    } catch (error) {
      const message = error instanceof ServerAway ? pageTexts.serverAway : String(error);
      return { ok: false, message };
    } finally {
      endActivity();
    }
  }
}

function saySaved({ saved }: RunEnd): void {
  if (saved === null) return;
  if ('refused' in saved) showError(saved.refused);
  else if (saved.conflict) showToast(pageTexts.conflictTitle, pageTexts.savedBeside(saved.path), Infinity);
  else byId('state').textContent = pageTexts.savedAt(new Date());
}

/** Time before a run shows that it is under way: short ones would only flicker. */
const patience = 300;

function showActivity(label: string): () => void {
  const place = byId('activity');
  const started = Date.now();
  const elapsed = element('span', { class: 'soft' });
  const tick = (): void => {
    elapsed.textContent = pageTexts.seconds(Math.round((Date.now() - started) / 1000));
  };
  const timer = setInterval(tick, 1000);
  const shown = setTimeout(() => {
    tick();
    place.replaceChildren(
      element('progress', { 'aria-label': label }),
      element('span', {}, pageTexts.running(label)),
      elapsed,
      button(pageTexts.stop, () => void sendStop(), { class: 'quiet' }),
    );
  }, patience);
  return () => {
    clearInterval(timer);
    clearTimeout(shown);
    place.replaceChildren();
  };
}
