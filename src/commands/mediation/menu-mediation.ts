import type { MediationMenuName } from '../../bridge/mediator-entry-names';
import { showAlert, showMenu, showSidebar, type MenuItem } from '../../google/user-interface';
import { mediationMenuLabels, mediationMenuTitle, mediationPanelTitles } from '../../text/mediation/menu-labels';
import { mediationWorkbookSentences } from '../../text/mediation/workbook-sentences';
import { menuLabels, panelTitles } from '../../text/menu-labels';
import { keysOf } from '../../model/typed-keys';

const items: readonly MenuItem[] = keysOf(mediationMenuLabels).map((entry: MediationMenuName) => ({
  entry,
  label: mediationMenuLabels[entry],
}));

/** The menu « Médiation » of the « classeur unique », beside that of the correspondant. */
export function showMediationMenu(): void {
  showMenu(mediationMenuTitle, items);
}

/** The menu of the mediator's workbook: what he installs and checks stands in it too. */
export function showMediatorMenu(): void {
  const own = (['menuInstaller', 'menuVerifier', 'menuDiagnostic'] as const).map((entry) => ({
    entry,
    label: menuLabels[entry],
  }));
  showMenu(mediationMenuTitle, [...items, ...own]);
}

const opener = (page: string, title: string) => (): void => {
  showSidebar(page, title);
};

export const openNewCasePanel = opener('MediationOpen', mediationPanelTitles.saisine);
export const openCasesPanel = opener('MediationCases', mediationPanelTitles.dossiers);
export const openNationalFilePanel = opener('MediationNationalFile', mediationPanelTitles.dossierME);
export const openActivityPanel = opener('MediationActivity', mediationPanelTitles.activite);
export const openReportPanel = opener('MediationReport', mediationPanelTitles.rapport);
export const openHandOverPanel = opener('MediationHandOver', mediationPanelTitles.relais);
export const openRetentionPanel = opener('MediationRetention', mediationPanelTitles.purge);
export const openRemindersPanel = opener('MediationReminders', mediationPanelTitles.rappels);
export const openCheckPanel = opener('MediationCheck', panelTitles.check);
export const openDiagnosticPanel = opener('Diagnostic', panelTitles.diagnostic);

/** « Aide à la médiation »: where to begin. */
export function showMediationHelp(): void {
  showAlert(mediationMenuLabels.menuAideMediation, mediationWorkbookSentences.help);
}
