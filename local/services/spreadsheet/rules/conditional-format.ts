import type { CellStyle } from '../../../store/workbook';
import { exception, reads, type MethodSpec } from '../../emulate';
import type {
  BooleanConditionState,
  Context,
  FormatRuleBuilderState,
  FormatRuleState,
  Methods,
  RangeState,
} from '../context';
import type { Named } from '../enumerations';
import { colorOf } from '../range/colors';
import { enumSpelling, NUMBERS, scriptArguments, storedCriterion } from './criteria';

const TEXTS = ['Contains', 'DoesNotContain', 'EqualTo', 'StartsWith', 'EndsWith'] as const;
const DATES = ['After', 'Before', 'EqualTo'] as const;

function rangesOf(context: Context, { book, sheet, rule }: FormatRuleState): unknown[] {
  return rule.areas.map((area) => context.classes.range.create({ book, sheet, area }));
}

/** ConditionalFormatRule; only boolean conditions are kept. */
export const formatRuleMethods = (context: Context) =>
  ({
    getRanges: reads('', (state: FormatRuleState) => rangesOf(context, state)),
    getBooleanCondition: reads('', ({ book, rule }: FormatRuleState) =>
      context.classes.booleanCondition.create({ book, ...rule }),
    ),
    getGradientCondition: reads('', () => null),
    copy: reads('', ({ book, sheet, rule }: FormatRuleState) =>
      context.classes.formatRuleBuilder.create({
        criterion: rule.criterion,
        style: rule.style,
        ranges: rule.areas.map((area) => ({ book, sheet, area })),
      }),
    ),
  }) satisfies Methods<GoogleAppsScript.Spreadsheet.ConditionalFormatRule, FormatRuleState>;

/** BooleanCondition. */
export const booleanConditionMethods = (context: Context) => {
  const types: Readonly<Record<string, unknown>> = context.enums.BooleanCriteria;
  return {
    getBackground: reads('', ({ style }: BooleanConditionState) => style.background ?? null),
    getBold: reads('', ({ style }: BooleanConditionState) => style.bold ?? null),
    getCriteriaType: reads('', ({ criterion }: BooleanConditionState) => {
      return types[criterion.type] ?? null;
    }),
    getCriteriaValues: reads('', ({ book, criterion }: BooleanConditionState) =>
      scriptArguments(context, book, criterion),
    ),
    getFontColor: reads('', ({ style }: BooleanConditionState) => style.fontColor ?? null),
    getItalic: reads('', ({ style }: BooleanConditionState) => style.italic ?? null),
    getStrikethrough: reads('', ({ style }: BooleanConditionState) => style.strikethrough ?? null),
    getUnderline: reads('', ({ style }: BooleanConditionState) => style.underline ?? null),
  } satisfies Methods<GoogleAppsScript.Spreadsheet.BooleanCondition, BooleanConditionState>;
};

/** ConditionalFormatRuleBuilder. */
export const formatRuleBuilderMethods = (context: Context) => {
  type State = FormatRuleBuilderState;
  const when = (type: string, signatures: string | string[]): MethodSpec<State> =>
    reads(
      signatures,
      (state: State, ...values: unknown[]) => {
        const isRelative = type.startsWith('DATE_') && !(values[0] instanceof Date);
        state.criterion = storedCriterion(context, isRelative ? `${type}_RELATIVE` : type, values);
        return context.classes.formatRuleBuilder.create(state);
      },
      'pure',
    );
  const styled = (
    type: string,
    partOf: (value: never) => { [K in keyof CellStyle]?: CellStyle[K] | undefined },
  ): MethodSpec<State> =>
    reads(
      type,
      (state: State, value: never) => {
        const entries = Object.entries({ ...state.style, ...partOf(value) }).filter(([, part]) => part !== undefined);
        state.style = Object.fromEntries(entries);
        return context.classes.formatRuleBuilder.create(state);
      },
      'pure',
    );
  const family = <P extends string, W extends string>(
    prefix: P,
    words: readonly W[],
    signatures: string[],
  ): Record<`when${P}${W}`, MethodSpec<State>> => {
    const entries = words.map((word) => [
      `when${prefix}${word}`,
      when(`${prefix.toUpperCase()}_${enumSpelling(word)}`, signatures),
    ]);
    return Object.fromEntries(entries) as Record<`when${P}${W}`, MethodSpec<State>>;
  };
  return {
    ...family('Number', NUMBERS, ['Number']),
    ...family('Text', TEXTS, ['String']),
    ...family('Date', DATES, ['Date', 'SpreadsheetApp.RelativeDate']),
    whenCellEmpty: when('CELL_EMPTY', ''),
    whenCellNotEmpty: when('CELL_NOT_EMPTY', ''),
    whenNumberBetween: when('NUMBER_BETWEEN', 'Number, Number'),
    whenNumberNotBetween: when('NUMBER_NOT_BETWEEN', 'Number, Number'),
    whenFormulaSatisfied: when('CUSTOM_FORMULA', 'String'),
    withCriteria: reads(
      'SpreadsheetApp.BooleanCriteria, Any[]',
      (state: State, type: Named, values: readonly unknown[]) => {
        state.criterion = storedCriterion(context, type.name(), values);
        return context.classes.formatRuleBuilder.create(state);
      },
      'pure',
    ),
    setBackground: styled('String|null', (css: string | null) => ({ background: colorOf(css) })),
    setFontColor: styled('String|null', (css: string | null) => ({ fontColor: colorOf(css) })),
    setBold: styled('Boolean|null', (bold: boolean | null) => ({ bold: bold ?? undefined })),
    setItalic: styled('Boolean|null', (italic: boolean | null) => ({ italic: italic ?? undefined })),
    setStrikethrough: styled('Boolean|null', (line: boolean | null) => ({ strikethrough: line ?? undefined })),
    setUnderline: styled('Boolean|null', (line: boolean | null) => ({ underline: line ?? undefined })),
    setRanges: reads(
      'SpreadsheetApp.Range[]',
      (state: State, ranges: readonly unknown[]) => {
        state.ranges = ranges.map((range) => context.classes.range.stateOf(range));
        return context.classes.formatRuleBuilder.create(state);
      },
      'pure',
    ),
    getRanges: reads('', ({ ranges }: State) => ranges.map((range) => context.classes.range.create(range))),
    getBooleanCondition: reads('', ({ criterion, style }: State) =>
      criterion ? context.classes.booleanCondition.create({ book: context.activeBook, criterion, style }) : null,
    ),
    getGradientCondition: reads('', () => null),
    copy: reads('', (state: State) => context.classes.formatRuleBuilder.create({ ...state })),
    build: reads('', (state: State) => context.classes.formatRule.create(builtRule(state)), 'pure'),
  } satisfies Methods<GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder, State>;
};

function builtRule({ criterion, style, ranges }: FormatRuleBuilderState): FormatRuleState {
  const first: RangeState | undefined = ranges[0];
  if (!first) throw exception('Ranges must have at least one range.');
  if (!criterion) throw exception('A conditional format rule must have a condition.');
  const rule = { areas: ranges.map(({ area }) => area), criterion, style };
  return { book: first.book, sheet: first.sheet, rule };
}
