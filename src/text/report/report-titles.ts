/** Reports that can be made, in the order of the panel. */
export const reportLabels = {
  annuel: 'Rapport annuel (interne)',
  diffusable: 'Rapport annuel, version diffusable',
  comite: 'Synthèse pour le comité de direction',
  note: 'Note de comité (une page)',
  tableau: 'Tableau de bord',
  evaluateur: 'Dossier de l’évaluateur (label)',
} as const;

/** Titles on the documents. */
export const reportTitles = {
  annuel: 'Rapport annuel du correspondant PME',
  diffusable: 'Rapport annuel du correspondant PME',
  comite: 'Synthèse pour le comité de direction',
  note: 'Note de comité',
  tableau: 'Tableau de bord',
  evaluateur: 'Dossier de l’évaluateur',
} as const satisfies Record<keyof typeof reportLabels, string>;

/** Headings of the sections of the reports. */
export const sectionTitles = {
  synthesis: 'Synthèse',
  word: 'Le mot du correspondant PME',
  mandate: 'Le mandat, et comment nous joindre',
  keyFigures: 'Les chiffres clés',
  panel: 'Le panel de fournisseurs',
  purchases: 'Les achats par catégorie d’entreprise',
  tenders: 'L’accès aux marchés',
  payment: 'Les délais de paiement',
  dependence: 'La dépendance économique',
  policy: 'La politique d’achats et la charte',
  inclusion: 'ESS, insertion et handicap',
  relation: 'La relation avec les fournisseurs',
  mediation: 'La médiation : activité publiée',
  pact: 'Pacte PME',
  actions: 'Les actions',
  own: 'Les indicateurs propres à l’organisation',
  changes: 'Ce qui a changé',
  watch: 'Ce qui demande attention',
  decisions: 'Décisions demandées',
  evidence: 'Engagements, pratiques et résultats',
  method: 'Annexe : méthode, sources et définitions',
} as const;

export type SectionCode = keyof typeof sectionTitles;

/** Words around a report. */
export const reportWords = {
  year: (year: number) => `Exercice ${year}`,
  panelOf: (day: string) => `Chiffres actualisés le ${day}`,
  neverRefreshed: 'Aucun chiffre : le classeur n’a pas encore été actualisé',
  shareable: 'Version diffusable',
  internal: 'Document interne',
  noOrganisation: 'Organisation non renseignée dans Paramètres',
  name: (title: string, year: number, organisation: string) =>
    `${title} ${year}${organisation === '' ? '' : ` – ${organisation}`}`,
  sharedName: ' (diffusable)',
  version: (name: string, version: number) => `${name} – version ${version}`,
  contents: 'Sommaire',
} as const;
