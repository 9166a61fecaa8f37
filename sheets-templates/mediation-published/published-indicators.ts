const published = {
  active: 'Oui',
  population: 'Activité publiée par le médiateur interne',
  unit: 'nombre',
  direction: 'à suivre',
} as const;

/** Indicators of mediation as rows of the tab Indicateurs: what the mediator published, and nothing else. */
export const publishedIndicators = [
  {
    ...published,
    code: 'MED-01',
    label: 'Saisines du médiateur interne dans l’année (publié)',
    measure: 'Saisines publiées par le médiateur',
  },
  {
    ...published,
    code: 'MED-01-A',
    label: 'dont saisines directes, voie A (publié)',
    measure: 'Saisines publiées, directes (voie A)',
  },
  {
    ...published,
    code: 'MED-01-B',
    label: 'dont saisines du Médiateur des entreprises, voie B (publié)',
    measure: 'Saisines publiées, du Médiateur des entreprises (voie B)',
  },
] as const;
