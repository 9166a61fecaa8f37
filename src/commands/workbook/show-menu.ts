import { registerNames, type entryNames } from '../../bridge/entry-names';
import { showMenu, type MenuItem } from '../../google/user-interface';
import { menuLabels, menuLines, menuTitle } from '../../text/menu-labels';

function itemOf(entry: (typeof entryNames.menu)[number]): MenuItem {
  return { entry, label: menuLabels[entry] };
}

function showLines(lines: typeof menuLines): void {
  showMenu(
    menuTitle,
    lines.map((line) =>
      typeof line === 'string' ? itemOf(line) : { label: line.label, items: line.entries.map(itemOf) },
    ),
  );
}

/** Adds the menu of the correspondant PME; allowed before any authorisation, so it reads nothing. */
export function showCorrespondantMenu(): void {
  showLines(menuLines);
}

/** The same menu in a workbook that holds cases: nothing of it asks public registers. */
export function showMenuWithoutRegisters(): void {
  showLines(menuLines.filter((line) => typeof line !== 'string' || !registerNames.includes(line)));
}
