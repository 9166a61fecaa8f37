import type { ActivityResult } from '../../bridge/activity-messages';
import { parseActivity } from '../../bridge/parse-mediation-results';
import { mediationPageSentences as sentences } from '../../text/mediation/mediation-page-sentences';
import { ask } from '../call';
import { runLast, runOne } from '../run-one';
import { confirmed } from '../mediation/confirmed';
import { button, labelOf, make } from '../make';
import { copyButton } from '../copy-text';
import { saveFile } from '../save-file';
import { place } from '../place';

const year = make('input', { id: 'year' });
const content = make('div');

/** A line per heading: what leaves, what stays, and why. */
function linesOf({ lignes }: ActivityResult): HTMLElement {
  const items = lignes.map(({ periode, rubrique, publie, exact, raison }) =>
    make(
      'li',
      { className: 'notice' },
      make('strong', { text: `${periode} · ${rubrique}` }),
      make('p', { text: sentences.leavesAndStays(publie, exact) }),
      make('span', { text: raison, className: 'soft' }),
    ),
  );
  return make('ul', { className: 'plain', label: sentences.leaves }, ...items);
}

function exportOf(text: string): readonly Node[] {
  if (text === '') return [];
  const area = make('textarea', { label: sentences.exported });
  area.value = text;
  area.rows = 6;
  area.readOnly = true;
  const csv = text
    .split('\n')
    .map((line) => line.split('\t').join(';'))
    .join('\r\n');
  const quiet = { className: 'quiet' };
  return [
    make('h2', { text: sentences.exported }),
    area,
    copyButton(area),
    button(
      sentences.download,
      () => {
        saveFile(sentences.fileName, new Blob([`\ufeff${csv}`], { type: 'text/csv;charset=utf-8' }));
      },
      quiet,
    ),
  ];
}

function show(result: ActivityResult): string {
  const { annee, marque, publieLe, message, chiffres, export: exported } = result;
  year.value = String(annee);
  const publish = button(sentences.publish(annee), () => {
    if (window.confirm(sentences.askPublish(annee))) void runOne(() => freeze(annee, marque));
  });
  const figures = chiffres.flatMap(({ libelle, valeur }) => [
    make('dt', { text: libelle }),
    make('dd', { text: valeur }),
  ]);
  content.replaceChildren(
    linesOf(result),
    ...(publieLe === '' ? [publish] : []),
    make('h2', { text: sentences.ownFigures }),
    make('dl', {}, ...figures),
    ...exportOf(exported),
  );
  return message;
}

async function preview(annee: number | null): Promise<string> {
  return show(await confirmed((confirme) => ask('activite', parseActivity, { confirme, annee, marque: '' })));
}

async function freeze(annee: number, marque: string): Promise<string> {
  return show(await confirmed((confirme) => ask('publierActivite', parseActivity, { confirme, annee, marque })));
}

year.type = 'number';
year.addEventListener('change', () => {
  const annee = year.value === '' ? null : Number(year.value);
  void runLast(() => preview(annee));
});
place('view').replaceChildren(labelOf(year, sentences.year), year, content);
void runOne(() => preview(null));
