import type { MediationMenuName } from '../../bridge/mediator-entry-names';

export const mediationMenuTitle = 'Médiation';

/** Label of each entry of the menu « Médiation », in its order. */
export const mediationMenuLabels = {
  menuSaisine: 'Nouvelle saisine…',
  menuDossiers: 'Mes dossiers…',
  menuDossierME: 'Dossier pour la Médiation des entreprises…',
  menuActivite: 'Activité à publier…',
  menuRapportMediateur: 'Rapport du médiateur…',
  menuPasserLaMain: 'Passer la main…',
  menuPurger: 'Purger…',
  menuRappels: 'Rappels…',
  menuAideMediation: 'Aide à la médiation',
} as const satisfies Record<MediationMenuName, string>;

/** Titles of the panels that the menu opens; never a word of a case. */
export const mediationPanelTitles = {
  saisine: 'Nouvelle saisine',
  dossiers: 'Mes dossiers',
  dossierME: 'Médiation des entreprises',
  activite: 'Activité à publier',
  rapport: 'Rapport du médiateur',
  relais: 'Passer la main',
  purge: 'Purger',
  rappels: 'Rappels',
} as const;
