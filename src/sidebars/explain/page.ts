import { parseExplainResult } from '../../bridge/parse-explanation';
import { explainedLines, explainedTitle } from '../../text/explained-sentences';
import { pageSentences } from '../../text/page-sentences';
import { ask } from '../call';
import { place } from '../place';
import { runByButton } from '../run-button';

const form = place('figure');

function written(name: string): string {
  const field = place(name);
  return field instanceof HTMLInputElement ? field.value.trim() : '';
}

function itemOf(text: string): HTMLElement {
  const item = document.createElement('li');
  item.className = 'notice';
  item.textContent = text;
  return item;
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
});

runByButton(pageSentences.explainAgain, async () => {
  place('parts').replaceChildren();
  const message = { code: written('code'), period: written('period'), scope: written('scope') };
  const explained = await ask('expliquer', parseExplainResult, message);
  place('parts').replaceChildren(...explainedLines(explained).map(itemOf));
  return explainedTitle(explained);
});
