/** Words of the dashboard's charts; a chart is known by its title, so a title never changes with the data. */
export const chartSentences = {
  titles: {
    trend: 'Part des achats réalisés auprès des TPE-PME, par exercice',
    targets: 'Indicateurs suivis et leurs cibles (codes du tableau)',
  },
  /** Headers of the columns of categories: they find the charts' cells again. */
  categories: { trend: 'Graphique : exercice', targets: 'Graphique : indicateur' },
  done: 'réalisé',
  target: 'cible de l’exercice',
  doneIn: (year: number) => `réalisé en ${year}`,
  targetOf: (year: number) => `cible ${year}`,
} as const;
