import type { ReportResult } from '../../bridge/activity-messages';
import { parseReport } from '../../bridge/parse-mediation-results';
import { mediationPageSentences as sentences } from '../../text/mediation/mediation-page-sentences';
import { ask } from '../call';
import { act } from '../mediation/act';
import { confirmed } from '../mediation/confirmed';
import { button, make } from '../mediation/make';
import { copyText } from '../mediation/texts';
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
  const anchor = make('a', { text: sentences.openDocument });
  anchor.href = adresse;
  anchor.target = '_blank';
  link.replaceChildren(...(adresse.startsWith('https://') ? [anchor] : []));
}

function labelled(label: string, field: HTMLInputElement): HTMLElement {
  const element = make('label', { text: label });
  element.htmlFor = field.id;
  return element;
}

year.type = 'number';
annex.type = 'checkbox';
for (const area of [text, sheet]) {
  area.rows = 12;
  area.readOnly = true;
}
const quiet = { className: 'quiet' };
place('view').replaceChildren(
  labelled(sentences.year, year),
  year,
  make('div', { className: 'tick' }, annex, labelled(sentences.annex, annex)),
  button(sentences.preview, () => void act(() => report(false)), quiet),
  button(sentences.write, () => void act(() => report(true))),
  link,
  text,
  make('h2', { text: sentences.contactSheet }),
  sheet,
  button(sentences.copy, () => void act(() => copyText(sheet)), quiet),
);
void act(() => report(false));
