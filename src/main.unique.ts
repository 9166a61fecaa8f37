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
export { importFile as importer } from './commands/panel/import-file';
export { abandonDeposit as abandonnerImport, depositFile as deposerImport } from './commands/panel/deposit-file';
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
export { listModules as modules } from './commands/workbook/list-modules';
export {
  openCheckPanel as menuVerifier,
  openDiagnosticPanel as menuDiagnostic,
  openModulesPanel as menuModules,
  showHelp as menuAide,
} from './commands/workbook/menu-workbook';
export {
  publishActivity as publierActivite,
  showActivity as activite,
  makeReport as rapportMediateur,
} from './commands/mediation/activity';
export { checkSingle as verifier, diagnoseSingle as diagnostic } from './commands/mediation/check-workbook';
export { readDraft as brouillon, sendDraft as envoyerBrouillon } from './commands/mediation/drafts';
export { showHandOver as passerLaMain } from './commands/mediation/hand-over';
export {
  installSingle as installer,
  installSingleFromMenu as menuInstaller,
} from './commands/mediation/install-workbook';
export { listCaseLog as registre } from './commands/mediation/list-cases';
export {
  openActivityPanel as menuActivite,
  openCasesPanel as menuDossiers,
  openHandOverPanel as menuPasserLaMain,
  openNationalFilePanel as menuDossierME,
  openNewCasePanel as menuSaisine,
  openRemindersPanel as menuRappels,
  openReportPanel as menuRapportMediateur,
  openRetentionPanel as menuPurger,
  showMediationHelp as menuAideMediation,
} from './commands/mediation/menu-mediation';
export { makeNationalFile as dossierME } from './commands/mediation/national-file';
export { printForPerson as personne } from './commands/mediation/print-person';
export { readCase as dossier, readForm as formulaire } from './commands/mediation/read-case';
export { remindOfCases as declencheurRappels, setReminders as rappels } from './commands/mediation/reminders';
export { applyRetention as conservation } from './commands/mediation/retention';
export { saveForm as enregistrer } from './commands/mediation/save-form';
export { showBothMenus as onOpen } from './commands/show-both-menus';
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
