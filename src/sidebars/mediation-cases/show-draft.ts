import type { DraftResult } from '../../bridge/mediation-messages';
import { parseDone, parseDraft } from '../../bridge/parse-mediation-results';
import { mediationPageSentences as sentences } from '../../text/mediation/mediation-page-sentences';
import { ask } from '../call';
import { act } from '../mediation/act';
import { confirmed } from '../mediation/confirmed';
import { button, make } from '../mediation/make';
import { copyText, download } from '../mediation/texts';
import type { DraftDemand, Screens } from './screens';

const quiet = { className: 'quiet' };

interface Choices {
  readonly partie: HTMLSelectElement;
  readonly quand: HTMLInputElement;
  readonly lieu: HTMLInputElement;
}

function labelled(text: string, field: HTMLElement): readonly HTMLElement[] {
  const label = make('label', { text });
  label.htmlFor = field.id;
  return [label, field];
}

function choicesFor({ parties }: DraftDemand): Choices {
  const partie = make('select', { id: 'party' });
  partie.add(new Option(sentences.nobody, ''));
  for (const { id, titre } of parties) partie.add(new Option(titre, id));
  const quand = make('input', { id: 'when' });
  quand.type = 'datetime-local';
  return { partie, quand, lieu: make('input', { id: 'where' }) };
}

/** The text in full, to be corrected; it leaves only by a click on what says where it goes. */
function resultOf(draft: DraftResult, demandOf: () => Record<string, string>): readonly Node[] {
  const area = make('textarea', { label: draft.titre });
  area.value = draft.texte;
  area.rows = 16;
  const said = make('p');
  const send = async (mode: 'soi' | 'document'): Promise<string> => {
    const request = { ...demandOf(), texte: area.value, mode };
    const { message, adresse } = await confirmed((confirme) =>
      ask('envoyerBrouillon', parseDone, { confirme, ...request }),
    );
    const link = make('a', { text: sentences.openDocument });
    link.href = adresse;
    link.target = '_blank';
    said.replaceChildren(...(adresse.startsWith('https://') ? [link] : []));
    return message;
  };
  const mail = button(
    sentences.mailToMe,
    () => {
      if (window.confirm(sentences.askSend(draft.objet))) void act(() => send('soi'));
    },
    quiet,
  );
  const calendar = button(
    sentences.calendar,
    () => {
      download('reunion.ics', 'text/calendar', draft.ics);
    },
    quiet,
  );
  return [
    make('p', { text: sentences.recipient(draft.destinataire), className: 'notice' }),
    area,
    button(sentences.copy, () => void act(() => copyText(area)), quiet),
    mail,
    button(sentences.writeDocument, () => void act(() => send('document')), quiet),
    ...(draft.ics === '' ? [] : [calendar]),
    said,
  ];
}

/** A draft: for whom, then its whole text. */
export function showDraft(view: HTMLElement, screens: Screens, demand: DraftDemand): Promise<string> {
  const { numero, genre } = demand;
  const choices = choicesFor(demand);
  const demandOf = (): Record<string, string> => ({
    ...{ numero, genre, partie: choices.partie.value, lieu: choices.lieu.value },
    quand: choices.quand.value,
  });
  const result = make('div');
  const prepare = async (): Promise<string> => {
    const draft = await confirmed((confirme) => ask('brouillon', parseDraft, { confirme, ...demandOf() }));
    result.replaceChildren(make('h2', { text: draft.titre }), ...resultOf(draft, demandOf));
    return '';
  };
  const meeting = genre === 'invitation';
  view.replaceChildren(
    button(
      sentences.cancel,
      () => {
        screens.case(numero);
      },
      quiet,
    ),
    ...labelled(sentences.forWhom, choices.partie),
    ...(meeting ? [...labelled(sentences.when, choices.quand), ...labelled(sentences.where, choices.lieu)] : []),
    button(sentences.draft, () => void act(prepare)),
    result,
  );
  choices.partie.focus();
  return Promise.resolve('');
}
