import type { ChartPlan } from '../plans/chart';
import { chartOptions } from './chart-options';

/** Size in pixels: three times that of the page, so that print is sharp. */
const size = { width: 1350, height: 540, letters: 28 };

function dataOf({ categories, series }: ChartPlan): GoogleAppsScript.Charts.DataTableBuilder {
  const table = Charts.newDataTable().addColumn(Charts.ColumnType.STRING, '');
  for (const { name } of series) table.addColumn(Charts.ColumnType.NUMBER, name);
  categories.forEach((category, index) => {
    table.addRow([category, ...series.map(({ values }) => values[index] ?? null)]);
  });
  return table;
}

/** The picture of a chart, as PNG. */
export function drawChart(plan: ChartPlan): GoogleAppsScript.Base.Blob {
  const builder = plan.kind === 'line' ? Charts.newLineChart() : Charts.newColumnChart();
  builder.setDataTable(dataOf(plan)).setDimensions(size.width, size.height);
  for (const [name, value] of chartOptions(plan, size.letters)) builder.setOption(name, value);
  return builder.build().getAs('image/png');
}
