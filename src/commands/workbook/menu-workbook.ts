import type { Answer, CheckResult, InstallResult } from '../../bridge/messages';
import { showAlert, showToast } from '../../google/user-interface';
import { checkSentences } from '../../text/check-sentences';
import { installSentences } from '../../text/install-sentences';
import { menuLabels } from '../../text/menu-labels';
import { checkWorkbook } from './check-workbook';
import { installWorkbook } from './install';

/** « Installer ou mettre à niveau » from the menu. */
export function installFromMenu(): void {
  const answer: Answer<InstallResult> = installWorkbook({ workbook: 'correspondant', modules: [] });
  if (answer.ok) showToast(menuLabels.menuInstaller, installSentences.installed(answer.result.onglets.length));
  else showAlert(menuLabels.menuInstaller, answer.failure.message);
}

/** « Vérifier le classeur » from the menu: what is wrong first, else that all is well. */
export function checkFromMenu(): void {
  const answer: Answer<CheckResult> = checkWorkbook();
  if (!answer.ok) {
    showAlert(menuLabels.menuVerifier, answer.failure.message);
    return;
  }
  const wrong = answer.result.controles.filter(({ etat }) => etat !== 'ok').map(({ message }) => `• ${message}`);
  showAlert(menuLabels.menuVerifier, [checkSentences.checked(wrong.length), ...wrong].join('\n'));
}

/** « Aide »: where to begin. */
export function showHelp(): void {
  showAlert(menuLabels.menuAide, installSentences.help);
}
