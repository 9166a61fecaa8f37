import type { NationalFileResult } from '../../bridge/mediation-messages';
import { parseCaseList, parseNationalFile } from '../../bridge/parse-mediation-results';
import { mediationPageSentences as sentences } from '../../text/mediation/mediation-page-sentences';
import { ask } from '../call';
import { act } from '../mediation/act';
import { confirmed } from '../mediation/confirmed';
import { button, make } from '../mediation/make';
import { place } from '../place';

const looks = { ok: 'notice good', attention: 'notice warn', échec: 'notice bad' } as const;
const chosen = make('select', { id: 'case' });
const content = make('div');
const consent = make('input', { id: 'consent' });

function labelled(text: string, field: HTMLElement): HTMLElement {
  const label = make('label', { text });
  label.htmlFor = field.id;
  return label;
}

async function demand(mode: '' | 'remis' | 'envoye'): Promise<NationalFileResult> {
  const boxes = [...content.querySelectorAll<HTMLInputElement>('.tick input')];
  const choisis = boxes.filter(({ checked }) => checked).map(({ value }) => value);
  const request = { numero: chosen.value, choisis, mode, consentement: consent.value };
  return confirmed((confirme) => ask('dossierME', parseNationalFile, { confirme, ...request }));
}

function elementRow({ code, libelle, texte }: NationalFileResult['elements'][number]): HTMLElement {
  const box = make('input', { id: `element-${code}` });
  box.type = 'checkbox';
  box.value = code;
  const row = make('div', { className: 'tick' }, box, labelled(libelle, box));
  return make('div', { className: 'item' }, row, make('div', { text: texte, className: 'soft' }));
}

async function makeFile(mode: 'remis' | 'envoye'): Promise<string> {
  const { message, adresse } = await demand(mode);
  const link = make('a', { text: sentences.openDocument });
  link.href = adresse;
  link.target = '_blank';
  if (adresse.startsWith('https://')) content.append(link);
  return message;
}

async function showElements(): Promise<string> {
  content.replaceChildren();
  if (chosen.value === '') return sentences.noDirectCase;
  const { controles, elements, message } = await demand('');
  consent.type = 'date';
  content.replaceChildren(
    ...controles.map(({ etat, message: text }) => make('p', { className: looks[etat], text })),
    ...elements.map(elementRow),
    button(sentences.handed, () => void act(() => makeFile('remis'))),
    labelled(sentences.consent, consent),
    consent,
    button(sentences.sent, () => void act(() => makeFile('envoye')), { className: 'quiet' }),
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

place('view').replaceChildren(labelled(sentences.chooseCase, chosen), chosen, content);
chosen.addEventListener('change', () => void act(showElements));
void act(start);
