import type { DrawnChart } from '../store/chart';
import type { Blobs } from './blob';
import { exception, reads, type EmulatedClass, type Emulator, type EnumMember, type MethodSpec } from './emulate';
import { octetsOfBase64 } from './octets';
import type { ChartEnumerations } from './spreadsheet/chart/charts';

type ChartsService = GoogleAppsScript.Charts.Charts;
type DataTable = GoogleAppsScript.Charts.DataTableBuilder;
type Chart = GoogleAppsScript.Charts.Chart;

interface TableState {
  readonly types: string[];
  readonly labels: string[];
  readonly rows: (string | number | null)[][];
}

interface BuilderState {
  kind: DrawnChart['kind'];
  table: TableState;
  options: Record<string, unknown>;
  width: number;
  height: number;
}

/** The size that the platform gives to a chart that names none. */
const DEFAULT_SIZE = { width: 600, height: 400 };

/**
 * The service Charts: data tables, line, column and bar charts, and their pictures, which the host draws.
 * @see https://developers.google.com/apps-script/reference/charts/charts
 */
export function createCharts(emulator: Emulator, enumerations: ChartEnumerations, blobs: Blobs): ChartsService {
  const { define, enumeration, host } = emulator;
  const columnTypes = enumeration('Charts.ColumnType', ['DATE', 'NUMBER', 'STRING']);
  const tables: EmulatedClass<DataTable, TableState> = define<DataTable, TableState>({
    service: 'Charts',
    name: 'DataTableBuilder',
    methods: {
      addColumn: reads('Charts.ColumnType, String', (state, type: EnumMember, label: string) => {
        state.types.push(type.name());
        state.labels.push(label);
        return tables.create(state);
      }),
      addRow: reads('Any', (state, row: (string | number | null)[]) => {
        if (row.length !== state.types.length)
          throw exception(
            `Row given has size different than ${state.types.length} (the number of columns in the table).`,
          );
        state.rows.push(row.map((value) => value ?? null));
        return tables.create(state);
      }),
    },
  });
  const charts = define<Chart, BuilderState>({
    service: 'Charts',
    name: 'Chart',
    methods: {
      getAs: reads(
        'String',
        (state, contentType: string) => {
          if (contentType !== 'image/png') throw exception(`Conversion to ${contentType} is not supported.`);
          const { kind, table, options, width, height } = state;
          const drawn = { kind, columns: table.labels, rows: table.rows, options, width, height };
          const octets = octetsOfBase64(host.drawChart(drawn)) ?? [];
          return blobs.create({ octets, contentType, name: 'chart.png' });
        },
        'document',
      ),
    },
  });
  const newChart = (kind: DrawnChart['kind'], name: string): MethodSpec<null> => {
    const builders: EmulatedClass<Record<string, unknown>, BuilderState> = define({
      ...{ service: 'Charts', name },
      methods: builderMethods(
        tables,
        (state) => builders.create(state),
        (state) => charts.create(state),
      ),
    });
    return reads('', () =>
      builders.create({ kind, table: { types: [], labels: [], rows: [] }, options: {}, ...DEFAULT_SIZE }),
    );
  };
  return define<ChartsService, null>({
    service: 'Charts',
    name: '',
    members: { ...enumerations, ColumnType: columnTypes },
    methods: {
      newDataTable: reads('', () => tables.create({ types: [], labels: [], rows: [] })),
      newLineChart: newChart('LINE', 'LineChartBuilder'),
      newColumnChart: newChart('COLUMN', 'ColumnChartBuilder'),
      newBarChart: newChart('BAR', 'BarChartBuilder'),
    },
  }).create(null);
}

/** Methods that line, column and bar builders share. */
function builderMethods(
  tables: EmulatedClass<DataTable, TableState>,
  again: (state: BuilderState) => unknown,
  built: (state: BuilderState) => unknown,
): Record<string, MethodSpec<BuilderState>> {
  return {
    setDataTable: reads('Charts.DataTableBuilder', (state: BuilderState, table: unknown) => {
      state.table = tables.stateOf(table);
      return again(state);
    }),
    setDimensions: reads('Integer, Integer', (state: BuilderState, width: number, height: number) => {
      Object.assign(state, { width, height });
      return again(state);
    }),
    setOption: reads('String, Any', (state: BuilderState, name: string, value: unknown) => {
      state.options[name] = value;
      return again(state);
    }),
    build: reads('', (state: BuilderState) => built({ ...state, options: { ...state.options } })),
  };
}
