import { plural } from './plural';

/** What a refresh says of itself. */
export const refreshSentences = {
  done: (years: readonly number[]) =>
    years.length === 0
      ? 'Aucun achat daté : rien à calculer. Importez vos achats, puis actualisez.'
      : `Indicateurs calculés pour ${plural(years.length, 'exercice', 'exercices')} : ${years.join(', ')}.`,
  never: 'Aucun chiffre : importez vos achats, puis lancez « Actualiser les indicateurs ».',
} as const;
