import { showMediationMenu } from './mediation/menu-mediation';
import { showMenuWithoutRegisters } from './workbook/show-menu';

/** The two menus of the « classeur unique ». */
export function showBothMenus(): void {
  showMenuWithoutRegisters();
  showMediationMenu();
}
