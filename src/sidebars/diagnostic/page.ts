import { parseDiagnosticResult } from '../../bridge/parse-results';
import { pageSentences } from '../../text/page-sentences';
import { ask } from '../call';
import { listChecks, sumUpChecks } from '../list-checks';
import { place } from '../place';
import { runByButton } from '../run-button';

const text = place('text');
const copy = place('copy');

/** Where the browser does not let a frame write to the clipboard, the text is selected for the person to copy. */
async function copyText(): Promise<void> {
  if (!(text instanceof HTMLTextAreaElement)) return;
  text.select();
  const copied = await navigator.clipboard.writeText(text.value).then(
    () => true,
    () => false,
  );
  place('copied').textContent = copied ? pageSentences.copied : pageSentences.selected;
  place('copied').scrollIntoView({ block: 'nearest' });
}

copy.textContent = pageSentences.copy;
copy.addEventListener('click', () => void copyText());
runByButton(pageSentences.diagnoseAgain, async () => {
  const { controles, texte } = await ask('diagnostic', parseDiagnosticResult);
  place('checks').replaceChildren(...listChecks(controles));
  text.textContent = texte;
  return sumUpChecks(controles);
});
