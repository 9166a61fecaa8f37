import type { CheckResult } from '../../bridge/messages';
import { parseCompletedFormulas } from '../../bridge/formula-messages';
import { parseCheckResult } from '../../bridge/parse-results';
import { formulaPageSentences } from '../../text/formula-page-sentences';
import { pageSentences } from '../../text/page-sentences';
import { ask } from '../call';
import { listChecks, sumUpChecks } from '../list-checks';
import { place } from '../place';
import { runByButton } from '../run-button';
import { runOne } from '../run-one';

const add = place('add');

/** Offers to complete the formulas where the checks found some that do not follow the refreshes. */
function offerToAdd({ controles }: CheckResult): void {
  add.hidden = !controles.some(({ code }) => code === 'formules-sans-maj');
}

add.textContent = formulaPageSentences.add;
add.addEventListener('click', () => {
  void runOne(async () => {
    const { message } = await ask('ajouterMaj', parseCompletedFormulas);
    return `${message} ${await check()}`;
  });
});

async function check(): Promise<string> {
  const result = await ask('verifier', parseCheckResult);
  place('checks').replaceChildren(...listChecks(result.controles));
  offerToAdd(result);
  return sumUpChecks(result.controles);
}

runByButton(pageSentences.checkAgain, check);
