import type { ChangeMessage, ChangesResult, ChoiceMessage } from '../../bridge/completion-messages';
import { completionPageSentences as sentences } from '../../text/completion-page-sentences';
import { place } from '../place';
import { button, element, labelled } from './elements';

type Choose = (choice: ChoiceMessage, siren: string) => void;

/** A change of the register is ticked beforehand; a value that the person wrote is not. */
function changeItem({ id, fournisseur, sujet, garde, message }: ChangeMessage): HTMLElement {
  const item = element('li', '', garde ? 'notice' : 'notice warn');
  const [box, label] = labelled('checkbox', `change-${id}`, id, `${fournisseur} · ${sujet}`);
  if (box instanceof HTMLInputElement) box.checked = !garde;
  item.append(...[box, label].flatMap((part) => part ?? []), element('p', message));
  if (garde) item.append(element('p', sentences.kept, 'soft'));
  return item;
}

function choiceItem(choice: ChoiceMessage, choose: Choose): HTMLElement {
  const item = element('li', '', 'notice');
  const select = document.createElement('select');
  select.setAttribute('aria-label', sentences.choiceLabel(choice.fournisseur));
  select.add(new Option(sentences.nobody, ''));
  for (const { siren, libelle } of choice.candidats) select.add(new Option(libelle, siren));
  const keep = button(sentences.choose, sentences.chooseFor(choice.fournisseur), () => {
    if (select.value !== '') choose(choice, select.value);
  });
  item.append(element('strong', choice.fournisseur), select, keep);
  return item;
}

/** Shows what waits for the person: changes to tick, companies to choose. */
export function showChanges({ total, changements, choix }: ChangesResult, choose: Choose): void {
  place('changes-part').hidden = total === 0;
  place('changes-title').textContent = sentences.changesTitle(total);
  place('changes').replaceChildren(
    ...changements.map(changeItem),
    ...(total > changements.length ? [element('li', sentences.more(total - changements.length), 'soft')] : []),
  );
  place('choices-part').hidden = choix.length === 0;
  place('choices-title').textContent = sentences.choicesTitle;
  place('choices').replaceChildren(...choix.map((choice) => choiceItem(choice, choose)));
}

/** Identifiers of the changes that are ticked. */
export function tickedChanges(): readonly string[] {
  return [...place('changes').querySelectorAll('input')].filter(({ checked }) => checked).map(({ name }) => name);
}
