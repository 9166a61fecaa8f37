import { reads, type MethodSpec } from '../../emulate';
import type { ChartBuilderState, Context, Methods, TypedBuilderName } from '../context';
import { commonBuilderMethods, plainOption } from './embedded-chart';

type State = ChartBuilderState;

type AnyTypedBuilder = GoogleAppsScript.Spreadsheet.EmbeddedBarChartBuilder &
  GoogleAppsScript.Spreadsheet.EmbeddedPieChartBuilder;

const OPTIONS = {
  setTitle: ['title', 'String'],
  setColors: ['colors', 'String[]'],
  setBackgroundColor: ['backgroundColor', 'String'],
  setLegendPosition: ['legend.position', 'Charts.Position'],
} as const;

const AXIS_OPTIONS = {
  setXAxisTitle: ['hAxis.title', 'String'],
  setYAxisTitle: ['vAxis.title', 'String'],
} as const;

const FLAGS: Readonly<Record<string, readonly [string, unknown]>> = {
  setStacked: ['isStacked', true],
  set3D: ['is3D', true],
};

/** What is claimed of each typed builder beside what all builders share. */
const OWN: Readonly<Record<TypedBuilderName, { readonly axes: boolean; readonly flags: readonly string[] }>> = {
  EmbeddedAreaChartBuilder: { axes: true, flags: ['setStacked'] },
  EmbeddedBarChartBuilder: { axes: true, flags: ['setStacked'] },
  EmbeddedColumnChartBuilder: { axes: true, flags: ['setStacked'] },
  EmbeddedLineChartBuilder: { axes: true, flags: [] },
  EmbeddedPieChartBuilder: { axes: false, flags: ['set3D'] },
};

/** Names of the typed builders. */
export const TYPED_BUILDERS = Object.keys(OWN) as TypedBuilderName[];

/** The methods of one typed builder. */
export function typedBuilderMethods(context: Context, name: TypedBuilderName): Methods<AnyTypedBuilder, State> {
  const again = (state: State): unknown => context.classes.typedChartBuilders[name].create(state);
  const methods: Record<string, MethodSpec<State>> = { ...commonBuilderMethods(context, again) };
  const { axes, flags } = OWN[name];
  for (const [method, [option, type]] of Object.entries({ ...OPTIONS, ...(axes ? AXIS_OPTIONS : {}) })) {
    methods[method] = reads(
      type,
      (state: State, value: unknown) => {
        state.chart.options[option] = plainOption(value);
        return again(state);
      },
      'pure',
    );
  }
  for (const flag of flags) {
    const [option, value] = FLAGS[flag]!;
    methods[flag] = reads(
      '',
      (state: State) => {
        state.chart.options[option] = value;
        return again(state);
      },
      'pure',
    );
  }
  return methods;
}
