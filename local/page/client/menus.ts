import type { MenuItem } from '../../services/host';
import { pageTexts } from '../../text';
import { button, byId, element } from './element';

type MenuTree = MenuItem & { readonly kind: 'menu' };

let drawn = '';

/** Draws the menus of the add-in, anew only if they changed: one may be open. A click gives the path of labels. */
export function drawMenus(menus: readonly MenuItem[], onClick: (path: readonly string[]) => void): void {
  const wanted = JSON.stringify(menus);
  if (wanted === drawn) return;
  drawn = wanted;
  const trees = menus.filter((menu): menu is MenuTree => menu.kind === 'menu');
  byId('menus').replaceChildren(...trees.map((menu) => menuOf(menu, onClick)));
}

function menuOf(menu: MenuTree, onClick: (path: readonly string[]) => void): HTMLElement {
  const label = menu.label === '' ? pageTexts.addOn : menu.label;
  const opener = button(
    label,
    () => {
      toggle(opener, list);
    },
    {
      class: 'menu',
      'aria-haspopup': 'menu',
      'aria-expanded': 'false',
    },
  );
  const list = element('ul', { role: 'menu', 'aria-label': label, hidden: true });
  list.append(
    ...itemsOf(menu.items, [menu.label], (path) => {
      close(opener, list);
      opener.focus();
      onClick(path);
    }),
  );
  const whole = element('div', { class: 'menu' }, opener, list);
  whole.addEventListener('keydown', (event) => {
    onKey(event, opener, list);
  });
  whole.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && whole.contains(relatedTarget))) close(opener, list);
  });
  return whole;
}

/** Items of a menu; a submenu stands under its title, all of it in sight. */
function itemsOf(
  items: readonly MenuItem[],
  path: readonly string[],
  onClick: (path: readonly string[]) => void,
): readonly HTMLElement[] {
  return items.map((item) => {
    if (item.kind === 'separator') return element('li', { role: 'separator' });
    const here = [...path, item.label];
    if (item.kind === 'item') {
      const choice = button(
        item.label,
        () => {
          onClick(here);
        },
        { role: 'menuitem', tabindex: -1 },
      );
      return element('li', { role: 'none' }, choice);
    }
    const inner = element('ul', { role: 'group', 'aria-label': item.label }, ...itemsOf(item.items, here, onClick));
    return element(
      'li',
      { role: 'none' },
      element('span', { class: 'soft', 'aria-hidden': 'true' }, item.label),
      inner,
    );
  });
}

function choices(list: HTMLElement): readonly HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>('[role=menuitem]')];
}

function toggle(opener: HTMLElement, list: HTMLElement): void {
  if (list.hidden) open(opener, list);
  else close(opener, list);
}

function open(opener: HTMLElement, list: HTMLElement): void {
  list.hidden = false;
  opener.setAttribute('aria-expanded', 'true');
  choices(list)[0]?.focus();
}

function close(opener: HTMLElement, list: HTMLElement): void {
  list.hidden = true;
  opener.setAttribute('aria-expanded', 'false');
}

function onKey(event: KeyboardEvent, opener: HTMLElement, list: HTMLElement): void {
  if (event.key === 'Escape' && !list.hidden) {
    close(opener, list);
    opener.focus();
  } else if (event.key === 'ArrowDown' && list.hidden) open(opener, list);
  else if (!move(event.key, list)) return;
  event.preventDefault();
}

/** Moves the focus among the items; false for a key that does not. */
function move(key: string, list: HTMLElement): boolean {
  const items = choices(list);
  const at = items.findIndex((item) => item === document.activeElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[key];
  if (to === undefined || list.hidden) return false;
  items[(to + items.length) % items.length]?.focus();
  return true;
}
