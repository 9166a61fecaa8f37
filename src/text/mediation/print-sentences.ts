/** Words of a printed case and of what is given to a person about them. */
export const printSentences = {
  case: (number: string) => `DOSSIER ${number} – confidentiel`,
  parties: 'PARTIES',
  exchanges: 'ÉCHANGES',
  personTitle: 'Données d’une personne',
  personHead:
    'Données personnelles détenues par le médiateur interne (art. 15 du RGPD). Relisez avant de remettre : retirez ce qui révélerait ce qu’a dit une autre personne.',
  personCase: (number: string, day: string) => `Dossier ${number}, saisine du ${day}`,
  asSupplier: (name: string) => `Nommé comme fournisseur : ${name}`,
  archivedCase: (number: string, received: string, closed: string) =>
    `Dossier ${number}, archivé : saisine du ${received}, clos le ${closed}`,
  nobody: 'Rien n’est détenu sur cette personne, ni dans les dossiers, ni dans l’archive.',
  journalPerson: 'Données d’une personne exportées',
  journalCase: (number: string) => `Dossier ${number} imprimé`,
} as const;
