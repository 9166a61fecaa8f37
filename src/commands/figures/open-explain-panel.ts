import { showSidebar } from '../../google/user-interface';
import { panelTitles } from '../../text/menu-labels';

/** « Expliquer un chiffre… » from the menu: its panel, which asks for one figure. */
export function openExplainPanel(): void {
  showSidebar('Explain', panelTitles.explain);
}
