import { pageSentences } from '../text/page-sentences';
import { place } from './place';

/**
 * Runs the work of a page at its opening and at each click of #again: #state says that it runs, then what the work
 * returns; #error what kept it from ending. The button keeps the focus while it waits.
 */
export function runByButton(label: string, work: () => Promise<string>): void {
  const again = place('again');
  const run = async (): Promise<void> => {
    again.setAttribute('aria-disabled', 'true');
    place('error').textContent = '';
    place('state').textContent = pageSentences.running;
    try {
      place('state').textContent = await work();
    } catch (error) {
      place('state').textContent = '';
      place('error').textContent = error instanceof Error ? error.message : String(error);
    } finally {
      again.removeAttribute('aria-disabled');
    }
  };
  again.textContent = label;
  again.addEventListener('click', () => {
    if (!again.hasAttribute('aria-disabled')) void run();
  });
  void run();
}
