import type { Area, StoredChart } from '../../../store/workbook';
import { reads, type MethodSpec } from '../../emulate';
import type { ChartBuilderState, ChartState, ContainerInfoState, Context, Methods } from '../context';
import type { Named } from '../enumerations';

/** A copy that a builder may change. */
export function copiedChart(chart: StoredChart): StoredChart {
  return { ...chart, ranges: [...chart.ranges], options: { ...chart.options }, anchor: { ...chart.anchor } };
}

function optionOf(chart: StoredChart, name: string, otherwise: string): string {
  const option = chart.options[name];
  return typeof option === 'string' ? option : otherwise;
}

const rangesOf = (context: Context, { book, sheet, chart }: ChartState): unknown[] =>
  chart.ranges.map((area) => context.classes.range.create({ book, sheet, area }));

/** EmbeddedChart: a record of what its builder was told. */
export const chartMethods = (context: Context) =>
  ({
    getChartId: reads('', ({ chart }: ChartState) => chart.id),
    getRanges: reads('', (state: ChartState) => rangesOf(context, state)),
    getContainerInfo: reads('', ({ chart }: ChartState) =>
      context.classes.containerInfo.create({ anchor: chart.anchor }),
    ),
    getNumHeaders: reads('', ({ chart }: ChartState) => Number(chart.options['numHeaders'] ?? -1)),
    getMergeStrategy: reads(
      '',
      ({ chart }: ChartState) => context.charts.ChartMergeStrategy[optionOf(chart, 'mergeStrategy', 'MERGE_COLUMNS')],
    ),
    getHiddenDimensionStrategy: reads(
      '',
      ({ chart }: ChartState) =>
        context.charts.ChartHiddenDimensionStrategy[optionOf(chart, 'hiddenDimensionStrategy', 'IGNORE_BOTH')],
    ),
    getTransposeRowsAndColumns: reads('', ({ chart }: ChartState) => chart.options['transposeRowsAndColumns'] === true),
    getOptions: reads('', ({ chart }: ChartState) => context.classes.chartOptions.create({ options: chart.options })),
    modify: reads('', ({ book, sheet, chart }: ChartState) =>
      context.classes.chartBuilder.create({ book, sheet, chart: copiedChart(chart) }),
    ),
  }) satisfies Methods<GoogleAppsScript.Spreadsheet.EmbeddedChart, ChartState>;

/** ChartOptions: options by the names they were set under. */
export const chartOptionMethods = () =>
  ({
    get: reads('String', ({ options }: { options: StoredChart['options'] }, name: string) => options[name] ?? null),
  }) satisfies Methods<GoogleAppsScript.Charts.ChartOptions, { options: StoredChart['options'] }>;

/** ContainerInfo: where a chart stands. */
export const containerInfoMethods = () =>
  ({
    getAnchorRow: reads('', ({ anchor }: ContainerInfoState) => anchor.row),
    getAnchorColumn: reads('', ({ anchor }: ContainerInfoState) => anchor.column),
    getOffsetX: reads('', ({ anchor }: ContainerInfoState) => anchor.offsetX),
    getOffsetY: reads('', ({ anchor }: ContainerInfoState) => anchor.offsetY),
  }) satisfies Methods<GoogleAppsScript.Spreadsheet.ContainerInfo, ContainerInfoState>;

type State = ChartBuilderState;
type Change = (chart: StoredChart, ...args: never[]) => void;

/** What every chart builder shares; `again` makes the builder that a call returns. */
export function commonBuilderMethods(context: Context, again: (state: State) => unknown) {
  const changing = (signatures: string | string[], change: Change): MethodSpec<State> =>
    reads(
      signatures,
      (state: State, ...args: never[]) => {
        change(state.chart, ...args);
        return again(state);
      },
      'pure',
    );
  const areaOf = (range: unknown): Area => context.classes.range.stateOf(range).area;
  const set = (option: string, signatures: string) =>
    changing(signatures, (chart, value: unknown) => {
      chart.options[option] = plainOption(value);
    });
  return {
    addRange: changing('SpreadsheetApp.Range', (chart, range: unknown) => {
      chart.ranges.push(areaOf(range));
    }),
    removeRange: changing('SpreadsheetApp.Range', (chart, range: unknown) => {
      const key = JSON.stringify(areaOf(range));
      chart.ranges = chart.ranges.filter((area) => JSON.stringify(area) !== key);
    }),
    clearRanges: changing('', (chart) => {
      chart.ranges = [];
    }),
    getRanges: reads('', (state: State) => rangesOf(context, state)),
    getContainer: reads('', ({ chart }: State) => context.classes.containerInfo.create({ anchor: chart.anchor })),
    setOption: changing('String, Any', (chart, option: string, value: unknown) => {
      chart.options[option] = plainOption(value);
    }),
    setPosition: changing(
      'Integer, Integer, Integer, Integer',
      (chart, row: number, column: number, offsetX: number, offsetY: number) => {
        chart.anchor = { row, column, offsetX, offsetY };
      },
    ),
    setNumHeaders: set('numHeaders', 'Integer'),
    setTransposeRowsAndColumns: set('transposeRowsAndColumns', 'Boolean'),
    setMergeStrategy: set('mergeStrategy', 'Charts.ChartMergeStrategy'),
    setHiddenDimensionStrategy: set('hiddenDimensionStrategy', 'Charts.ChartHiddenDimensionStrategy'),
    build: reads('', (state: State) => {
      const { book, sheet, chart } = state;
      return context.classes.chart.create({ book, sheet, chart: copiedChart(chart) });
    }),
  };
}

/** Options hold plain values: an enumeration's member is kept by its name. */
export function plainOption(value: unknown): unknown {
  if (typeof value === 'object' && value !== null && 'name' in value) return (value as Named).name();
  return value;
}

/** EmbeddedChartBuilder. */
export const chartBuilderMethods = (context: Context) => {
  const as = (type: string, builder: keyof Context['classes']['typedChartBuilders']): MethodSpec<State> =>
    reads(
      '',
      (state: State) => {
        state.chart.type = type;
        return context.classes.typedChartBuilders[builder].create(state);
      },
      'pure',
    );
  const types: Readonly<Record<string, unknown>> = context.charts.ChartType;
  return {
    ...commonBuilderMethods(context, (state) => context.classes.chartBuilder.create(state)),
    getChartType: reads('', ({ chart }: State) => types[chart.type] ?? null),
    setChartType: reads(
      'Charts.ChartType',
      (state: State, type: Named) => {
        state.chart.type = type.name();
        return context.classes.chartBuilder.create(state);
      },
      'pure',
    ),
    asAreaChart: as('AREA', 'EmbeddedAreaChartBuilder'),
    asBarChart: as('BAR', 'EmbeddedBarChartBuilder'),
    asColumnChart: as('COLUMN', 'EmbeddedColumnChartBuilder'),
    asLineChart: as('LINE', 'EmbeddedLineChartBuilder'),
    asPieChart: as('PIE', 'EmbeddedPieChartBuilder'),
  } satisfies Methods<GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder, State>;
};
