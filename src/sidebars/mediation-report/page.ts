import type { ReportResult } from '../../bridge/activity-messages';
import { parseReport } from '../../bridge/parse-mediation-results';
import { mediationPageSentences as sentences } from '../../text/mediation/mediation-page-sentences';
import { ask } from '../call';
import { runOne } from '../run-one';
import { confirmed } from '../mediation/confirmed';
import { button, labelOf, linkTo, make } from '../make';
import { copyButton } from '../copy-text';
import { place } from '../place';

const year = make('input', { id: 'year' });
const annex = make('input', { id: 'annex' });
const text = make('textarea', { label: sentences.reportText });
const sheet = make('textarea', { label: sentences.contactSheet });
const link = make('p');

async function report(ecrire: boolean): Promise<string> {
  const annee = year.value === '' ? null : Number(year.value);
  const demand = { annee, annexe: annex.checked, ecrire };
  const result = await confirmed((confirme) => ask('rapportMediateur', parseReport, { confirme, ...demand }));
  show(result);
  return result.message;
}

function show({ annee, texte, fiche, adresse }: ReportResult): void {
  year.value = String(annee);
  text.value = texte;
  sheet.value = fiche;
  link.replaceChildren(...(adresse.startsWith('https://') ? [linkTo(adresse, sentences.openDocument)] : []));
}

year.type = 'number';
annex.type = 'checkbox';
for (const area of [text, sheet]) {
  area.rows = 12;
  area.readOnly = true;
}
const quiet = { className: 'quiet' };
place('view').replaceChildren(
  labelOf(year, sentences.year),
  year,
  make('div', { className: 'tick' }, annex, labelOf(annex, sentences.annex)),
  button(sentences.preview, () => void runOne(() => report(false)), quiet),
  button(sentences.write, () => void runOne(() => report(true))),
  link,
  text,
  make('h2', { text: sentences.contactSheet }),
  sheet,
  copyButton(sheet),
);
void runOne(() => report(false));
