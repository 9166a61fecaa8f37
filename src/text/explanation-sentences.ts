import type { SizeClass, SizeClassOrigin } from '../model/size-class';

const classes = {
  TPE: 'TPE',
  PME: 'PME (hors TPE)',
  ETI: 'ETI',
  GE: 'grandes entreprises',
  NC: 'non classés',
  ADM: 'administrations',
} as const satisfies Record<SizeClass, string>;

const origins = {
  insee: 'INSEE',
  derived: 'présumée d’après l’effectif',
  declared: 'déclarée',
  typed: 'saisie',
} as const satisfies Record<SizeClassOrigin, string>;

/** What « Expliquer » writes of a figure. */
export const explanationSentences = {
  rows: {
    indicator: 'Indicateur',
    period: 'Période',
    scope: 'Périmètre',
    value: 'Valeur',
    numerator: 'Numérateur',
    denominator: 'Dénominateur',
    coverage: 'Couverture',
    presumed: 'Dont présumé',
    low: 'Borne basse',
    high: 'Borne haute',
    leftOut: 'Lignes hors des chiffres',
    refreshedOn: 'Actualisé le',
  },
  everything: 'tout',
  none: 'n.d.',
  noValue: (reason: string) => `n.d. : ${reason}`,
  component: (sizeClass: SizeClass, origin: SizeClassOrigin | undefined) =>
    origin === undefined ? classes[sizeClass] : `${classes[sizeClass]}, catégorie ${origins[origin]}`,
} as const;
