import { parseHandOver } from '../../bridge/parse-mediation-results';
import { mediationPageSentences as sentences } from '../../text/mediation/mediation-page-sentences';
import { ask } from '../call';
import { runOne } from '../run-one';
import { checkLooks } from '../list-checks';
import { confirmed } from '../mediation/confirmed';
import { make, noticeItem } from '../make';
import { copyButton } from '../copy-text';
import { place } from '../place';

void runOne(async () => {
  const { etapes, fiche } = await confirmed((confirme) => ask('passerLaMain', parseHandOver, { confirme }));
  const steps = etapes.map(({ titre, texte, etat }) => noticeItem(checkLooks[etat], texte, titre));
  const sheet = make('textarea', { label: sentences.handOverSheet });
  sheet.value = fiche;
  sheet.rows = 6;
  sheet.readOnly = true;
  const copy = copyButton(sheet);
  place('view').replaceChildren(make('ol', { className: 'plain' }, ...steps), sheet, copy);
  return '';
});
