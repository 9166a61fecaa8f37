import { pageTexts } from '../../text';
import { rowsAtATime, type TabHead, type TabRows } from '../protocol';
import { button, byId, element } from './element';
import { readTab } from './server';
import { TabTable } from './table';

/** The bar of tabs and the table of the chosen one. */
export class Tabs {
  private heads: readonly TabHead[] = [];
  private chosen: number | undefined;

  /** The tab that the next drawing shows. */
  show(id: number): void {
    this.chosen = id;
  }

  /** Redraws the bar and the table; the tab that was shown stays shown if it still can. */
  async draw(heads: readonly TabHead[]): Promise<void> {
    this.heads = heads;
    if (!heads.some(({ id }) => id === this.chosen)) this.chosen = heads[0]?.id;
    this.drawBar();
    await this.drawTable();
  }

  private drawBar(): void {
    const bar = byId('tabs');
    const hadFocus = bar.contains(document.activeElement);
    const tabs = this.heads.map((head) => this.tabOf(head));
    bar.replaceChildren(...tabs);
    if (hadFocus) bar.querySelector<HTMLElement>('[aria-selected=true]')?.focus();
  }

  private tabOf({ id, name, color }: TabHead): HTMLElement {
    const isChosen = id === this.chosen;
    const tab = button(name, () => void this.choose(id), {
      role: 'tab',
      'aria-selected': String(isChosen),
      'aria-controls': 'table',
      tabindex: isChosen ? 0 : -1,
    });
    if (color) tab.style.borderBottomColor = color;
    tab.addEventListener('keydown', (event) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      const at = this.heads.findIndex((head) => head.id === id);
      const next = step === undefined ? undefined : this.heads[(at + step + this.heads.length) % this.heads.length];
      if (next) void this.choose(next.id);
    });
    return tab;
  }

  private async choose(id: number): Promise<void> {
    this.chosen = id;
    this.drawBar();
    byId('table').scrollTo(0, 0);
    await this.drawTable();
  }

  private async drawTable(): Promise<void> {
    const place = byId('table');
    const head = this.heads.find(({ id }) => id === this.chosen);
    if (!head) {
      place.replaceChildren(element('p', { class: 'empty' }, pageTexts.noTab));
      return;
    }
    const first = await readTab(head.id, 1);
    if (head.id !== this.chosen) return;
    const table = new TabTable(head.name, first);
    place.setAttribute('aria-label', head.name);
    place.replaceChildren(first.rows.length === 0 ? element('p', { class: 'empty' }, pageTexts.emptyTab) : table.table);
    place.append(...chartsOf(first));
    table.stickFrozenRows();
    this.offerMore(place, head, table, first.next);
  }

  private offerMore(place: HTMLElement, head: TabHead, table: TabTable, next: number | null): void {
    if (next === null) return;
    const more = button(
      pageTexts.more(Math.min(rowsAtATime, head.rows - next + 1), head.rows - next + 1),
      () => {
        more.disabled = true;
        void readTab(head.id, next).then((rows) => {
          table.append(rows);
          more.remove();
          this.offerMore(place, head, table, rows.next);
        });
      },
      { class: 'more quiet' },
    );
    place.querySelector('table')?.after(more);
  }
}

/** The charts of a tab, under its table. */
function chartsOf({ charts }: TabRows): readonly HTMLElement[] {
  if (charts.length === 0) return [];
  const pictures = charts.map(({ image, alt, width, height }) => element('img', { src: image, alt, width, height }));
  return [element('div', { class: 'charts' }, ...pictures)];
}
