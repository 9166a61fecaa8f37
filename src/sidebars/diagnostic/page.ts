import { parseDiagnosticResult } from '../../bridge/parse-results';
import { pageSentences } from '../../text/page-sentences';
import { ask } from '../call';
import { copyText } from '../copy-text';
import { listChecks, sumUpChecks } from '../list-checks';
import { place, placeAs } from '../place';
import { runByButton } from '../run-button';

const text = placeAs('text', HTMLTextAreaElement);

place('copy').textContent = pageSentences.copy;
place('copy').addEventListener('click', () => {
  void copyText(text).then((said) => {
    place('copied').textContent = said;
    place('copied').scrollIntoView({ block: 'nearest' });
  });
});
runByButton(pageSentences.diagnoseAgain, async () => {
  const { controles, texte } = await ask('diagnostic', parseDiagnosticResult);
  place('checks').replaceChildren(...listChecks(controles));
  text.textContent = texte;
  return sumUpChecks(controles);
});
