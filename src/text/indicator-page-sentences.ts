/** What the editor of indicators says of itself. */
export const indicatorPageSentences = {
  newOne: 'Nouvel indicateur…',
  nothing: '(la mesure elle-même)',
  everything: '(toute l’organisation)',
  copy: 'Copier sous un autre code',
  copied: 'Copie : donnez-lui un code à vous, puis enregistrez.',
  tryIt: 'Voir le chiffre',
  save: 'Enregistrer',
  entry: (code: string, label: string) => `${code} · ${label}`,
} as const;
