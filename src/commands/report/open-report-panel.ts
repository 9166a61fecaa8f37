import { showSidebar } from '../../google/user-interface';
import { panelTitles } from '../../text/menu-labels';

/** « Rapports… » from the menu: its panel. */
export function openReportPanel(): void {
  showSidebar('Reports', panelTitles.reports);
}
