import { purchasesTab } from '../../../sheets-templates/purchases-tab';
import type { Answer, InstallResult } from '../../bridge/messages';
import { readTabNames } from '../../google/read-workbook';
import { showAlert, showToast } from '../../google/user-interface';
import { installSentences } from '../../text/install-sentences';
import { menuLabels } from '../../text/menu-labels';
import { mediationWorkbookSentences } from '../../text/mediation/workbook-sentences';
import type { Edition } from '../editions';
import { installEdition } from '../install-edition';
import { Refusal } from '../refusal';
import { runConfidential } from '../run-command';
import { mediatorEdition } from './mediator-edition';
import { singleEdition } from './single-edition';

/** « Installer ou mettre à niveau » of the mediator's workbook; never in the file of the correspondant. */
export function installMediator(message: unknown): Answer<InstallResult> {
  return runConfidential('installer', () => {
    if (readTabNames().includes(purchasesTab.name)) {
      throw new Refusal('not-here', mediationWorkbookSentences.notHere);
    }
    return installEdition(mediatorEdition, message);
  });
}

/** The same for the « classeur unique »; « Modules… » asks it under the correspondant's name. */
export function installSingle(message: unknown): Answer<InstallResult> {
  return runConfidential('installer', () => installEdition(singleEdition, message, ['unique', 'correspondant']));
}

function fromMenu({ workbook }: Edition, install: (message: unknown) => Answer<InstallResult>): void {
  const answer = install({ workbook, modules: [] });
  if (answer.ok) showToast(menuLabels.menuInstaller, installSentences.installed(answer.result.onglets));
  else showAlert(menuLabels.menuInstaller, answer.failure.message);
}

export function installMediatorFromMenu(): void {
  fromMenu(mediatorEdition, installMediator);
}

export function installSingleFromMenu(): void {
  fromMenu(singleEdition, installSingle);
}
