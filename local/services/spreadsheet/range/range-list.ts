import { reads, writes, type MethodSpec } from '../../emulate';
import type { Context, Methods, RangeListState, RangeState } from '../context';
import { select } from '../selection';
import type { rangeMethods } from './methods';

type RangeMethods = ReturnType<typeof rangeMethods>;

const REPEATED = [
  'breakApart',
  'check',
  'clear',
  'clearContent',
  'clearDataValidations',
  'clearFormat',
  'clearNote',
  'insertCheckboxes',
  'removeCheckboxes',
  'setBackground',
  'setBackgroundRGB',
  'setBorder',
  'setFontColor',
  'setFontFamily',
  'setFontLine',
  'setFontSize',
  'setFontStyle',
  'setFontWeight',
  'setFormula',
  'setFormulaR1C1',
  'setHorizontalAlignment',
  'setNote',
  'setNumberFormat',
  'setValue',
  'setVerticalAlignment',
  'setWrap',
  'setWrapStrategy',
  'trimWhitespace',
  'uncheck',
] as const satisfies readonly (keyof RangeMethods & keyof GoogleAppsScript.Spreadsheet.RangeList)[];

/** RangeList: the setters of Range, on each of its ranges. */
export const rangeListMethods = (context: Context, methods: RangeMethods) => {
  const repeated = REPEATED.map((name) => {
    const spec: MethodSpec<RangeState> = methods[name];
    const run = spec.run as (state: RangeState, ...args: unknown[]) => unknown;
    const onEach = (list: RangeListState, ...args: unknown[]): unknown => {
      for (const range of list.ranges) run(range, ...args);
      return context.classes.rangeList.create(list);
    };
    return [name, writes(spec.signatures, onEach, spec.cost)] as const;
  });
  return {
    ...(Object.fromEntries(repeated) as Record<(typeof REPEATED)[number], MethodSpec<RangeListState>>),
    activate: writes('', (list: RangeListState) => {
      const last = list.ranges[list.ranges.length - 1];
      if (last) select(context, last);
      return context.classes.rangeList.create(list);
    }),
    getRanges: reads('', ({ ranges }: RangeListState) => ranges.map((range) => context.classes.range.create(range))),
  } satisfies Methods<GoogleAppsScript.Spreadsheet.RangeList, RangeListState>;
};
