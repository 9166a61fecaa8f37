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
    decpCount: 'Marchés venus de DECP',
    decpOnce: 'DECP, une fois par marché (retenu)',
    decpShared: 'DECP, partagé entre titulaires',
    decpNaive: 'DECP, naïf : lignes additionnées',
    leftOut: 'Lignes hors des chiffres',
    refreshedOn: 'Actualisé le',
  },
  everything: 'tout',
  none: 'n.d.',
  noValue: (reason: string) => `n.d. : ${reason}`,
} as const;
