import { addValidation, clearValidations } from '../../../store/copy-area';
import type { StoredValidation } from '../../../store/workbook';
import { exception, reads, writes, type MethodSpec } from '../../emulate';
import type { Context, Methods, RangeState, ValidationBuilderState, ValidationState } from '../context';
import { beginEdit, checkSize, liveSheet } from '../edit';
import type { Named } from '../enumerations';
import { validationAt } from './check-validation';
import { enumSpelling, NUMBERS, scriptArguments, storedCriterion } from './criteria';

type Rule = ValidationState | ValidationBuilderState['rule'];

const DATES = ['After', 'Before', 'EqualTo', 'OnOrAfter', 'OnOrBefore'] as const;
const TEXTS = ['Contains', 'DoesNotContain', 'EqualTo'] as const;

/** DataValidation. */
export const validationMethods = (context: Context) =>
  ({
    ...ruleGetters<ValidationState>(context, (state) => state),
    copy: reads('', (rule: ValidationState) => context.classes.validationBuilder.create({ rule })),
  }) satisfies Methods<GoogleAppsScript.Spreadsheet.DataValidation, ValidationState>;

function ruleGetters<S>(context: Context, ruleOf: (state: S) => Rule) {
  const types: Readonly<Record<string, unknown>> = context.enums.DataValidationCriteria;
  return {
    getAllowInvalid: reads('', (state: S) => ruleOf(state).allowInvalid),
    getHelpText: reads('', (state: S) => ruleOf(state).helpText),
    getCriteriaType: reads('', (state: S) => types[ruleOf(state).criterion?.type ?? ''] ?? null),
    getCriteriaValues: reads('', (state: S) => criteriaValues(context, ruleOf(state))),
  };
}

function criteriaValues(context: Context, { criterion, showDropdown }: Rule): unknown[] {
  if (!criterion) return [];
  if (criterion.type === 'VALUE_IN_LIST') return [criterion.values.map(String), showDropdown];
  const values = scriptArguments(context, context.activeBook, criterion);
  return criterion.type === 'VALUE_IN_RANGE' ? [...values, showDropdown] : values;
}

