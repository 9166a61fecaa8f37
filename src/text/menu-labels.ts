import type { entryNames } from '../bridge/entry-names';

export const menuTitle = 'Correspondant PME';

type MenuEntry = (typeof entryNames.menu)[number];

/** Label of each entry of the menu. */
export const menuLabels = {
  menuInstaller: 'Installer ou mettre à niveau',
  menuModules: 'Modules…',
  menuImporter: 'Importer…',
  menuCompleter: 'Compléter le panel…',
  menuDoublons: 'Doublons du panel…',
  menuVerifier: 'Vérifier le classeur',
  menuActualiser: 'Actualiser les indicateurs',
  menuExpliquer: 'Expliquer un chiffre…',
  menuEditerIndicateur: 'Éditer un indicateur…',
  menuCloturer: 'Clôturer l’exercice…',
  menuRapports: 'Rapports…',
  menuCartographie: 'Cartographie…',
  menuValiderJustificatif: 'Valider un justificatif…',
  menuRenouveler: 'Justificatifs à renouveler',
  menuPreparerConsultation: 'Préparer une consultation…',
  menuSuivreConsultation: 'Suivre une consultation…',
  menuFicheFournisseur: 'Fiche fournisseur…',
  menuAutomatisation: 'Automatisation…',
  menuDiagnostic: 'Diagnostic…',
  menuAide: 'Aide',
} as const satisfies Record<MenuEntry, string>;

/** Lines of the menu in its order: an entry, or a submenu with its entries. */
export const menuLines: readonly (MenuEntry | { readonly label: string; readonly entries: readonly MenuEntry[] })[] = [
  'menuInstaller',
  'menuModules',
  'menuImporter',
  'menuCompleter',
  'menuDoublons',
  'menuVerifier',
  'menuActualiser',
  'menuExpliquer',
  'menuEditerIndicateur',
  'menuCloturer',
  { label: 'Appels d’offres', entries: ['menuPreparerConsultation', 'menuSuivreConsultation'] },
  { label: 'ESS et inclusion', entries: ['menuValiderJustificatif', 'menuRenouveler'] },
  { label: 'Relation fournisseurs', entries: ['menuFicheFournisseur'] },
  'menuCartographie',
  'menuRapports',
  'menuAutomatisation',
  'menuDiagnostic',
  'menuAide',
];

/** Titles of the panels that the menu opens. */
export const panelTitles = {
  modules: 'Modules',
  import: 'Importer',
  check: menuLabels.menuVerifier,
  diagnostic: 'Diagnostic',
  explain: 'Expliquer un chiffre',
  indicator: 'Éditer un indicateur',
  automation: 'Automatisation',
  completion: 'Compléter le panel',
  reports: 'Rapports',
  proofs: 'Justificatifs',
  duplicates: 'Doublons du panel',
  supplierSheet: 'Fiche fournisseur',
  consultation: 'Préparer une consultation',
  follow: 'Suivre une consultation',
} as const;
