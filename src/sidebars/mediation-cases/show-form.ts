import { parseForm, parseSaved } from '../../bridge/parse-mediation-results';
import { mediationPageSentences as sentences } from '../../text/mediation/mediation-page-sentences';
import { ask } from '../call';
import { runOne } from '../run-one';
import { confirmed } from '../mediation/confirmed';
import { readFields, showFields } from '../mediation/form-fields';
import { button, make } from '../make';
import type { FormDemand, Screens } from './screens';

/** A form of a case; saved whole, or refused with what to correct, and then what was typed stays. */
export async function showForm(view: HTMLElement, screens: Screens, demand: FormDemand): Promise<string> {
  const { titre, consigne, marque, champs } = await confirmed((confirme) =>
    ask('formulaire', parseForm, { confirme, ...demand }),
  );
  const back = (said: string): void => {
    // After the running act has ended, so that the next screen may begin.
    window.setTimeout(() => {
      if (demand.numero === '') screens.list(said);
      else screens.case(demand.numero, said);
    });
  };
  const form = make('form');
  const fields = make('div');
  showFields(fields, champs);
  const submit = make('button', { text: sentences.save });
  submit.type = 'submit';
  const cancel = button(
    demand.numero === '' ? sentences.back : sentences.cancel,
    () => {
      back('');
    },
    {
      className: 'quiet',
    },
  );
  form.append(make('h2', { text: titre }), make('p', { text: consigne, className: 'soft' }), fields, submit, cancel);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void runOne(async () => {
      const request = { ...demand, marque, champs: readFields(fields), retirer: false };
      const { message } = await confirmed((confirme) => ask('enregistrer', parseSaved, { confirme, ...request }));
      back(message);
      return message;
    });
  });
  view.replaceChildren(form);
  view.querySelector<HTMLElement>('input, select, textarea')?.focus();
  return '';
}
