/** What the panels of Appels d'offres say of themselves. */
export const tenderPageSentences = {
  prepare: 'Voir les leviers et qui pourrait répondre',
  create: 'Créer la consultation',
  buyers: {
    private: 'Entreprise privée',
    state: 'État',
    large: 'Collectivité ou établissement public, plus de 60 M€ par an',
    public: 'Autre acheteur public',
    entity: 'Entreprise publique (entité adjudicatrice)',
  },
  kinds: { services: 'Services', supplies: 'Fournitures', works: 'Travaux' },
  divisions: { '': 'À décider', oui: 'Alloti', non: 'Non alloti' },
  toCheck: 'À vérifier avant de citer : la règle a pu changer depuis.',
  choose: 'Choisissez…',
  save: 'Enregistrer le suivi',
  noConsultation: 'Aucune consultation en cours. Créez-en une par « Préparer une consultation… ».',
  noCandidate: 'Personne dans le panel.',
} as const;
