/** Indicators of meetings with suppliers, as rows of the tab Indicateurs. */
export const eventIndicators = [
  {
    code: 'REL-04-N',
    label: 'Rencontres et sourcing ouverts aux TPE-PME',
    active: 'Non',
    measure: 'Nombre d’événements',
    population: 'Rencontres et sourcing ouverts aux TPE-PME',
    unit: 'nombre',
    direction: 'à augmenter',
  },
  {
    code: 'REL-04-P',
    label: 'TPE-PME rencontrées puis consultées',
    active: 'Non',
    measure: 'TPE-PME rencontrées puis consultées',
    population: 'Rencontres dont les suites sont renseignées',
    relativeTo: 'Rencontres dont les suites sont renseignées',
    unit: '%',
    direction: 'à augmenter',
  },
] as const;
