import { rejectedLinesTab } from '../../../sheets-templates/rejected-lines-tab';
import type { Answer } from '../../bridge/messages';
import { showSidebar, showTab } from '../../google/user-interface';
import { panelTitles } from '../../text/menu-labels';
import { runReading } from '../run-command';

/** « Importer… » from the menu: its panel. */
export function openImportPanel(): void {
  showSidebar('ImportFile', panelTitles.import);
}

/** Brings « Lignes à corriger » before the person's eyes. */
export function openRejectedLines(): Answer<null> {
  return runReading('ouvrirLignesACorriger', () => {
    showTab(rejectedLinesTab.name);
    return null;
  });
}
