import { dashboardTab } from '../../sheets-templates/dashboard-tab';
import type { CellRows, CellValue, TabCells } from '../plans/cell';
import type { PlacedChart, SheetChart } from '../plans/chart';
import type { WorkbookPlan } from '../plans/workbook-plan';
import { chartSentences } from '../text/chart-sentences';
import { findColumns } from '../workbook/find-columns';
import type { DashboardCharts } from './dashboard-charts';

const { titles, categories } = chartSentences;

/** Categories, values and targets of each chart, side by side. */
const columnsOfChart = 3;
const order = ['trend', 'targets'] as const;
const width = columnsOfChart * order.length;
const formats = order.flatMap(() => ['@', '0.0%', '0.0%']);

/** Rows that a chart covers, the gap under it included. */
const rowsOfChart = 19;

/** Where the cells of the charts stand, from 1: where their header is, else beyond what the tab holds, a column apart. */
function firstColumnOf(rows: CellRows, headerRow: number): number {
  const found = rows[headerRow]?.indexOf(categories.trend) ?? -1;
  return found >= 0 ? found + 1 : Math.max(...rows.map((row) => row.length)) + 2;
}

function linesOf(chart: SheetChart, header: string): CellRows {
  return [
    [header, ...chart.series.map(({ name }) => name)],
    ...chart.categories.map((category, index) => [category, ...chart.series.map(({ values }) => values[index] ?? '')]),
  ];
}

/** Blocks of lines side by side, blank where one is shorter or narrower. */
function besideEachOther(blocks: readonly CellRows[], height: number): CellRows {
  return Array.from({ length: height }, (_, row) =>
    blocks.flatMap((block) => Array.from({ length: columnsOfChart }, (__, at): CellValue => block[row]?.[at] ?? '')),
  );
}

/**
 * The steps that draw the charts under a dashboard of so many rows. Their cells stand in hidden columns of the same tab,
 * found again by their header: a copy of the tab, or its export, has what they draw.
 */
export function planDashboardCharts(cells: TabCells, charts: DashboardCharts, shownRows: number): WorkbookPlan {
  const { headerRow } = findColumns(dashboardTab, cells.rows);
  if (headerRow === undefined) return [];
  const column = firstColumnOf(cells.rows, headerRow);
  const blocks = order.map((name) => {
    const chart = charts[name];
    return chart ? linesOf(chart, categories[name]) : [[categories[name]]];
  });
  const row = headerRow + 1;
  const height = Math.max(cells.rows.length - headerRow, shownRows + 1, ...blocks.map((block) => block.length));
  const placed = order.flatMap((name, index): Omit<PlacedChart, 'under'>[] => {
    const chart = charts[name];
    return chart ? [{ chart, row, column: column + index * columnsOfChart }] : [];
  });
  const under = row + shownRows + 2;
  return [
    { do: 'write', tab: cells.tab, row, column, values: besideEachOther(blocks, height), formats },
    {
      do: 'show-charts',
      tab: cells.tab,
      titles: order.map((name) => titles[name]),
      charts: placed.map((chart, index) => ({ ...chart, under: under + index * rowsOfChart })),
      firstColumn: column,
      columns: width,
    },
  ];
}
