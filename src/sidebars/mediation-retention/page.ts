import type { RetentionLine, RetentionResult } from '../../bridge/mediation-messages';
import { parseRetention, parseText } from '../../bridge/parse-mediation-results';
import { mediationPageSentences as sentences } from '../../text/mediation/mediation-page-sentences';
import { ask } from '../call';
import { act } from '../mediation/act';
import { confirmed } from '../mediation/confirmed';
import { button, make } from '../mediation/make';
import { copyText } from '../mediation/texts';
import { place } from '../place';

const view = place('view');

function itemOf({ code, numero, libelle, disparait, reste }: RetentionLine, index: number): HTMLElement {
  const box = make('input', { id: `action-${index}` });
  box.type = 'checkbox';
  box.value = code;
  const label = make('label', { text: `${numero} · ${libelle}` });
  label.htmlFor = box.id;
  const list = make('ul', {}, ...disparait.map((text) => make('li', { text })));
  return make(
    'li',
    { className: 'notice' },
    make('div', { className: 'tick' }, box, label),
    make('p', { text: sentences.vanishes }),
    list,
    make('p', { text: reste, className: 'soft' }),
  );
}

function ticked(): readonly string[] {
  return [...view.querySelectorAll('input')].filter(({ checked }) => checked).map(({ value }) => value);
}

function show({ lignes, marque, message }: RetentionResult): string {
  const apply = button(sentences.apply, () => {
    if (ticked().length > 0 && window.confirm(sentences.askApply)) void act(() => run(ticked(), marque));
  });
  view.replaceChildren(
    make('ul', { className: 'plain' }, ...lignes.map(itemOf)),
    ...(lignes.length > 0 ? [apply] : []),
  );
  return message;
}

async function run(choisis: readonly string[], marque: string): Promise<string> {
  return show(
    await confirmed((confirme) => ask('conservation', parseRetention, { confirme, choisis: [...choisis], marque })),
  );
}

async function exportPerson(): Promise<string> {
  const field = place('name');
  const nom = field instanceof HTMLInputElement ? field.value : '';
  const { titre, texte } = await confirmed((confirme) => ask('personne', parseText, { confirme, nom, numero: '' }));
  const area = make('textarea', { label: titre });
  area.value = texte;
  area.rows = 12;
  const copy = button(sentences.copy, () => void act(() => copyText(area)), { className: 'quiet' });
  place('text').replaceChildren(area, copy);
  return titre;
}

place('person').addEventListener('submit', (event) => {
  event.preventDefault();
  void act(exportPerson);
});
void act(() => run([], ''));
