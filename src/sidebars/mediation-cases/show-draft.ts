import type { DraftResult } from '../../bridge/mediation-messages';
import { parseDone, parseDraft } from '../../bridge/parse-mediation-results';
import { mediationPageSentences as sentences } from '../../text/mediation/mediation-page-sentences';
import { ask } from '../call';
import { runOne } from '../run-one';
import { confirmed } from '../mediation/confirmed';
import { button, labelOf, linkTo, make } from '../make';
import { copyButton } from '../copy-text';
import { saveFile } from '../save-file';
import type { DraftDemand, Screens } from './screens';

const quiet = { className: 'quiet' };

interface Choices {
  readonly partie: HTMLSelectElement;
  readonly quand: HTMLInputElement;
  readonly lieu: HTMLInputElement;
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
    said.replaceChildren(...(adresse.startsWith('https://') ? [linkTo(adresse, sentences.openDocument)] : []));
    return message;
  };
  const mail = button(
    sentences.mailToMe,
    () => {
      if (window.confirm(sentences.askSend(draft.objet))) void runOne(() => send('soi'));
    },
    quiet,
  );
  const calendar = button(
    sentences.calendar,
    () => {
      saveFile('reunion.ics', new Blob([draft.ics], { type: 'text/calendar' }));
    },
    quiet,
  );
  return [
    make('p', { text: sentences.recipient(draft.destinataire), className: 'notice' }),
    area,
    copyButton(area),
    mail,
    button(sentences.writeDocument, () => void runOne(() => send('document')), quiet),
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
    labelOf(choices.partie, sentences.forWhom),
    choices.partie,
    ...(meeting
      ? [labelOf(choices.quand, sentences.when), choices.quand, labelOf(choices.lieu, sentences.where), choices.lieu]
      : []),
    button(sentences.draft, () => void runOne(prepare)),
    result,
  );
  choices.partie.focus();
  return Promise.resolve('');
}
