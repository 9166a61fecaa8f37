/** Words of « Installer ou mettre à niveau ». */
export const installSentences = {
  computed: 'Calculé par le classeur : ne pas saisir.',
  otherWorkbook:
    'Cette version installe le classeur du correspondant. Le classeur du médiateur a son propre script, à installer dans son propre fichier.',
  newer:
    'Ce classeur a été installé par une version plus récente. Mettez à jour le script avant de continuer : rien n’a été modifié.',
  foreignTabs: (names: readonly string[]) =>
    `Ces onglets existent déjà avec un autre contenu : ${names.join(', ')}. Renommez-les, puis relancez : rien n’a été modifié.`,
  help: [
    '1. « Installer ou mettre à niveau » construit les onglets.',
    '2. Collez ou importez vos fournisseurs dans « Fournisseurs » et vos factures dans « Achats ».',
    '3. « Actualiser les indicateurs » calcule le tableau de bord.',
    '4. « Vérifier le classeur » dit ce qui reste à corriger.',
    'Les définitions sont dans l’onglet « Indicateurs », les réglages dans « Paramètres ».',
  ].join('\n'),
  missingTab: (name: string) =>
    `L’onglet « ${name} » manque. Lancez d’abord « Installer ou mettre à niveau » : rien n’a été modifié.`,
  installed: (count: number) => `${count} onglets en place.`,
} as const;
