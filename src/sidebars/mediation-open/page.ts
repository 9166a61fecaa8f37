import { parseForm, parseSaved } from '../../bridge/parse-mediation-results';
import { mediationPageSentences as sentences } from '../../text/mediation/mediation-page-sentences';
import { ask } from '../call';
import { runLast, runOne } from '../run-one';
import { ticked } from '../fields';
import { confirmed } from '../mediation/confirmed';
import { readFields, showFields } from '../mediation/form-fields';
import { place } from '../place';

const form = place('opening');
const fields = place('fields');

function routeChosen(): string {
  return ticked('route-national') ? 'national' : 'direct';
}

async function showForm(): Promise<string> {
  const id = routeChosen();
  const described = await confirmed((confirme) =>
    ask('formulaire', parseForm, { confirme, quoi: 'saisine', numero: '', id }),
  );
  showFields(fields, described.champs);
  place('advice').textContent = described.consigne;
  form.hidden = false;
  return '';
}

async function save(): Promise<string> {
  const request = { quoi: 'saisine', numero: '', id: routeChosen(), marque: '', champs: readFields(fields) };
  const { message } = await confirmed((confirme) => ask('enregistrer', parseSaved, { confirme, ...request }));
  await showForm();
  return message;
}

place('submit').textContent = sentences.open;
for (const id of ['route-direct', 'route-national']) {
  place(id).addEventListener('change', () => {
    void runLast(showForm);
  });
}
form.addEventListener('submit', (event) => {
  event.preventDefault();
  void runOne(save);
});
void runOne(showForm);
