import { showSidebar } from '../../google/user-interface';
import { panelTitles } from '../../text/menu-labels';

/** « Préparer une consultation… » from the menu: its panel. */
export function openConsultationPanel(): void {
  showSidebar('Consultation', panelTitles.consultation);
}
