import { a1Of, columnLetters } from '../../store/a1-notation';
import type { Area, StoredConditionalFormat, StoredCriterion, StoredValidation } from '../../store/workbook';
import { escapeXml } from './parse-xml';
import type { StyleTable } from './style-table';

/** `sqref` of areas, cut to the grid of a file. */
export function sqrefOf(areas: readonly Area[]): string {
  return areas.map((area) => a1Of(area)).join(' ');
}

const operators: Readonly<Record<string, string>> = {
  BETWEEN: 'between',
  NOT_BETWEEN: 'notBetween',
  EQUAL_TO: 'equal',
  NOT_EQUAL_TO: 'notEqual',
  GREATER_THAN: 'greaterThan',
  LESS_THAN: 'lessThan',
  GREATER_THAN_OR_EQUAL_TO: 'greaterThanOrEqual',
  LESS_THAN_OR_EQUAL_TO: 'lessThanOrEqual',
  AFTER: 'greaterThan',
  BEFORE: 'lessThan',
  ON_OR_AFTER: 'greaterThanOrEqual',
  ON_OR_BEFORE: 'lessThanOrEqual',
};

function formulaOf(value: StoredCriterion['values'][number] | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'object') return a1Of(value.range);
  if (typeof value === 'string') return value.startsWith('=') ? value.slice(1) : `"${value.replace(/"/g, '""')}"`;
  return String(value);
}

interface FileRule {
  readonly type: string;
  readonly operator?: string;
  readonly formulas: readonly string[];
  /** For the rules about text, whose words stand beside their formula. */
  readonly text?: string;
}

/** The longest list that a file may write in the cell rule itself. */
const longestList = 255;

/** A criterion as the file's validation says it; undefined where it has no words for it. */
function validationRule({ type, values }: StoredCriterion): FileRule | undefined {
  if (type === 'VALUE_IN_LIST') {
    const list = values.map((value) => (typeof value === 'object' ? '' : String(value))).join(',');
    const writable = list.length <= longestList && values.every((value) => !String(value).includes(','));
    return writable ? { type: 'list', formulas: [`"${list.replace(/"/g, '""')}"`] } : undefined;
  }
  if (type === 'VALUE_IN_RANGE') return { type: 'list', formulas: [formulaOf(values[0])] };
  if (type === 'CHECKBOX') return { type: 'list', formulas: ['"TRUE,FALSE"'] };
  if (type === 'CUSTOM_FORMULA') return { type: 'custom', formulas: [formulaOf(values[0])] };
  const [, kind, name] = /^(NUMBER|DATE)_(.+)$/.exec(type) ?? [];
  const operator = operators[name ?? ''];
  if (kind === undefined || operator === undefined) return undefined;
  return { type: kind === 'DATE' ? 'date' : 'decimal', operator, formulas: values.map(formulaOf) };
}

/** Validations that a file has no words for: they stand in the local sheet alone. */
export function unwritableValidations(validations: readonly StoredValidation[]): StoredValidation[] {
  return validations.filter(({ criterion }) => validationRule(criterion) === undefined);
}

/** Validations as one element; the rules that a file cannot say stand in the local sheet alone. */
export function validationsXml(validations: readonly StoredValidation[]): string {
  const rules = validations.flatMap((validation) => {
    const rule = validationRule(validation.criterion);
    if (!rule || validation.areas.length === 0) return [];
    const attributes = [
      `type="${rule.type}"`,
      rule.operator === undefined ? '' : ` operator="${rule.operator}"`,
      ' allowBlank="1"',
      validation.showDropdown ? '' : ' showDropDown="1"',
      validation.allowInvalid ? '' : ' showErrorMessage="1"',
      validation.helpText === null
        ? ''
        : ` showInputMessage="1" prompt="${escapeXml(validation.helpText.slice(0, 255))}"`,
      ` sqref="${sqrefOf(validation.areas)}"`,
    ].join('');
    const formulas = rule.formulas.map(
      (formula, index) => `<formula${index + 1}>${escapeXml(formula)}</formula${index + 1}>`,
    );
    return [`<dataValidation ${attributes}>${formulas.join('')}</dataValidation>`];
  });
  return rules.length === 0 ? '' : `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`;
}

function conditionalRule({ type, values }: StoredCriterion, corner: string): FileRule | undefined {
  const [first] = values;
  const text = typeof first === 'string' ? first : '';
  const quoted = formulaOf(text);
  switch (type) {
    case 'TEXT_EQUAL_TO':
      return { type: 'cellIs', operator: 'equal', formulas: [quoted] };
    case 'TEXT_CONTAINS':
      return {
        type: 'containsText',
        operator: 'containsText',
        text,
        formulas: [`NOT(ISERROR(SEARCH(${quoted},${corner})))`],
      };
    case 'TEXT_DOES_NOT_CONTAIN':
      return {
        type: 'notContainsText',
        operator: 'notContains',
        text,
        formulas: [`ISERROR(SEARCH(${quoted},${corner}))`],
      };
    case 'TEXT_STARTS_WITH':
      return {
        type: 'beginsWith',
        operator: 'beginsWith',
        text,
        formulas: [`LEFT(${corner},${text.length})=${quoted}`],
      };
    case 'TEXT_ENDS_WITH':
      return { type: 'endsWith', operator: 'endsWith', text, formulas: [`RIGHT(${corner},${text.length})=${quoted}`] };
    case 'CELL_EMPTY':
      return { type: 'containsBlanks', formulas: [`LEN(TRIM(${corner}))=0`] };
    case 'CELL_NOT_EMPTY':
      return { type: 'notContainsBlanks', formulas: [`LEN(TRIM(${corner}))>0`] };
    case 'CUSTOM_FORMULA':
      return { type: 'expression', formulas: [formulaOf(first)] };
    default: {
      const operator = operators[type.replace(/^(NUMBER|DATE)_/, '')];
      return operator === undefined ? undefined : { type: 'cellIs', operator, formulas: values.map(formulaOf) };
    }
  }
}

/** Conditional formats, one element each, in their order of priority from `firstPriority`. */
export function conditionalFormatsXml(
  formats: readonly StoredConditionalFormat[],
  styles: StyleTable,
  firstPriority: number,
): string {
  return formats
    .flatMap(({ areas, criterion, style }, index) => {
      const [area] = areas;
      if (!area) return [];
      const rule = conditionalRule(criterion, `${columnLetters(area.column)}${area.row}`);
      if (!rule) return [];
      const attributes = [
        `type="${rule.type}" dxfId="${styles.differentialFormat(style)}" priority="${firstPriority + index}"`,
        rule.operator === undefined ? '' : ` operator="${rule.operator}"`,
        rule.text === undefined ? '' : ` text="${escapeXml(rule.text)}"`,
      ].join('');
      const formulas = rule.formulas.map((formula) => `<formula>${escapeXml(formula)}</formula>`).join('');
      return [
        `<conditionalFormatting sqref="${sqrefOf(areas)}"><cfRule ${attributes}>${formulas}</cfRule></conditionalFormatting>`,
      ];
    })
    .join('');
}
