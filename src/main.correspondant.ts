export {
  achatsInclusifs as ACHATS_INCLUSIFS,
  achatsPme as ACHATS_PME,
  categorieEntreprise as CATEGORIE_ENTREPRISE,
  essShare as ESS_SHARE,
  expliquer as EXPLIQUER,
  inclusiveSpend as INCLUSIVE_SPEND,
  indicateur as INDICATEUR,
  nbPme as NB_PME,
  partMarchesPme as PART_MARCHES_PME,
  partEss as PART_ESS,
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
export {
  openIndicatorPanel as menuEditerIndicateur,
  readIndicator as lireIndicateur,
  saveIndicator as enregistrerIndicateur,
  tryCard as essayerIndicateur,
} from './commands/figures/edit-indicator';
export { openExplainPanel as menuExpliquer } from './commands/figures/open-explain-panel';
export { openAutomationPanel as menuAutomatisation } from './commands/automation/open-automation-panel';
export { readAutomation as automatisation } from './commands/automation/read-automation';
export { scheduledRefresh as declencheurActualiser } from './commands/automation/scheduled-refresh';
export { openReportPanel as menuRapports } from './commands/report/open-report-panel';
export { prepareReport as preparerRapport } from './commands/report/prepare-report';
export { exportMarket as exporterMarcheInclusion } from './commands/report/export-market';
export { exportTab as exporterOnglet } from './commands/report/export-tab';
export { scheduleDraft as programmerRapport } from './commands/report/schedule-draft';
export { scheduledDraft as declencheurRapport } from './commands/report/scheduled-draft';
export { reportPdf as rapportEnPdf } from './commands/report/report-pdf';
export { writeReport as ecrireRapport } from './commands/report/write-report';
export { setAutomation as reglerAutomatisation } from './commands/automation/set-automation';
export { readFigures as lireIndicateurs } from './commands/figures/read-figures';
export { refreshFigures as actualiser, refreshFromMenu as menuActualiser } from './commands/figures/refresh-figures';
export {
  completePanel as completer,
  openCompletionPanel as menuCompleter,
  resumeCompletion as declencheurReprendreCompletion,
} from './commands/panel/complete-panel';
export {
  applyPanelChanges as appliquerChangements,
  chooseCandidate as choisirCandidat,
  completeOffline as importerAnnuaire,
  listPanelChanges as changementsPanel,
  setInseeKey as reglerCleInsee,
} from './commands/panel/panel-changes';
export { openMapDialog as menuCartographie, readMap as lireCarte } from './commands/panel/map-dialog';
export {
  judgeOneProof as jugerJustificatif,
  listProofs as justificatifs,
  openProofsPanel as menuValiderJustificatif,
  showRenewals as menuRenouveler,
} from './commands/inclusion/judge-proofs';
export { addRefreshArgument as ajouterMaj } from './commands/workbook/add-refresh-argument';
export { checkEdit as onEdit } from './commands/workbook/check-edit';
export {
  listDuplicates as doublons,
  openDuplicatesPanel as menuDoublons,
  settleOneDuplicate as reglerDoublon,
} from './commands/panel/settle-duplicates';
export { abandonDeposit as abandonnerImport, depositFile as deposerImport } from './commands/panel/deposit-file';
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
export { importFile as importer } from './commands/panel/import-file';
