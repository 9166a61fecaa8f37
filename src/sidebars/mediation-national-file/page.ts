import type { NationalFileResult } from '../../bridge/mediation-messages';
import { parseCaseList, parseNationalFile } from '../../bridge/parse-mediation-results';
import { mediationPageSentences as sentences } from '../../text/mediation/mediation-page-sentences';
import { ask } from '../call';
import { runLast, runOne } from '../run-one';
import { checkLooks } from '../list-checks';
import { confirmed } from '../mediation/confirmed';
import { button, labelOf, linkTo, make, tickBox, tickedIn } from '../make';
import { place } from '../place';

const chosen = make('select', { id: 'case' });
const content = make('div');
const consent = make('input', { id: 'consent' });

async function demand(mode: '' | 'remis' | 'envoye'): Promise<NationalFileResult> {
  const request = { numero: chosen.value, choisis: [...tickedIn(content)], mode, consentement: consent.value };
  return confirmed((confirme) => ask('dossierME', parseNationalFile, { confirme, ...request }));
}

function elementRow({ code, libelle, texte }: NationalFileResult['elements'][number]): HTMLElement {
  const row = make('div', { className: 'tick' }, ...tickBox(`element-${code}`, code, libelle));
  return make('div', { className: 'item' }, row, make('div', { text: texte, className: 'soft' }));
}

async function makeFile(mode: 'remis' | 'envoye'): Promise<string> {
  const { message, adresse } = await demand(mode);
  if (adresse.startsWith('https://')) content.append(linkTo(adresse, sentences.openDocument));
  return message;
}

async function showElements(): Promise<string> {
  content.replaceChildren();
  if (chosen.value === '') return sentences.noDirectCase;
  const { controles, elements, message } = await demand('');
  consent.type = 'date';
  content.replaceChildren(
    ...controles.map(({ etat, message: text }) => make('p', { className: `notice ${checkLooks[etat]}`, text })),
    ...elements.map(elementRow),
    button(sentences.handed, () => void runOne(() => makeFile('remis'))),
    labelOf(consent, sentences.consent),
    consent,
    button(sentences.sent, () => void runOne(() => makeFile('envoye')), { className: 'quiet' }),
  );
  return message;
}

async function start(): Promise<string> {
  const { dossiers } = await confirmed((confirme) => ask('registre', parseCaseList, { confirme }));
  for (const { numero, fournisseur, voie } of dossiers) {
    if (voie.startsWith('A')) chosen.add(new Option(`${numero} · ${fournisseur}`, numero));
  }
  return showElements();
}

place('view').replaceChildren(labelOf(chosen, sentences.chooseCase), chosen, content);
chosen.addEventListener('change', () => void runLast(showElements));
void runOne(start);
