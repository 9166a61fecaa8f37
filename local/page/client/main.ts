import { pageTexts } from '../../text';
import type { PageEvent } from '../protocol';
import { askPerson } from './boxes';
import { byId, element } from './element';
import { Frames } from './frames';
import { drawMenus } from './menus';
import { drawOutbox } from './outbox';
import { RunQueue } from './run-queue';
import { readState } from './server';
import { Tabs } from './tabs';
import { showError, showToast } from './toasts';

const tabs = new Tabs();
const queue = new RunQueue({ shows, ended: redraw });
const frames = new Frames((name, args) => queue.add({ kind: 'call', name, args }, pageTexts.panelCall));

function shows(event: PageEvent): void {
  if (event.kind === 'toast') showToast(event.title, event.message, event.seconds);
  else if (event.kind === 'tab') tabs.show(event.id);
  else if (event.kind === 'sidebar' || event.kind === 'dialog') frames.show(event);
  else askPerson(event);
}

async function clickMenu(path: readonly string[]): Promise<void> {
  const outcome = await queue.add({ kind: 'menu', path }, path[path.length - 1] ?? '');
  if (!outcome.ok) showError(outcome.message);
}

async function redraw(): Promise<void> {
  const state = await readState();
  document.title = state.fileName;
  byId('name').textContent = state.fileName;
  byId('name').title = state.path;
  drawMenus(state.menus, (path) => void clickMenu(path));
  drawOutbox(state);
  await tabs.draw(state.tabs);
}

function drawFrame(): void {
  byId('menus').setAttribute('aria-label', pageTexts.menus);
  byId('tabs').setAttribute('aria-label', pageTexts.tabs);
  byId('download').replaceChildren(pageTexts.download);
  byId('excel').replaceChildren(pageTexts.forExcel);
  byId('state').textContent = pageTexts.opened;
}

drawFrame();
redraw().catch((error: unknown) => {
  byId('table').replaceChildren(element('p', { class: 'empty' }, pageTexts.serverAway));
  showError(String(error));
});
