export { showCorrespondantMenu as onOpen } from './commands/workbook/show-menu';
export { installWorkbook as installer } from './commands/workbook/install';
export { checkWorkbook as verifier } from './commands/workbook/check-workbook';
export {
  checkFromMenu as menuVerifier,
  installFromMenu as menuInstaller,
  showHelp as menuAide,
} from './commands/workbook/menu-workbook';
