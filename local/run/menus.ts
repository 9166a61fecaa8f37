import type { MenuItem, UiEvent } from '../services/host';

/** The menus after an execution: a menu added again under the same name replaces the former. */
export function menusIn(menus: readonly MenuItem[], events: readonly UiEvent[]): readonly MenuItem[] {
  let found = menus;
  for (const event of events) {
    if (event.kind !== 'menu') continue;
    const { label } = event.menu;
    found = [...found.filter((menu) => menu.kind !== 'menu' || menu.label !== label), event.menu];
  }
  return found;
}

/** Function behind a path of labels; throws with the labels that exist where the path stops. */
export function functionBehind(menus: readonly MenuItem[], path: readonly string[]): string {
  const [label, ...rest] = path;
  const item = menus.find((candidate) => candidate.kind !== 'separator' && candidate.label === label);
  if (item?.kind === 'item' && rest.length === 0) return item.functionName;
  if (item?.kind === 'menu') return functionBehind(item.items, rest);
  const labels = menus.flatMap((candidate) => (candidate.kind === 'separator' ? [] : [candidate.label]));
  throw new Error(`No menu item ${label ?? '(end of path)'} among: ${labels.join(', ')}`);
}
