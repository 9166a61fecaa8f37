import { showSidebar } from '../../google/user-interface';
import { panelTitles } from '../../text/menu-labels';

/** « Automatisation… » from the menu: its panel. */
export function openAutomationPanel(): void {
  showSidebar('Automation', panelTitles.automation);
}
