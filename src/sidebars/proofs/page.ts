import type { JudgeProofRequest, ProofMessage, ProofsResult } from '../../bridge/inclusion-messages';
import { parseProofsResult } from '../../bridge/parse-inclusion';
import { proofPageSentences as words } from '../../text/inclusion-page-sentences';
import { ask } from '../call';
import { button, make } from '../make';
import { place, placeAs } from '../place';
import { runByButton } from '../run-button';
import { runOne } from '../run-one';

const by = placeAs('by', HTMLInputElement);
function itemOf(...content: readonly HTMLElement[]): HTMLElement {
  return make('li', { className: 'proof notice' }, ...content);
}

function decisionButton(proof: ProofMessage, decision: JudgeProofRequest['decision']): HTMLElement {
  const decide = (): void => {
    judge({ line: proof.ligne, mark: proof.marque, decision });
  };
  const label = decision === 'accept' ? words.acceptOf(proof) : words.refuseOf(proof);
  return button(words[decision], decide, { className: decision === 'refuse' ? 'quiet' : '', label });
}

function proofItem(proof: ProofMessage, isJudged: boolean): HTMLElement {
  const details = [words.dates(proof), proof.reference, proof.lien, words.line(proof.ligne), proof.remarque];
  return itemOf(
    make('strong', { text: words.title(proof) }),
    ...details.filter((text) => text !== '').map((text) => make('span', { text })),
    ...(isJudged ? [decisionButton(proof, 'accept'), decisionButton(proof, 'refuse')] : []),
  );
}

function fill(id: string, items: readonly HTMLElement[], total: number): void {
  const more = total > items.length ? [itemOf(make('span', { text: words.more(total - items.length) }))] : [];
  place(id).replaceChildren(...(total === 0 ? [itemOf(make('span', { text: words.nothing }))] : [...items, ...more]));
}

function show(result: ProofsResult): string {
  if (by.value === '') by.value = result.utilisateur;
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
    result.conflits.map((sentence) => itemOf(make('span', { text: sentence }))),
    result.totalConflits,
  );
  const summary = words.summary(result.totalAValider, result.totalARenouveler, result.totalConflits);
  return [result.message, summary].filter((text) => text !== '').join(' ');
}

/** Writes what the person decided; the focus leaves a proof that goes. */
function judge(decision: Omit<JudgeProofRequest, 'by'>): void {
  place('again').focus();
  const request = { ...decision, by: by.value };
  void runOne(async () => show(await ask('jugerJustificatif', parseProofsResult, request)));
}

runByButton(words.again, async () => show(await ask('justificatifs', parseProofsResult)));
