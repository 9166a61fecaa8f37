import type { ChangeMessage, ChangesResult, ChoiceMessage } from '../../bridge/completion-messages';
import { completionPageSentences as sentences } from '../../text/completion-page-sentences';
import { button, make, tickBox, tickedIn } from '../make';
import { place } from '../place';

type Choose = (choice: ChoiceMessage, siren: string) => void;

/** A change of the register is ticked beforehand; a value that the person wrote is not. */
function changeItem({ id, fournisseur, sujet, garde, message }: ChangeMessage): HTMLElement {
  const box = tickBox(`change-${id}`, id, `${fournisseur} · ${sujet}`, !garde);
  const kept = garde ? [make('p', { text: sentences.kept, className: 'soft' })] : [];
  return make('li', { className: garde ? 'notice' : 'notice warn' }, ...box, make('p', { text: message }), ...kept);
}

function choiceItem(choice: ChoiceMessage, choose: Choose): HTMLElement {
  const select = make('select', { label: sentences.choiceLabel(choice.fournisseur) });
  select.add(new Option(sentences.nobody, ''));
  for (const { siren, libelle } of choice.candidats) select.add(new Option(libelle, siren));
  const clicked = (): void => {
    if (select.value !== '') choose(choice, select.value);
  };
  const keep = button(sentences.choose, clicked, {
    className: 'quiet',
    label: sentences.chooseFor(choice.fournisseur),
  });
  return make('li', { className: 'notice' }, make('strong', { text: choice.fournisseur }), select, keep);
}

/** Shows what waits for the person: changes to tick, companies to choose. */
export function showChanges({ total, changements, choix }: ChangesResult, choose: Choose): void {
  const left = total - changements.length;
  place('changes-part').hidden = total === 0;
  place('changes-title').textContent = sentences.changesTitle(total);
  place('changes').replaceChildren(
    ...changements.map(changeItem),
    ...(left > 0 ? [make('li', { text: sentences.more(left), className: 'soft' })] : []),
  );
  place('choices-part').hidden = choix.length === 0;
  place('choices-title').textContent = sentences.choicesTitle;
  place('choices').replaceChildren(...choix.map((choice) => choiceItem(choice, choose)));
}

/** Identifiers of the changes that are ticked. */
export function tickedChanges(): readonly string[] {
  return tickedIn(place('changes'));
}
