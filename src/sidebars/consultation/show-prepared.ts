import type { CandidateMessage, LeverMessage, PrepareConsultationResult } from '../../bridge/tender-messages';
import { tenderPageSentences } from '../../text/tender-page-sentences';
import { place } from '../place';
import { withText } from '../fields';

const looks: Readonly<Record<LeverMessage['force'], string>> = {
  obligation: 'warn',
  possibilité: 'good',
  'bonne pratique': '',
};

function notice(className: string, ...parts: readonly HTMLElement[]): HTMLElement {
  const item = document.createElement('li');
  item.className = `notice ${className}`.trim();
  item.append(...parts);
  return item;
}

function leverItem({ titre, force, texte, source, aVerifier }: LeverMessage): HTMLElement {
  const origin = source === '' ? force : `${force} · ${source}`;
  const doubt = aVerifier ? [withText('p', tenderPageSentences.toCheck)] : [];
  return notice(
    looks[force],
    withText('strong', titre),
    withText('span', origin, 'force'),
    withText('span', texte),
    ...doubt,
  );
}

function candidateItem({ code, nom, categorie, inclusion, pourquoi, propose }: CandidateMessage, rank: number) {
  const item = notice('candidate');
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.id = `candidate-${rank}`;
  box.value = code;
  box.checked = propose;
  box.setAttribute('aria-describedby', `why-${rank}`);
  const label = document.createElement('label');
  label.htmlFor = box.id;
  label.textContent = ` ${nom}`;
  const why = withText('p', [categorie, inclusion, pourquoi].filter((text) => text !== '').join(' · '), 'soft');
  why.id = `why-${rank}`;
  item.append(box, label, why);
  return item;
}

/** Shows remarks, levers and candidates; boxes of the proposed ones are ticked. */
export function showPrepared({ remarques, leviers, candidats }: PrepareConsultationResult): void {
  place('remarks').replaceChildren(...remarques.map((text) => notice('', withText('span', text))));
  place('levers').replaceChildren(...leviers.map(leverItem));
  const none = notice('', withText('span', tenderPageSentences.noCandidate));
  place('candidates').replaceChildren(...(candidats.length === 0 ? [none] : candidats.map(candidateItem)));
  place('found').hidden = false;
}

/** Codes of the suppliers whose box is ticked. */
export function chosenSuppliers(): readonly string[] {
  return [...place('candidates').querySelectorAll('input')].filter(({ checked }) => checked).map(({ value }) => value);
}
