// One file for one person: what the two other bundles offer; what both have under one name is said again here.
export * from './main.correspondant';
export * from './main.mediateur';
export { checkSingle as verifier, diagnoseSingle as diagnostic } from './commands/mediation/check-workbook';
export {
  installSingle as installer,
  installSingleFromMenu as menuInstaller,
} from './commands/mediation/install-workbook';
export { showBothMenus as onOpen } from './commands/show-both-menus';
export {
  openCheckPanel as menuVerifier,
  openDiagnosticPanel as menuDiagnostic,
} from './commands/workbook/menu-workbook';
