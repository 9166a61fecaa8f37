import { pageSentences } from '../text/page-sentences';
import { place } from './place';

/** Runs some work of the page: #state says that it runs, then what it returns; #error what kept it from ending. */
export async function sayOutcome(work: () => Promise<string>, begins: string = pageSentences.running): Promise<void> {
  const [state, error] = [place('state'), place('error')];
  error.textContent = '';
  state.textContent = begins;
  try {
    state.textContent = await work();
  } catch (thrown) {
    state.textContent = '';
    error.textContent = thrown instanceof Error ? thrown.message : String(thrown);
  }
}
