/** Every name that the outside may call in the correspondant's bundle; the build and the tests hold main to this list. */
export const entryNames = {
  /** Simple triggers, then handlers of installed ones. */
  triggers: ['onOpen', 'declencheurActualiser'],
  /** Items of the menu. */
  menu: [
    'menuInstaller',
    'menuModules',
    'menuImporter',
    'menuActualiser',
    'menuVerifier',
    'menuFicheFournisseur',
    'menuExpliquer',
    'menuCloturer',
    'menuPreparerConsultation',
    'menuSuivreConsultation',
    'menuAutomatisation',
    'menuDiagnostic',
    'menuAide',
  ],
  /** Calls from pages and from the command line: one JSON message in, one out. */
  calls: [
    'installer',
    'modules',
    'importer',
    'typesImport',
    'preparerImport',
    'deposerImport',
    'abandonnerImport',
    'listerImports',
    'annulerImport',
    'reprendreLignes',
    'ouvrirLignesACorriger',
    'ficheFournisseur',
    'actualiser',
    'lireIndicateurs',
    'expliquer',
    'cloturerExercice',
    'verifier',
    'diagnostic',
    'automatisation',
    'reglerAutomatisation',
    'optionsConsultation',
    'preparerConsultation',
    'creerConsultation',
    'suivreConsultation',
    'enregistrerSuivi',
  ],
  /** Custom functions, French names first. */
  formulas: [
    'PART_PME',
    'PME_SHARE',
    'NB_PME',
    'ACHATS_PME',
    'PART_MARCHES_PME',
    'INDICATEUR',
    'EXPLIQUER',
    'CATEGORIE_ENTREPRISE',
    'SIREN_VALIDE',
    'SIRET_VALIDE',
    'TVA_INTRA',
  ],
} as const;

export type EntryName = (typeof entryNames)[keyof typeof entryNames][number];
export type FormulaName = (typeof entryNames.formulas)[number];
