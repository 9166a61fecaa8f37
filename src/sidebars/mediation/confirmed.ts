import { mediationPageSentences } from '../../text/mediation/mediation-page-sentences';
import { CallFailure } from '../call';
import { place } from '../place';
import { button, make } from '../make';

let isConfirmed = false;

/** Shows the question of link sharing and waits for the click that answers it. */
function askConfirmation(question: string): Promise<void> {
  return new Promise((resolve) => {
    const answer = button(mediationPageSentences.confirmSharing, () => {
      place('gate').replaceChildren();
      isConfirmed = true;
      resolve();
    });
    place('state').textContent = '';
    place('gate').replaceChildren(make('p', { text: question, className: 'notice warn' }), answer);
    answer.focus();
  });
}

/** Calls the bundle; in the « classeur unique », once per opening of the panel, the person first confirms in #gate. */
export async function confirmed<Result>(call: (confirme: boolean) => Promise<Result>): Promise<Result> {
  try {
    return await call(isConfirmed);
  } catch (error) {
    if (isConfirmed || !(error instanceof CallFailure) || error.code !== 'to-confirm') throw error;
    await askConfirmation(error.message);
    return call(isConfirmed);
  }
}
