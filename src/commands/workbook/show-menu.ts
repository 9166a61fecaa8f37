import type { entryNames } from '../../bridge/entry-names';
import { showMenu, type MenuItem } from '../../google/user-interface';
import { menuLabels, menuLines, menuTitle } from '../../text/menu-labels';

function itemOf(entry: (typeof entryNames.menu)[number]): MenuItem {
  return { entry, label: menuLabels[entry] };
}

/** Adds the menu of the correspondant PME; allowed before any authorisation, so it reads nothing. */
export function showCorrespondantMenu(): void {
  showMenu(
    menuTitle,
    menuLines.map((line) =>
      typeof line === 'string' ? itemOf(line) : { label: line.label, items: line.entries.map(itemOf) },
    ),
  );
}
