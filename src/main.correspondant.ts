export {
  achatsPme as ACHATS_PME,
  categorieEntreprise as CATEGORIE_ENTREPRISE,
  expliquer as EXPLIQUER,
  indicateur as INDICATEUR,
  nbPme as NB_PME,
  partMarchesPme as PART_MARCHES_PME,
  partPme as PART_PME,
  pmeShare as PME_SHARE,
  sirenValide as SIREN_VALIDE,
  siretValide as SIRET_VALIDE,
  tvaIntra as TVA_INTRA,
} from './commands/figures/formula-shell';
export {
  closeFiscalYear as cloturerExercice,
  closeFromMenu as menuCloturer,
} from './commands/figures/close-fiscal-year';
export { explainShownFigure as expliquer } from './commands/figures/explain-shown-figure';
export { openExplainPanel as menuExpliquer } from './commands/figures/open-explain-panel';
export { openAutomationPanel as menuAutomatisation } from './commands/automation/open-automation-panel';
export { readAutomation as automatisation } from './commands/automation/read-automation';
export { scheduledRefresh as declencheurActualiser } from './commands/automation/scheduled-refresh';
export { setAutomation as reglerAutomatisation } from './commands/automation/set-automation';
export { readFigures as lireIndicateurs } from './commands/figures/read-figures';
export { refreshFigures as actualiser, refreshFromMenu as menuActualiser } from './commands/figures/refresh-figures';
export { abandonDeposit as abandonnerImport, depositFile as deposerImport } from './commands/panel/deposit-file';
export { importFile as importer } from './commands/panel/import-file';
export { createConsultationOf as creerConsultation } from './commands/tenders/create-consultation';
export {
  openFollowPanel as menuSuivreConsultation,
  readFollowed as suivreConsultation,
  saveFollowed as enregistrerSuivi,
} from './commands/tenders/follow-consultation';
export { openConsultationPanel as menuPreparerConsultation } from './commands/tenders/open-consultation-panel';
export {
  prepareConsultationOf as preparerConsultation,
  readConsultationChoices as optionsConsultation,
} from './commands/tenders/prepare-consultation';
export { listImportTypes as typesImport } from './commands/panel/list-import-types';
export { listImports as listerImports } from './commands/panel/list-imports';
export {
  openImportPanel as menuImporter,
  openRejectedLines as ouvrirLignesACorriger,
} from './commands/panel/open-import-panel';
export { previewImport as preparerImport } from './commands/panel/preview-import';
export { replayLines as reprendreLignes } from './commands/panel/replay-lines';
export {
  openSupplierSheet as menuFicheFournisseur,
  readSupplierSheet as ficheFournisseur,
} from './commands/panel/supplier-sheet';
export { undoImport as annulerImport } from './commands/panel/undo-import';
export { checkWorkbook as verifier } from './commands/workbook/check-workbook';
export { diagnose as diagnostic } from './commands/workbook/diagnose';
export { installWorkbook as installer } from './commands/workbook/install';
export { listModules as modules } from './commands/workbook/list-modules';
export {
  installFromMenu as menuInstaller,
  openCheckPanel as menuVerifier,
  openDiagnosticPanel as menuDiagnostic,
  openModulesPanel as menuModules,
  showHelp as menuAide,
} from './commands/workbook/menu-workbook';
export { showCorrespondantMenu as onOpen } from './commands/workbook/show-menu';
