import type { RetentionLine, RetentionResult } from '../../bridge/mediation-messages';
import { parseRetention, parseText } from '../../bridge/parse-mediation-results';
import { mediationPageSentences as sentences } from '../../text/mediation/mediation-page-sentences';
import { ask } from '../call';
import { runOne } from '../run-one';
import { typed } from '../fields';
import { confirmed } from '../mediation/confirmed';
import { button, make, tickBox, tickedIn } from '../make';
import { copyButton } from '../copy-text';
import { place } from '../place';

const view = place('view');

function itemOf({ code, numero, libelle, disparait, reste }: RetentionLine, index: number): HTMLElement {
  const list = make('ul', {}, ...disparait.map((text) => make('li', { text })));
  return make(
    'li',
    { className: 'notice' },
    make('div', { className: 'tick' }, ...tickBox(`action-${index}`, code, `${numero} · ${libelle}`)),
    make('p', { text: sentences.vanishes }),
    list,
    make('p', { text: reste, className: 'soft' }),
  );
}

function show({ lignes, marque, message }: RetentionResult): string {
  const apply = button(sentences.apply, () => {
    const chosen = tickedIn(view);
    if (chosen.length > 0 && window.confirm(sentences.askApply)) void runOne(() => run(chosen, marque));
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
  const nom = typed('name');
  const { titre, texte } = await confirmed((confirme) => ask('personne', parseText, { confirme, nom, numero: '' }));
  const area = make('textarea', { label: titre });
  area.value = texte;
  area.rows = 12;
  const copy = copyButton(area);
  place('text').replaceChildren(area, copy);
  return titre;
}

place('person').addEventListener('submit', (event) => {
  event.preventDefault();
  void runOne(exportPerson);
});
void runOne(() => run([], ''));
