import { suppliersTab } from '../../sheets-templates/suppliers-tab';
import type { CellValue, TabCells } from '../plans/cell';
import type { PlanStep } from '../plans/workbook-plan';
import { codecOf } from '../workbook/decode-rows';
import type { ColumnKeyOf } from '../workbook/define-tab';
import type { ReplacedCell } from '../workbook/import/replaced-cells';

/** A cell of Fournisseurs to change: its row from 1, its place from 0, what it holds and what it will. */
export interface PanelChange {
  readonly row: number;
  readonly place: number;
  readonly key: ColumnKeyOf<typeof suppliersTab>;
  readonly before: CellValue;
  readonly written: CellValue;
}

interface Run {
  readonly row: number;
  readonly values: CellValue[][];
}

/** Beyond this many runs in a column, one write over all of them, unchanged cells included, spares service calls. */
const runsPerColumn = 6;

function runsOf(changes: readonly PanelChange[]): Run[] {
  const runs: Run[] = [];
  for (const { row, written } of changes) {
    const last = runs[runs.length - 1];
    if (last && last.row + last.values.length === row) last.values.push([written]);
    else runs.push({ row, values: [[written]] });
  }
  return runs;
}

/** One run from the first changed cell of a column to the last. */
function spanOf(changes: readonly PanelChange[], cells: TabCells): Run[] {
  const first = changes[0];
  const last = changes[changes.length - 1];
  if (!first || !last) return [];
  const written = new Map(changes.map((change) => [change.row, change.written]));
  const values = Array.from({ length: last.row - first.row + 1 }, (_, down) => [
    written.get(first.row + down) ?? cells.rows[first.row + down - 1]?.[first.place] ?? '',
  ]);
  return [{ row: first.row, values }];
}

/** Cells to write, in few steps per column. */
export function changeSteps(changes: readonly PanelChange[], cells: TabCells): readonly PlanStep[] {
  const columns = new Map<PanelChange['key'], PanelChange[]>();
  for (const change of [...changes].sort((a, b) => a.row - b.row)) {
    const column = columns.get(change.key) ?? [];
    columns.set(change.key, column);
    column.push(change);
  }
  return [...columns].flatMap(([key, ofColumn]) => {
    const apart = runsOf(ofColumn);
    const formats = [codecOf(suppliersTab.columns[key]).format];
    const column = (ofColumn[0]?.place ?? 0) + 1;
    return (apart.length > runsPerColumn ? spanOf(ofColumn, cells) : apart).map(({ row, values }): PlanStep => {
      return { do: 'write', tab: suppliersTab.name, row, column, values, formats };
    });
  });
}

/** The changes as what an undo must know: the row by its code, the cell before and after. */
export function replacedCellsOf(
  changes: readonly PanelChange[],
  cells: TabCells,
  codePlace: number | undefined,
): readonly ReplacedCell[] {
  return changes.map(({ row, key, before, written }) => ({
    tab: suppliersTab.name,
    key: String(cells.rows[row - 1]?.[codePlace ?? -1] ?? ''),
    header: suppliersTab.columns[key].header,
    before,
    written,
  }));
}
