import type { CellValue, TabCells } from '../../src/plans/cell';
import type { PlanStep, WorkbookPlan } from '../../src/plans/workbook-plan';

type Grids = Map<string, CellValue[][]>;

function put(grid: CellValue[][], row: number, column: number, value: CellValue): void {
  while (grid.length < row) grid.push([]);
  const line = grid[row - 1]!;
  while (line.length < column) line.push('');
  line[column - 1] = value;
}

function applyStep(grids: Grids, step: PlanStep): void {
  if (step.do === 'create-tab') grids.set(step.tab, []);
  if (step.do === 'delete-tab') grids.delete(step.tab);
  if (step.do === 'rename-tab') {
    grids.set(step.to, grids.get(step.tab)!);
    grids.delete(step.tab);
  }
  if (step.do === 'write') {
    const grid = grids.get(step.tab)!;
    step.values.forEach((values, down) => {
      values.forEach((value, right) => {
        put(grid, step.row + down, step.column + right, value);
      });
    });
  }
  if (step.do === 'write-same') {
    for (const row of step.rows) put(grids.get(step.tab)!, row, step.column, step.value);
  }
}

/** The cells of the tabs after a plan, rows as wide as the widest: what the services would read then. */
export function applyInMemory(tabs: ReadonlyMap<string, TabCells>, plan: WorkbookPlan): Map<string, TabCells> {
  const grids: Grids = new Map([...tabs].map(([name, { rows }]) => [name, rows.map((row) => [...row])]));
  for (const step of plan) applyStep(grids, step);
  return new Map(
    [...grids].map(([tab, rows]) => {
      const width = Math.max(0, ...rows.map((row) => row.length));
      return [tab, { tab, rows: rows.map((row) => [...row, ...new Array<CellValue>(width - row.length).fill('')]) }];
    }),
  );
}
