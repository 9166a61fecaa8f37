import type { PlacedChart } from '../plans/chart';
import type { PlanStep } from '../plans/workbook-plan';
import { chartOptions } from './chart-options';
import { currentWorkbook } from './current-workbook';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Step = Extract<PlanStep, { do: 'show-charts' }>;

/** Pixels: eighteen rows high, and no wider than the first columns of the table, that a printed page holds. */
const size = { width: 560, height: 370, letters: 12 };

/** The first chart of each of our titles; one that a person has named otherwise is the person's own. */
function ourCharts(sheet: Sheet, titles: readonly string[]): Map<string, Chart> {
  const ours = new Map<string, Chart>();
  for (const chart of sheet.getCharts()) {
    const title = String(chart.getOptions().get('title'));
    if (titles.includes(title) && !ours.has(title)) ours.set(title, chart);
  }
  return ours;
}

function rangeOf(sheet: Sheet, { chart, row, column }: PlacedChart): GoogleAppsScript.Spreadsheet.Range {
  return sheet.getRange(row, column, chart.categories.length + 1, chart.series.length + 1);
}

function insert(sheet: Sheet, placed: PlacedChart): void {
  const { chart, under } = placed;
  const builder = sheet
    .newChart()
    .setChartType(chart.kind === 'line' ? Charts.ChartType.LINE : Charts.ChartType.COLUMN)
    .addRange(rangeOf(sheet, placed))
    .setNumHeaders(1)
    .setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH)
    .setPosition(under, 1, 0, 0)
    .setOption('width', size.width)
    .setOption('height', size.height);
  for (const [name, value] of chartOptions(chart, size.letters)) builder.setOption(name, value);
  sheet.insertChart(builder.build());
}

/**
 * Gives a chart its cells, and moves it down where the table has reached it; where neither is needed it stays as the
 * person has dressed it.
 */
function update(sheet: Sheet, chart: Chart, placed: PlacedChart, firstColumn: number): void {
  const range = rangeOf(sheet, placed);
  const drawn = chart.getRanges().map((each) => each.getA1Notation());
  const place = chart.getContainerInfo();
  const isCovering = place.getAnchorRow() < placed.under && place.getAnchorColumn() < firstColumn;
  const isRight = drawn.length === 1 && drawn[0] === range.getA1Notation();
  if (isRight && !isCovering) return;
  const builder = chart.modify().clearRanges().addRange(range);
  if (isCovering) builder.setPosition(placed.under, 1, 0, 0);
  sheet.updateChart(builder.build());
}

/** Draws, changes or removes the charts of ours; those of a person are not touched. */
export function showCharts(sheet: Sheet, { titles, charts, firstColumn, columns }: Step): void {
  sheet.hideColumns(firstColumn, columns);
  const ours = ourCharts(sheet, titles);
  for (const placed of charts) {
    const known = ours.get(placed.chart.title);
    ours.delete(placed.chart.title);
    if (known) {
      update(sheet, known, placed, firstColumn);
      continue;
    }
    currentWorkbook().growTo(sheet, placed.under, firstColumn);
    insert(sheet, placed);
  }
  for (const chart of ours.values()) sheet.removeChart(chart);
}
