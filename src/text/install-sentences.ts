import { plural } from './plural';

/** Words of « Installer ou mettre à niveau ». */
export const installSentences = {
  /** Words that the installation writes on the tabs. */
  onTabs: { computed: 'Calculé par le classeur : ne pas saisir.', warning: 'Calculé par le classeur' },
  /** What each script says where another workbook is asked of it. */
  otherWorkbook: {
    correspondant:
      'Cette version installe le classeur du correspondant. Le classeur du médiateur a son propre script, à installer dans son propre fichier.',
    mediateur:
      'Cette version installe le classeur du médiateur. Le classeur du correspondant a son propre script, à installer dans un autre fichier.',
    unique: 'Cette version installe le classeur unique. Les deux autres classeurs ont chacun leur script.',
  },
  newer:
    'Ce classeur a été installé par une version plus récente. Mettez à jour le script avant de continuer : rien n’a été modifié.',
  foreignTabs: (names: readonly string[]) =>
    `Ces onglets existent déjà avec un autre contenu : ${names.join(', ')}. Renommez-les, puis relancez : rien n’a été modifié.`,
  bothTabs: (pairs: readonly (readonly [string, string])[]) =>
    pairs
      .map(
        ([old, present]) =>
          `« ${old} » et « ${present} » sont le même onglet, sous son ancien nom et sous le nouveau. Rassemblez vos lignes dans l’un des deux et renommez ou supprimez l’autre, puis relancez : rien n’a été modifié.`,
      )
      .join('\n'),
  unknownModules: (unknown: readonly string[], known: readonly string[]) =>
    `${unknown.length > 1 ? 'Modules inconnus' : 'Module inconnu'} : ${unknown.join(', ')}. Choisissez parmi : ${known.join(', ')}. Rien n’a été modifié.`,
  help: [
    '1. « Installer ou mettre à niveau » construit les onglets.',
    '2. Collez ou importez vos fournisseurs dans « Fournisseurs » et vos factures dans « Achats ».',
    '3. « Actualiser les indicateurs » calcule le tableau de bord.',
    '4. « Vérifier le classeur » dit ce qui reste à corriger.',
    '5. « Modules… » ajoute des onglets quand vous en avez besoin : marchés, ESS, politique, relation fournisseurs…',
    'Les définitions sont dans l’onglet « Indicateurs », les réglages dans « Paramètres ».',
  ].join('\n'),
  missingTab: (name: string) =>
    `L’onglet « ${name} » manque. Lancez d’abord « Installer ou mettre à niveau » : rien n’a été modifié.`,
  /** Of the tabs that a person sees. */
  installed: (tabs: readonly string[]) =>
    `${plural(tabs.filter((name) => !name.startsWith('_')).length, 'onglet', 'onglets')} en place.`,
} as const;