/** DataValidationBuilder. */
export const validationBuilderMethods = (context: Context) => {
  type State = ValidationBuilderState;
  const changed = (state: State, part: Partial<State['rule']>): unknown => {
    state.rule = { ...state.rule, ...part };
    return context.classes.validationBuilder.create(state);
  };
  const require = (type: string, signatures: string | string[], showsDropdown = false): MethodSpec<State> =>
    reads(
      signatures,
      (state: State, ...values: unknown[]) => {
        const list = type === 'VALUE_IN_LIST' ? (values[0] as unknown[]).map(String) : values;
        const kept = showsDropdown && type !== 'VALUE_IN_LIST' ? list.slice(0, 1) : list;
        const criterion = storedCriterion(context, type, kept);
        return changed(state, { criterion, ...(showsDropdown ? { showDropdown: values[1] !== false } : {}) });
      },
      'pure',
    );
  const family = <P extends string, W extends string>(
    prefix: P,
    words: readonly W[],
    type: string,
  ): Record<`require${P}${W}`, MethodSpec<State>> => {
    const entries = words.map((word) => [
      `require${prefix}${word}`,
      require(`${prefix.toUpperCase()}_${enumSpelling(word)}`, type),
    ]);
    return Object.fromEntries(entries) as Record<`require${P}${W}`, MethodSpec<State>>;
  };
  return {
    ...ruleGetters<State>(context, ({ rule }) => rule),
    ...family('Date', DATES, 'Date'),
    ...family('Number', NUMBERS, 'Number'),
    ...family('Text', TEXTS, 'String'),
    requireDate: require('DATE_IS_VALID_DATE', ''),
    requireDateBetween: require('DATE_BETWEEN', 'Date, Date'),
    requireDateNotBetween: require('DATE_NOT_BETWEEN', 'Date, Date'),
    requireNumberBetween: require('NUMBER_BETWEEN', 'Number, Number'),
    requireNumberNotBetween: require('NUMBER_NOT_BETWEEN', 'Number, Number'),
    requireTextIsEmail: require('TEXT_IS_VALID_EMAIL', ''),
    requireTextIsUrl: require('TEXT_IS_VALID_URL', ''),
    requireCheckbox: require('CHECKBOX', ['', 'Any', 'Any, Any']),
    requireFormulaSatisfied: require('CUSTOM_FORMULA', 'String'),
    requireValueInList: require('VALUE_IN_LIST', ['Any[]', 'Any[], Boolean'], true),
    requireValueInRange: require('VALUE_IN_RANGE', ['SpreadsheetApp.Range', 'SpreadsheetApp.Range, Boolean'], true),
    withCriteria: reads(
      'SpreadsheetApp.DataValidationCriteria, Any[]',
      (state: State, type: Named, values: readonly unknown[]) => {
        const isList = type.name() === 'VALUE_IN_LIST' && Array.isArray(values[0]);
        const isRange = type.name() === 'VALUE_IN_RANGE';
        const list = isList ? (values[0] as unknown[]) : isRange ? values.slice(0, 1) : values;
        const showDropdown = isList || isRange ? values[1] !== false : state.rule.showDropdown;
        return changed(state, { criterion: storedCriterion(context, type.name(), list), showDropdown });
      },
      'pure',
    ),
    setAllowInvalid: reads(
      'Boolean',
      (state: State, allowInvalid: boolean) => changed(state, { allowInvalid }),
      'pure',
    ),
    setHelpText: reads('String|null', (state: State, helpText: string | null) => changed(state, { helpText }), 'pure'),
    copy: reads('', ({ rule }: State) => context.classes.validationBuilder.create({ rule }), 'pure'),
    build: reads(
      '',
      ({ rule }: State) => {
        const { criterion } = rule;
        if (!criterion) throw exception('Cannot build a data validation rule without criteria.');
        return context.classes.validation.create({ ...rule, criterion });
      },
      'pure',
    ),
  } satisfies Methods<GoogleAppsScript.Spreadsheet.DataValidationBuilder, State>;
};

/** Validation rules of cells: an area and its rule, never one object per cell. */
export const rangeValidationMethods = (context: Context) => {
  const objectAt = ({ sheet }: RangeState, row: number, column: number): unknown => {
    const rule = validationAt(sheet.validations, row, column);
    return rule && context.classes.validation.create(rule);
  };
  const stateOf = (rule: unknown): ValidationState | null =>
    rule === null ? null : context.classes.validation.stateOf(rule);
  const put = (range: RangeState, area: StoredValidation['areas'][number], rule: ValidationState | null): void => {
    clearValidations(range.sheet, area);
    if (rule) addValidation(range.sheet, { ...rule, areas: [area] });
  };
  return {
    getDataValidation: reads('', (range: RangeState) => {
      liveSheet(range);
      return objectAt(range, range.area.row, range.area.column);
    }),
    getDataValidations: reads('', (range: RangeState) =>
      Array.from({ length: range.area.rows }, (_, down) =>
        Array.from({ length: range.area.columns }, (__, right) =>
          objectAt(range, range.area.row + down, range.area.column + right),
        ),
      ),
    ),
    setDataValidation: writes(
      'SpreadsheetApp.DataValidation|null',
      (range: RangeState, rule: unknown) => {
        beginEdit(context, range, 0);
        put(range, range.area, stateOf(rule ?? null));
        return context.classes.range.create(range);
      },
      'format',
    ),
    setDataValidations: writes(
      'Any[][]',
      (range: RangeState, rules: unknown[][]) => {
        checkSize(range.area, rules);
        beginEdit(context, range, 0);
        rules.forEach((row, down) => {
          row.forEach((rule, right) => {
            const area = { row: range.area.row + down, column: range.area.column + right, rows: 1, columns: 1 };
            put(range, area, stateOf(rule ?? null));
          });
        });
        return context.classes.range.create(range);
      },
      'format',
    ),
  } satisfies Methods<GoogleAppsScript.Spreadsheet.Range, RangeState>;
};
