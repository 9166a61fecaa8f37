import type { JudgeProofRequest, ProofMessage, ProofsResult } from '../../bridge/inclusion-messages';
import { parseProofsResult } from '../../bridge/parse-inclusion';
import { proofPageSentences as words } from '../../text/inclusion-page-sentences';
import { ask } from '../call';
import { place } from '../place';
import { runByButton } from '../run-button';

const by = place('by');
const again = place('again');
/** What the person decided and the bundle has not yet been asked to write. */
let decided: Omit<JudgeProofRequest, 'by'> | undefined;

function span(text: string, kind: 'span' | 'strong' = 'span'): HTMLElement {
  const element = document.createElement(kind);
  element.textContent = text;
  return element;
}

function itemOf(...content: readonly HTMLElement[]): HTMLElement {
  const item = document.createElement('li');
  item.className = 'proof notice';
  item.append(...content);
  return item;
}

function button(proof: ProofMessage, decision: JudgeProofRequest['decision']): HTMLElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = words[decision];
  element.className = decision === 'refuse' ? 'quiet' : '';
  element.setAttribute('aria-label', decision === 'accept' ? words.acceptOf(proof) : words.refuseOf(proof));
  element.addEventListener('click', () => {
    decided = { line: proof.ligne, mark: proof.marque, decision };
    again.focus();
    again.click();
  });
  return element;
}

function proofItem(proof: ProofMessage, isJudged: boolean): HTMLElement {
  const details = [words.dates(proof), proof.reference, proof.lien, words.line(proof.ligne), proof.remarque];
  return itemOf(
    span(words.title(proof), 'strong'),
    ...details.filter((text) => text !== '').map((text) => span(text)),
    ...(isJudged ? [button(proof, 'accept'), button(proof, 'refuse')] : []),
  );
}

function fill(id: string, items: readonly HTMLElement[], total: number): void {
  const more = total > items.length ? [itemOf(span(words.more(total - items.length)))] : [];
  place(id).replaceChildren(...(total === 0 ? [itemOf(span(words.nothing))] : [...items, ...more]));
}

function show(result: ProofsResult): void {
  if (by instanceof HTMLInputElement && by.value === '') by.value = result.utilisateur;
  fill(
    'to-validate',
    result.aValider.map((proof) => proofItem(proof, true)),
    result.totalAValider,
  );
  fill(
    'to-renew',
    result.aRenouveler.map((proof) => proofItem(proof, false)),
    result.totalARenouveler,
  );
  fill(
    'conflicts',
    result.conflits.map((sentence) => itemOf(span(sentence))),
    result.totalConflits,
  );
}

runByButton(words.again, async () => {
  const decision = decided;
  decided = undefined;
  const name = by instanceof HTMLInputElement ? by.value : '';
  const result = decision
    ? await ask('jugerJustificatif', parseProofsResult, { ...decision, by: name })
    : await ask('justificatifs', parseProofsResult);
  show(result);
  const summary = words.summary(result.totalAValider, result.totalARenouveler, result.totalConflits);
  return [result.message, summary].filter((text) => text !== '').join(' ');
});
