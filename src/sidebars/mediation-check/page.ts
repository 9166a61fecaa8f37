import { parseCheckResult } from '../../bridge/parse-results';
import { pageSentences } from '../../text/page-sentences';
import { ask } from '../call';
import { listChecks, sumUpChecks } from '../list-checks';
import { place } from '../place';
import { runByButton } from '../run-button';

runByButton(pageSentences.checkAgain, async () => {
  const { controles } = await ask('verifier', parseCheckResult);
  place('checks').replaceChildren(...listChecks(controles));
  return sumUpChecks(controles);
});
