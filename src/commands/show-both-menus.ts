import { showMediationMenu } from './mediation/menu-mediation';
import { showCorrespondantMenu } from './workbook/show-menu';

/** The two menus of the « classeur unique ». */
export function showBothMenus(): void {
  showCorrespondantMenu();
  showMediationMenu();
}
