import { pageTexts } from '../../text';
import type { CellLook, PageCell, TabRows } from '../protocol';
import { element } from './element';

/** A tab as a table: letters and numbers of the grid around the cells, its frozen rows always in sight. */
export class TabTable {
  readonly table: HTMLTableElement;
  private readonly body = element('tbody');
  private readonly widths: readonly number[];

  constructor(name: string, rows: TabRows) {
    this.widths = rows.columns.map(({ width }) => width);
    const letters = rows.columns.map(({ letter, width }) => {
      const head = element('th', { scope: 'col' }, letter);
      head.style.width = `${width}px`;
      return head;
    });
    this.table = element(
      'table',
      { class: 'grid' },
      element('caption', { class: 'unseen' }, pageTexts.tableCaption(name)),
      element('thead', {}, element('tr', {}, element('td', { class: 'corner' }), ...letters)),
      this.body,
    );
    this.table.style.width = `${48 + this.widths.reduce((sum, width) => sum + width, 0)}px`;
    this.append(rows);
  }

  /** Adds rows at the end. */
  append({ rows, looks, frozenRows }: TabRows): void {
    this.body.append(
      ...rows.map(({ row, cells }) =>
        element(
          'tr',
          { class: row <= frozenRows ? 'frozen' : undefined },
          element('th', { scope: 'row' }, String(row)),
          ...cells.flatMap((cell, index) =>
            cell ? [cellElement(cell, looks[cell.look] ?? {}, roomAfter(cells, index, this.widths))] : [],
          ),
        ),
      ),
    );
  }

  /** Frozen rows stick under the ones above them: known once the table stands in the page. */
  stickFrozenRows(): void {
    let top = this.table.tHead?.offsetHeight ?? 0;
    for (const row of this.body.querySelectorAll<HTMLTableRowElement>('tr.frozen')) {
      for (const cell of row.cells) cell.style.top = `${top}px`;
      top += row.offsetHeight;
    }
  }
}

/** Pixels that the text of a cell has beyond its own column: those of the empty cells that follow. */
function roomAfter(cells: TabRows['rows'][number]['cells'], index: number, widths: readonly number[]): number {
  const isWritten = (cell: PageCell | null): boolean => cell?.text !== '';
  const next = cells.findIndex((cell, place) => place > index && isWritten(cell));
  if (next === -1) return Infinity;
  return widths.slice(index + 1, next).reduce((sum, width) => sum + width, 0);
}

/** A cell; a text runs over its empty neighbours up to the next one that is written, as in a spreadsheet. */
function cellElement(cell: PageCell, look: CellLook, room: number): HTMLTableCellElement {
  const made = element('td', { colspan: cell.columnSpan, rowspan: cell.rowSpan });
  made.className = classesOf(look);
  made.append(room > 0 && runsOver(cell, look) ? textWithin(cell.text, room) : cell.text);
  made.classList.toggle('over', made.firstElementChild !== null);
  const { style } = made;
  if (look.color) style.color = look.color;
  if (look.background) style.backgroundColor = look.background;
  if (look.size) style.fontSize = `${look.size * 1.3}px`;
  if (look.align) style.textAlign = look.align;
  if (cell.note !== undefined) {
    made.title = cell.note;
    made.classList.add('noted');
  }
  return made;
}

function runsOver({ text }: PageCell, { wrap, clip, align = 'left' }: CellLook): boolean {
  return text !== '' && wrap !== true && clip !== true && align === 'left';
}

function textWithin(text: string, room: number): HTMLElement {
  const span = element('span', {}, text);
  span.style.maxWidth = Number.isFinite(room) ? `calc(100% + ${room}px)` : 'none';
  return span;
}

function classesOf(look: CellLook): string {
  return (['bold', 'italic', 'underline', 'strike', 'wrap'] as const).filter((name) => look[name]).join(' ');
}
