import { parseForm, parseSaved } from '../../bridge/parse-mediation-results';
import { mediationPageSentences as sentences } from '../../text/mediation/mediation-page-sentences';
import { ask } from '../call';
import { runOne } from '../run-one';
import { confirmed } from '../mediation/confirmed';
import type { Screens } from './screens';

/** Takes a party away, once the person has said so; the case is shown again. */
export function removeParty(screens: Screens, numero: string, id: string): void {
  if (!window.confirm(sentences.askRemove)) return;
  const demand = { quoi: 'partie', numero, id };
  const work = async (): Promise<string> => {
    const { marque } = await confirmed((confirme) => ask('formulaire', parseForm, { confirme, ...demand }));
    const removal = { ...demand, marque, champs: {}, retirer: true };
    const { message } = await confirmed((confirme) => ask('enregistrer', parseSaved, { confirme, ...removal }));
    window.setTimeout(() => {
      screens.case(numero, message);
    });
    return message;
  };
  void runOne(work);
}
