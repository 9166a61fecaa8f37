import { pageTexts } from '../../text';
import type { CellLook, PageCell, TabRows } from '../protocol';
import { element } from './element';

/** A tab as a table: letters and numbers of the grid around the cells, its frozen rows always in sight. */
export class TabTable {
  readonly table: HTMLTableElement;
  private readonly body = element('tbody');

  constructor(name: string, rows: TabRows) {
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
    this.table.style.width = `${48 + rows.columns.reduce((sum, { width }) => sum + width, 0)}px`;
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
            cell ? [cellElement(cell, looks[cell.look] ?? {}, cells[index + 1]?.text === '')] : [],
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

/** A cell; a text runs over an empty neighbour, as in a spreadsheet. */
function cellElement(cell: PageCell, look: CellLook, hasRoom: boolean): HTMLTableCellElement {
  const made = element('td', { colspan: cell.columnSpan, rowspan: cell.rowSpan }, cell.text);
  made.className = classesOf(look);
  if (hasRoom && cell.text !== '' && !look.wrap && !look.clip) made.classList.add('over');
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

function classesOf(look: CellLook): string {
  return (['bold', 'italic', 'underline', 'strike', 'wrap'] as const).filter((name) => look[name]).join(' ');
}
