import { showMenu } from '../../google/user-interface';
import { menuLabels, menuTitle } from '../../text/menu-labels';
import { keysOf } from '../../model/typed-keys';

/** Adds the menu of the correspondant PME; allowed before any authorisation, so it reads nothing. */
export function showCorrespondantMenu(): void {
  showMenu(
    menuTitle,
    keysOf(menuLabels).map((entry) => ({ entry, label: menuLabels[entry] })),
  );
}
