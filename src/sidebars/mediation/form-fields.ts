import type { FieldMessage } from '../../bridge/mediation-messages';
import { mediationPageSentences as sentences } from '../../text/mediation/mediation-page-sentences';
import { labelOf, make, tickBox, tickedIn } from '../make';

function choiceOf({ choix, valeur, genre }: FieldMessage): HTMLSelectElement {
  const select = make('select');
  const yesNo = [
    { code: 'oui', libelle: sentences.yes },
    { code: 'non', libelle: sentences.no },
  ];
  select.add(new Option(sentences.choose, ''));
  for (const { code, libelle } of genre === 'oui-non' ? yesNo : choix) select.add(new Option(libelle, code));
  select.value = valeur;
  return select;
}

function boxesOf({ cle, choix, valeur, libelle }: FieldMessage): HTMLElement {
  const ticked = valeur.split(',');
  const rows = choix.map(({ code, libelle: text }) =>
    make('div', { className: 'tick' }, ...tickBox(`champ-${cle}-${code}`, code, text, ticked.includes(code))),
  );
  const group = make('fieldset', {}, make('legend', { text: libelle }), ...rows);
  group.dataset['champ'] = cle;
  return group;
}

function inputOf(field: FieldMessage): HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement {
  if (field.genre === 'choix' || field.genre === 'oui-non') return choiceOf(field);
  const input = field.genre === 'long' ? make('textarea') : make('input');
  if (input instanceof HTMLInputElement) input.type = field.genre === 'date' ? 'date' : 'text';
  else input.rows = 4;
  input.value = field.valeur;
  return input;
}

function rowOf(field: FieldMessage): readonly HTMLElement[] {
  if (field.genre === 'plusieurs') return [boxesOf(field)];
  const input = inputOf(field);
  input.id = `champ-${field.cle}`;
  input.dataset['champ'] = field.cle;
  if (field.obligatoire) input.setAttribute('aria-required', 'true');
  const label = labelOf(input, field.libelle + (field.obligatoire ? sentences.required : ''));
  if (field.aide === '') return [label, input];
  const help = make('p', { text: field.aide, className: 'soft help', id: `aide-${field.cle}` });
  input.setAttribute('aria-describedby', help.id);
  return [label, input, help];
}

/** Shows the fields of a form in an element, in place of what it held. */
export function showFields(target: HTMLElement, champs: readonly FieldMessage[]): void {
  target.replaceChildren(...champs.flatMap(rowOf));
}

/** What a person wrote in the fields of an element, by key. */
export function readFields(target: HTMLElement): Readonly<Record<string, string>> {
  const entries = [...target.querySelectorAll('[data-champ]')].map((element): [string, string] => {
    const key = element.getAttribute('data-champ') ?? '';
    if (element instanceof HTMLFieldSetElement) {
      return [key, tickedIn(element).join(',')];
    }
    const isInput =
      element instanceof HTMLInputElement ||
      element instanceof HTMLSelectElement ||
      element instanceof HTMLTextAreaElement;
    return [key, isInput ? element.value : ''];
  });
  return Object.fromEntries(entries);
}
