import type { ChartPlan, SeriesLook } from '../plans/chart';

/** Colours that a colour-blind person tells apart (Okabe and Ito), each of another grey. */
const seriesColours: Readonly<Record<SeriesLook, string>> = {
  first: '#1f3a5f',
  second: '#0072b2',
  third: '#e69f00',
  fourth: '#56b4e9',
  target: '#6b7280',
};

/** Size in pixels: three times that of the page, so that print is sharp. */
const size = { width: 1350, height: 540 };

const formats: Readonly<Record<ChartPlan['unit'], string>> = { share: '0 %', amount: '# ##0 €', count: '# ##0' };

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
  const { kind, series, unit } = plan;
  const looks = series.map(({ look }) =>
    look === 'target' ? { lineDashStyle: [8, 6], pointSize: 0 } : { lineWidth: 6, pointSize: 14 },
  );
  const builder = kind === 'line' ? Charts.newLineChart() : Charts.newColumnChart();
  return builder
    .setDataTable(dataOf(plan))
    .setDimensions(size.width, size.height)
    .setOption(
      'colors',
      series.map(({ look }) => seriesColours[look]),
    )
    .setOption('series', Object.fromEntries(looks.map((look, index) => [index, look])))
    .setOption('title', plan.title)
    .setOption('titleTextStyle', { fontSize: 32, bold: true, color: seriesColours.first })
    .setOption('isStacked', kind === 'stacked')
    .setOption('legend', { position: 'bottom', textStyle: { fontSize: 30 } })
    .setOption('vAxis', { format: formats[unit], minValue: 0, textStyle: { fontSize: 28 } })
    .setOption('hAxis', { textStyle: { fontSize: 28 } })
    .build()
    .getAs('image/png');
}
