import { mediationPageSentences } from '../../text/mediation/mediation-page-sentences';
import { place } from '../place';

let isRunning = false;

/** Runs one thing at a time: #state says that it runs, then what it returns; #error what kept it from ending. */
export async function act(work: () => Promise<string>): Promise<void> {
  if (isRunning) return;
  isRunning = true;
  document.body.setAttribute('aria-busy', 'true');
  place('error').textContent = '';
  place('state').textContent = mediationPageSentences.running;
  try {
    place('state').textContent = await work();
  } catch (error) {
    place('state').textContent = '';
    place('error').textContent = error instanceof Error ? error.message : String(error);
  } finally {
    isRunning = false;
    document.body.removeAttribute('aria-busy');
  }
}
