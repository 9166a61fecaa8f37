/** Every name that the outside may call in the correspondant's bundle; the build and the tests hold main to this list. */
export const entryNames = {
  /** Simple triggers, then handlers of installed ones. */
  triggers: ['onOpen', 'onEdit', 'declencheurActualiser', 'declencheurRapport', 'declencheurReprendreCompletion'],
  /** Items of the menu. */
  menu: [
    'menuInstaller',
    'menuModules',
    'menuImporter',
    'menuCompleter',
    'menuActualiser',
    'menuVerifier',
    'menuDoublons',
    'menuExpliquer',
    'menuEditerIndicateur',
    'menuCloturer',
    'menuRapports',
    'menuCartographie',
    'menuValiderJustificatif',
    'menuRenouveler',
    'menuAutomatisation',
    'menuDiagnostic',
    'menuAide',
  ],
  /** Calls from pages and from the command line: one JSON message in, one out. */
  calls: [
    'installer',
    'modules',
    'importer',
    'doublons',
    'reglerDoublon',
    'justificatifs',
    'jugerJustificatif',
    'typesImport',
    'preparerImport',
    'deposerImport',
    'abandonnerImport',
    'listerImports',
    'annulerImport',
    'reprendreLignes',
    'ouvrirLignesACorriger',
    'actualiser',
    'lireIndicateurs',
    'expliquer',
    'lireIndicateur',
    'essayerIndicateur',
    'enregistrerIndicateur',
    'cloturerExercice',
    'lireCarte',
    'verifier',
    'ajouterMaj',
    'diagnostic',
    'automatisation',
    'reglerAutomatisation',
    'completer',
    'changementsPanel',
    'appliquerChangements',
    'choisirCandidat',
    'importerAnnuaire',
    'reglerCleInsee',
    'preparerRapport',
    'ecrireRapport',
    'rapportEnPdf',
    'programmerRapport',
    'exporterOnglet',
  ],
  /** Custom functions, French names first. */
  formulas: [
    'PART_PME',
    'PME_SHARE',
    'NB_PME',
    'ACHATS_PME',
    'PART_MARCHES_PME',
    'PART_ESS',
    'ESS_SHARE',
    'ACHATS_INCLUSIFS',
    'INCLUSIVE_SPEND',
    'INDICATEUR',
    'EXPLIQUER',
    'CATEGORIE_ENTREPRISE',
    'SIREN_VALIDE',
    'SIRET_VALIDE',
    'TVA_INTRA',
  ],
} as const;

/**
 * Of these, what asks public registers or shows what they answered: a workbook that holds mediation cases has no network,
 * and none of them.
 */
export const registerNames: readonly string[] = [
  ...['declencheurReprendreCompletion', 'menuCompleter', 'completer', 'changementsPanel'],
  ...['appliquerChangements', 'choisirCandidat', 'importerAnnuaire', 'reglerCleInsee'],
];

export type EntryName = (typeof entryNames)[keyof typeof entryNames][number];
export type FormulaName = (typeof entryNames.formulas)[number];
