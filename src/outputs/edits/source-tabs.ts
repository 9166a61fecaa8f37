/**
 * Names of the tabs whose cells feed the figures: what an edit of them makes stale. Names alone, for the script that every
 * formula loads holds onEdit; a test keeps them to the tabs that a refresh reads.
 */
export const sourceTabs: readonly string[] = [
  ...['Fournisseurs', 'Achats', 'Paramètres', 'Indicateurs', 'Historique', 'Familles'],
  ...['Justificatifs ESS', 'Établissements', 'Consultations', 'Lots', 'Offres', 'Contrôles'],
  ...['Événements', 'Médiation (activité publiée)'],
];
