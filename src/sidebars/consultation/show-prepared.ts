import type { CandidateMessage, LeverMessage, PrepareConsultationResult } from '../../bridge/tender-messages';
import { tenderPageSentences } from '../../text/tender-page-sentences';
import { make, noticeItem, tickBox, tickedIn } from '../make';
import { place } from '../place';

const looks: Readonly<Record<LeverMessage['force'], string>> = {
  obligation: 'warn',
  possibilité: 'good',
  'bonne pratique': '',
};

function leverItem({ titre, force, texte, source, aVerifier }: LeverMessage): HTMLElement {
  const origin = source === '' ? force : `${force} · ${source}`;
  const parts = [make('strong', { text: titre }), make('span', { text: origin, className: 'force' })];
  const doubt = aVerifier ? [make('p', { text: tenderPageSentences.toCheck })] : [];
  return make('li', { className: `notice ${looks[force]}`.trim() }, ...parts, make('span', { text: texte }), ...doubt);
}

function candidateItem({ code, nom, categorie, inclusion, pourquoi, propose }: CandidateMessage, rank: number) {
  const [box, label] = tickBox(`candidate-${rank}`, code, ` ${nom}`, propose);
  box.setAttribute('aria-describedby', `why-${rank}`);
  const text = [categorie, inclusion, pourquoi].filter((part) => part !== '').join(' · ');
  const why = make('p', { text, className: 'soft', id: `why-${rank}` });
  return make('li', { className: 'notice candidate' }, box, label, why);
}

/** Shows remarks, levers and candidates; boxes of the proposed ones are ticked. */
export function showPrepared({ remarques, leviers, candidats }: PrepareConsultationResult): void {
  place('remarks').replaceChildren(...remarques.map((text) => noticeItem('', text)));
  place('levers').replaceChildren(...leviers.map(leverItem));
  const none = noticeItem('', tenderPageSentences.noCandidate);
  place('candidates').replaceChildren(...(candidats.length === 0 ? [none] : candidats.map(candidateItem)));
  place('found').hidden = false;
}

/** Codes of the suppliers whose box is ticked. */
export function chosenSuppliers(): readonly string[] {
  return tickedIn(place('candidates'));
}
