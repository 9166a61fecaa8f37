import type { entryNames } from '../bridge/entry-names';

export const menuTitle = 'Correspondant PME';

/** Label of each entry of the menu, in the menu's order. */
export const menuLabels = {
  menuInstaller: 'Installer ou mettre à niveau',
  menuModules: 'Modules…',
  menuVerifier: 'Vérifier le classeur',
  menuActualiser: 'Actualiser les indicateurs',
  menuExpliquer: 'Expliquer un chiffre…',
  menuCloturer: 'Clôturer l’exercice…',
  menuAutomatisation: 'Automatisation…',
  menuDiagnostic: 'Diagnostic…',
  menuAide: 'Aide',
} as const satisfies Record<(typeof entryNames.menu)[number], string>;

/** Titles of the panels that the menu opens. */
export const panelTitles = {
  modules: 'Modules',
  check: menuLabels.menuVerifier,
  diagnostic: 'Diagnostic',
  explain: 'Expliquer un chiffre',
  automation: 'Automatisation',
} as const;
