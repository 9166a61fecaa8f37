import { areaBetween } from '../../store/area';
import { areaOnGrid, parseA1 } from '../../store/a1-notation';
import type { Area, CellStyle, StoredConditionalFormat, StoredCriterion, StoredValidation } from '../../store/workbook';
import type { Attributes } from './parse-xml';

/** The grid of a file: a whole column or row reaches its end. */
const fileRows = 1_048_576;
const fileColumns = 16_384;

/** Areas of a `sqref` attribute: « A1:B2 D4 ». */
export function areasOf(sqref: string): Area[] {
  return sqref
    .trim()
    .split(/\s+/)
    .flatMap((reference) => {
      const named = parseA1(reference);
      return named ? [areaOnGrid(named, fileRows, fileColumns)] : [];
    });
}

/** The one area of a reference; A1 where it is unreadable. */
export function areaOf(reference: string): Area {
  return areasOf(reference)[0] ?? areaBetween(1, 1, 1, 1);
}

const operators: Readonly<Record<string, string>> = {
  between: 'BETWEEN',
  notBetween: 'NOT_BETWEEN',
  equal: 'EQUAL_TO',
  notEqual: 'NOT_EQUAL_TO',
  greaterThan: 'GREATER_THAN',
  lessThan: 'LESS_THAN',
  greaterThanOrEqual: 'GREATER_THAN_OR_EQUAL_TO',
  lessThanOrEqual: 'LESS_THAN_OR_EQUAL_TO',
};

const dateOperators: Readonly<Record<string, string>> = {
  greaterThan: 'AFTER',
  lessThan: 'BEFORE',
  greaterThanOrEqual: 'ON_OR_AFTER',
  lessThanOrEqual: 'ON_OR_BEFORE',
};

/** A literal of a formula: number, quoted text, or the formula itself with its `=`. */
function literalOf(formula: string): string | number {
  const quoted = /^"((?:[^"]|"")*)"$/.exec(formula);
  if (quoted) return (quoted[1] ?? '').replace(/""/g, '"');
  return formula !== '' && Number.isFinite(Number(formula)) ? Number(formula) : `=${formula}`;
}

function validationCriterion(attributes: Attributes, formulas: readonly string[]): StoredCriterion {
  const [first = ''] = formulas;
  const type = attributes['type'] ?? 'custom';
  if (type === 'list') {
    const literal = literalOf(first);
    return typeof literal === 'string' && !literal.startsWith('=')
      ? { type: 'VALUE_IN_LIST', values: literal.split(',').map((item) => item.trim()) }
      : { type: 'CUSTOM_FORMULA', values: [`=${first}`] };
  }
  if (type === 'custom') return { type: 'CUSTOM_FORMULA', values: [`=${first}`] };
  const operator = attributes['operator'] ?? 'between';
  const name =
    type === 'date' ? `DATE_${dateOperators[operator] ?? operators[operator]}` : `NUMBER_${operators[operator]}`;
  return { type: name, values: formulas.map(literalOf) };
}

/** One `dataValidation` element as a rule. */
export function validationOf(attributes: Attributes, formulas: readonly string[]): StoredValidation {
  return {
    areas: areasOf(attributes['sqref'] ?? ''),
    criterion: validationCriterion(attributes, formulas),
    allowInvalid: attributes['showErrorMessage'] !== '1' || (attributes['errorStyle'] ?? 'stop') !== 'stop',
    helpText: attributes['prompt'] ?? null,
    showDropdown: attributes['showDropDown'] !== '1',
  };
}

/** One `cfRule` element as a rule; undefined for a kind that is carried as it stands (scales, icons, bars, top n). */
export function conditionalFormatOf(
  areas: Area[],
  attributes: Attributes,
  formulas: readonly string[],
  style: CellStyle,
): StoredConditionalFormat | undefined {
  const criterion = conditionalCriterion(attributes, formulas);
  return criterion && { areas, criterion, style };
}

function conditionalCriterion(attributes: Attributes, formulas: readonly string[]): StoredCriterion | undefined {
  const [first = ''] = formulas;
  switch (attributes['type']) {
    case 'cellIs': {
      const operator = operators[attributes['operator'] ?? ''];
      const values = formulas.map(literalOf);
      if (operator === undefined) return undefined;
      const isText = operator === 'EQUAL_TO' && typeof values[0] === 'string' && !values[0].startsWith('=');
      return { type: isText ? 'TEXT_EQUAL_TO' : `NUMBER_${operator}`, values };
    }
    case 'containsText':
      return { type: 'TEXT_CONTAINS', values: [attributes['text'] ?? ''] };
    case 'notContainsText':
      return { type: 'TEXT_DOES_NOT_CONTAIN', values: [attributes['text'] ?? ''] };
    case 'beginsWith':
      return { type: 'TEXT_STARTS_WITH', values: [attributes['text'] ?? ''] };
    case 'endsWith':
      return { type: 'TEXT_ENDS_WITH', values: [attributes['text'] ?? ''] };
    case 'containsBlanks':
      return { type: 'CELL_EMPTY', values: [] };
    case 'notContainsBlanks':
      return { type: 'CELL_NOT_EMPTY', values: [] };
    case 'expression':
      return { type: 'CUSTOM_FORMULA', values: [`=${first}`] };
    default:
      return undefined;
  }
}
