import type { AutomationResult, RefreshRhythm } from '../bridge/messages';
import { frenchDay } from './french-day';
import { plural } from './plural';

const rhythms = {
  never: 'Aucune actualisation programmée.',
  weekly: 'Actualisation programmée chaque lundi, entre 6 h et 7 h.',
  monthly: 'Actualisation programmée le 1er de chaque mois, entre 6 h et 7 h.',
} as const satisfies Record<RefreshRhythm, string>;

/** What « Automatisation… » and the scheduled refresh say. */
export const automationSentences = {
  /** Name of the scheduled refresh in the Journal. */
  scheduled: 'actualisation programmée',
  set: (refresh: RefreshRhythm, mailed: boolean) =>
    refresh === 'never'
      ? rhythms.never
      : `${rhythms[refresh]} ${mailed ? 'Les seuils franchis et les justificatifs à renouveler sont envoyés par courriel.' : 'Sans courriel, sauf à ceux de Responsables qui en demandent (« Reçoit »).'}`,
  wrongAddress: (text: string) =>
    `« ${text} » n’est pas une adresse électronique. Écrivez-la comme « prenom.nom@exemple.fr », plusieurs séparées par des virgules. Rien n’a été modifié.`,
  tooManyAddresses: 'Cinquante adresses au plus. Rien n’a été modifié.',
  wrongSetting:
    'Dans Paramètres, « Alertes envoyées à » n’est pas une adresse électronique : aucun courriel n’est parti. Corrigez-la, ou réglez-la par « Automatisation… ».',
  unreachable: (names: readonly string[]) =>
    names.length === 0
      ? ''
      : `Dans Responsables, ${names.join(', ')} : « Reçoit » est rempli, mais « E-mail » n’est pas une adresse électronique.`,
  crossed: (count: number) =>
    count === 0 ? 'Aucun seuil franchi.' : `${plural(count, 'seuil franchi', 'seuils franchis')}.`,
  renewals: (count: number) =>
    count === 0 ? '' : `${plural(count, 'justificatif à renouveler', 'justificatifs à renouveler')}.`,
  noQuota: 'Le quota de courriels du jour est épuisé : les alertes seront envoyées à la prochaine actualisation.',
  rhythms: { never: 'Jamais', weekly: 'Chaque semaine, le lundi', monthly: 'Chaque mois, le 1er' } satisfies Record<
    RefreshRhythm,
    string
  >,
  save: 'Enregistrer',
  /** What the panel says of the present state. */
  now: ({ derniere, prochaine, erreur }: AutomationResult) =>
    [
      prochaine === '' ? rhythms.never : `Prochaine actualisation : le ${frenchDay(prochaine)}, entre 6 h et 7 h.`,
      derniere === '' ? 'Aucune actualisation programmée n’a encore eu lieu.' : `Dernière : le ${frenchDay(derniere)}.`,
      ...(erreur === '' ? [] : [`Dernier échec : ${erreur}`]),
    ].join(' '),
} as const;
