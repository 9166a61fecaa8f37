import type { Answer, InstallResult } from '../../bridge/messages';
import { readVersion } from '../../google/read-workbook';
import { showAlert, showSidebar, showToast } from '../../google/user-interface';
import { installSentences } from '../../text/install-sentences';
import { menuLabels, panelTitles } from '../../text/menu-labels';
import { installWorkbook } from './install';

/** « Installer ou mettre à niveau » from the menu; the first time, « Modules… » opens on what was built. */
export function installFromMenu(): void {
  const isFirst = readVersion() === undefined;
  const answer: Answer<InstallResult> = installWorkbook({ workbook: 'correspondant', modules: [] });
  if (!answer.ok) {
    showAlert(menuLabels.menuInstaller, answer.failure.message);
    return;
  }
  showToast(menuLabels.menuInstaller, installSentences.installed(answer.result.onglets));
  if (isFirst) openModulesPanel();
}

/** « Vérifier le classeur » from the menu: its panel, which runs the checks. */
export function openCheckPanel(): void {
  showSidebar('Check', panelTitles.check);
}

/** « Modules… » from the menu: its panel, which switches modules on. */
export function openModulesPanel(): void {
  showSidebar('Modules', panelTitles.modules);
}

/** « Diagnostic… » from the menu: its panel, with a text to send to who installed the workbook. */
export function openDiagnosticPanel(): void {
  showSidebar('Diagnostic', panelTitles.diagnostic);
}

/** « Aide »: where to begin. */
export function showHelp(): void {
  showAlert(menuLabels.menuAide, installSentences.help);
}
