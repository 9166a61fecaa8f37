export {
  publishActivity as publierActivite,
  showActivity as activite,
  makeReport as rapportMediateur,
} from './commands/mediation/activity';
export { checkMediator as verifier, diagnoseMediator as diagnostic } from './commands/mediation/check-workbook';
export { readDraft as brouillon, sendDraft as envoyerBrouillon } from './commands/mediation/drafts';
export { showHandOver as passerLaMain } from './commands/mediation/hand-over';
export {
  installMediator as installer,
  installMediatorFromMenu as menuInstaller,
} from './commands/mediation/install-workbook';
export { listCaseLog as registre } from './commands/mediation/list-cases';
export {
  openActivityPanel as menuActivite,
  openCasesPanel as menuDossiers,
  openCheckPanel as menuVerifier,
  openDiagnosticPanel as menuDiagnostic,
  openHandOverPanel as menuPasserLaMain,
  openNationalFilePanel as menuDossierME,
  openNewCasePanel as menuSaisine,
  openRemindersPanel as menuRappels,
  openReportPanel as menuRapportMediateur,
  openRetentionPanel as menuPurger,
  showMediationHelp as menuAideMediation,
  showMediatorMenu as onOpen,
} from './commands/mediation/menu-mediation';
export { makeNationalFile as dossierME } from './commands/mediation/national-file';
export { printForPerson as personne } from './commands/mediation/print-person';
export { readCase as dossier, readForm as formulaire } from './commands/mediation/read-case';
export { remindOfCases as declencheurRappels, setReminders as rappels } from './commands/mediation/reminders';
export { applyRetention as conservation } from './commands/mediation/retention';
export { saveForm as enregistrer } from './commands/mediation/save-form';
