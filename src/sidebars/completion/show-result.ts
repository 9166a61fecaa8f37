import type { CompletionResult } from '../../bridge/completion-messages';
import { completionPageSentences as sentences } from '../../text/completion-page-sentences';
import { make } from '../make';
import { place } from '../place';

function showBar({ etat, faits, total }: CompletionResult): void {
  const bar = place('bar');
  bar.hidden = etat !== 'running' && etat !== 'paused';
  bar.setAttribute('aria-label', sentences.bar);
  if (bar instanceof HTMLProgressElement) {
    bar.max = Math.max(1, total);
    bar.value = faits;
  }
}

/** Shows where the completion stands, every state counted, and who wants a look. */
export function showResult(result: CompletionResult): void {
  const { etat, comptes, signalements } = result;
  place('state').textContent = sentences.where(result);
  showBar(result);
  place('start').textContent = sentences.start[etat];
  place('start').hidden = etat === 'running';
  place('pause').hidden = etat !== 'running';
  place('stop').hidden = etat !== 'running' && etat !== 'paused' && etat !== 'stalled';
  place('key-help').textContent = result.cle ? sentences.keyKnown : sentences.keyUnknown;
  place('counts').replaceChildren(
    ...comptes.map(({ nombre, libelle }) =>
      make('li', {}, make('strong', { text: nombre.toLocaleString('fr-FR') }), ` ${libelle}`),
    ),
  );
  place('notices-part').hidden = signalements.length === 0;
  place('notices-title').textContent = sentences.noticesTitle(signalements.length);
  place('notices').replaceChildren(
    ...signalements.map(({ ligne, fournisseur, message }) =>
      make('li', { text: sentences.notice(ligne, fournisseur, message), className: 'notice' }),
    ),
  );
}
