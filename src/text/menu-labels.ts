import type { entryNames } from '../bridge/entry-names';

export const menuTitle = 'Correspondant PME';

/** Label of each entry of the menu, in the menu's order. */
export const menuLabels = {
  menuInstaller: 'Installer ou mettre à niveau',
  menuVerifier: 'Vérifier le classeur',
  menuActualiser: 'Actualiser les indicateurs',
  menuAide: 'Aide',
} as const satisfies Record<(typeof entryNames.menu)[number], string>;
