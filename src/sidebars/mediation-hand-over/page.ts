import { parseHandOver } from '../../bridge/parse-mediation-results';
import { mediationPageSentences as sentences } from '../../text/mediation/mediation-page-sentences';
import { ask } from '../call';
import { act } from '../mediation/act';
import { confirmed } from '../mediation/confirmed';
import { button, make } from '../mediation/make';
import { copyText } from '../mediation/texts';
import { place } from '../place';

const looks = { ok: 'notice good', attention: 'notice warn', échec: 'notice bad' } as const;

void act(async () => {
  const { etapes, fiche } = await confirmed((confirme) => ask('passerLaMain', parseHandOver, { confirme }));
  const steps = etapes.map(({ titre, texte, etat }) =>
    make('li', { className: looks[etat] }, make('strong', { text: titre }), make('span', { text: texte })),
  );
  const sheet = make('textarea', { label: sentences.handOverSheet });
  sheet.value = fiche;
  sheet.rows = 6;
  sheet.readOnly = true;
  const copy = button(sentences.copy, () => void act(() => copyText(sheet)), { className: 'quiet' });
  place('view').replaceChildren(make('ol', { className: 'plain' }, ...steps), sheet, copy);
  return '';
});
