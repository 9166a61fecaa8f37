import type { CheckResult } from '../../bridge/messages';
import { parseCompletedFormulas } from '../../bridge/formula-messages';
import { parseCheckResult } from '../../bridge/parse-results';
import { formulaPageSentences } from '../../text/formula-page-sentences';
import { pageSentences } from '../../text/page-sentences';
import { ask } from '../call';
import { listChecks, sumUpChecks } from '../list-checks';
import { place } from '../place';
import { runByButton } from '../run-button';

const add = place('add');
let isAddAsked = false;

/** Offers to complete the formulas where the checks found some that do not follow the refreshes. */
function offerToAdd({ controles }: CheckResult): void {
  add.hidden = !controles.some(({ code }) => code === 'formules-sans-maj');
}

add.textContent = formulaPageSentences.add;
add.addEventListener('click', () => {
  isAddAsked = !place('again').hasAttribute('aria-disabled');
  place('again').click();
});

runByButton(pageSentences.checkAgain, async () => {
  const added = isAddAsked ? await ask('ajouterMaj', parseCompletedFormulas) : undefined;
  isAddAsked = false;
  const result = await ask('verifier', parseCheckResult);
  place('checks').replaceChildren(...listChecks(result.controles));
  offerToAdd(result);
  const state = sumUpChecks(result.controles);
  return added ? `${added.message} ${state}` : state;
});
