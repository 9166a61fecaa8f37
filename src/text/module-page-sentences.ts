/** What « Modules… » says of the workbook. */
export const modulePageSentences = {
  built: (tabs: readonly string[]) =>
    tabs.length === 0
      ? 'Le classeur n’est pas encore installé : lancez « Installer ou mettre à niveau ».'
      : `${tabs.length} onglets en place : ${tabs.join(', ')}. Commencez par importer vos fournisseurs et vos achats ; ouvrez un module le jour où vous en avez besoin.`,
} as const;
