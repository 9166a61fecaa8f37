import { entryNames, registerNames } from './entry-names';

/** What the two bundles that hold cases have beside the rest. */
const mediation = {
  triggers: ['declencheurRappels'],
  menu: [
    'menuSaisine',
    'menuDossiers',
    'menuDossierME',
    'menuActivite',
    'menuRapportMediateur',
    'menuPasserLaMain',
    'menuPurger',
    'menuRappels',
    'menuAideMediation',
  ],
  calls: [
    'registre',
    'dossier',
    'formulaire',
    'enregistrer',
    'brouillon',
    'envoyerBrouillon',
    'dossierME',
    'conservation',
    'personne',
    'passerLaMain',
    'rappels',
    'activite',
    'publierActivite',
    'rapportMediateur',
  ],
} as const;

/** Every name that the outside may call in the mediator's bundle. */
export const mediatorEntryNames = {
  triggers: ['onOpen', ...mediation.triggers],
  menu: [...mediation.menu, 'menuInstaller', 'menuVerifier', 'menuDiagnostic'],
  calls: ['installer', 'verifier', 'diagnostic', ...mediation.calls],
  formulas: [],
} as const;

const withoutRegisters = (names: readonly string[]): readonly string[] =>
  names.filter((name) => !registerNames.includes(name));

/** Every name that the outside may call in the bundle of the « classeur unique »: both others', but for the network. */
export const singleEntryNames = {
  triggers: [...withoutRegisters(entryNames.triggers), ...mediation.triggers],
  menu: [...withoutRegisters(entryNames.menu), ...mediation.menu],
  calls: [...withoutRegisters(entryNames.calls), ...mediation.calls],
  formulas: entryNames.formulas,
} as const;

export type MediationCallName = (typeof mediation.calls)[number];
export type MediationMenuName = (typeof mediation.menu)[number];
