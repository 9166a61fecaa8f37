import { parseExplainResult } from '../../bridge/parse-explanation';
import { pageSentences } from '../../text/page-sentences';
import { ask } from '../call';
import { typed } from '../fields';
import { make } from '../make';
import { place } from '../place';
import { runByButton } from '../run-button';

place('figure').addEventListener('submit', (event) => {
  event.preventDefault();
});

runByButton(pageSentences.explainAgain, async () => {
  place('parts').replaceChildren();
  const message = { code: typed('code'), period: typed('period'), scope: typed('scope') };
  const explained = await ask('expliquer', parseExplainResult, message);
  const [title = '', ...sentences] = explained.resume;
  place('parts').replaceChildren(...sentences.map((text) => make('li', { text, className: 'notice' })));
  return title;
});
