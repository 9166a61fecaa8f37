/** What a person reads when a command could not end; each says what is sure and what to do. */
export const failureSentences = {
  busy: 'Une autre action est en cours sur ce classeur. Rien n’a été fait : réessayez dans une minute.',
  permission:
    'Google refuse une autorisation à ce classeur. Rien n’a été perdu : relancez la commande et acceptez les autorisations demandées.',
  protected:
    'Un onglet ou une plage est protégé contre vos modifications. Demandez au propriétaire du classeur de vous y donner accès, puis relancez.',
  quota:
    'Une limite quotidienne de Google est atteinte. Relancez la commande demain ; ce qui est commencé sera remis en ordre.',
  'too-many-triggers':
    'Vous avez déjà vingt déclencheurs dans ce script, le maximum de Google. Supprimez-en un (Extensions › Apps Script › Déclencheurs), puis relancez.',
  'too-many-cells':
    'Le classeur dépasserait dix millions de cellules. Supprimez des onglets ou des lignes vides, puis relancez.',
  service: 'Google Sheets n’a pas répondu. Relancez la commande ; ce qui est commencé sera remis en ordre.',
  message: 'La demande est mal formée : la page et le classeur n’ont pas la même version. Rechargez le classeur.',
  bug: 'Une erreur imprévue est survenue. Relancez la commande ; si elle revient, envoyez le texte de « Diagnostic… » à la personne qui a installé le classeur.',
} as const;
