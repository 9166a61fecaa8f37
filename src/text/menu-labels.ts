import type { entryNames } from '../bridge/entry-names';

export const menuTitle = 'Correspondant PME';

type MenuEntry = (typeof entryNames.menu)[number];

/** Label of each entry of the menu. */
export const menuLabels = {
  menuInstaller: 'Installer ou mettre à niveau',
  menuModules: 'Modules…',
  menuImporter: 'Importer…',
  menuVerifier: 'Vérifier le classeur',
  menuActualiser: 'Actualiser les indicateurs',
  menuExpliquer: 'Expliquer un chiffre…',
  menuCloturer: 'Clôturer l’exercice…',
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
  'menuVerifier',
  'menuActualiser',
  'menuExpliquer',
  'menuCloturer',
  { label: 'Appels d’offres', entries: ['menuPreparerConsultation', 'menuSuivreConsultation'] },
  { label: 'Relation fournisseurs', entries: ['menuFicheFournisseur'] },
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
  supplierSheet: 'Fiche fournisseur',
  automation: 'Automatisation',
  consultation: 'Préparer une consultation',
  follow: 'Suivre une consultation',
} as const;
