import { sayOutcome } from './say-outcome';

type Work = () => Promise<string>;

let isRunning = false;
let next: Work | undefined;

/**
 * Runs one piece of work of the page at a time and says its outcome: a demand meanwhile is none. The buttons show that
 * they wait and keep the focus; a button that the work itself adds does not wait.
 */
export async function runOne(work: Work): Promise<void> {
  if (isRunning) return;
  isRunning = true;
  const buttons = document.querySelectorAll('button');
  for (const button of buttons) button.setAttribute('aria-disabled', 'true');
  await sayOutcome(work);
  for (const button of buttons) button.removeAttribute('aria-disabled');
  isRunning = false;
  await runWaiting();
}

async function runWaiting(): Promise<void> {
  const work = next;
  next = undefined;
  if (work) await runOne(work);
}

/**
 * Follows a field that changed: at once or, where some work runs, after it, the last change only. The demand holds what
 * the field said then: the work that runs may write in it.
 */
export async function runLast(work: Work): Promise<void> {
  next = work;
  if (!isRunning) await runWaiting();
}
