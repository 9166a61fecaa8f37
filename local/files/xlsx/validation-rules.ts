import { a1Of } from '../../store/a1-notation';
import type { Area, StoredCriterion, StoredValidation, StoredValue } from '../../store/workbook';
import { escapeText, escapeXml } from './cell-text';
import { literalOf, operators, sqrefOf } from './file-areas';
import { sheetText } from './file-formulas';
import type { Attributes } from './parse-xml';

/** A validation as a file says it, its place apart. */
export interface FileValidation {
  readonly type: string;
  readonly operator: string;
  readonly formulas: readonly string[];
  readonly allowInvalid: boolean;
  readonly prompt: string | null;
  readonly showDropdown: boolean;
}

/** Names of the sheets by their number, to write a reference to another one. */
export type SheetNames = ReadonlyMap<number, string>;

/** A validation of the store, its place apart. */
export type ValidationRule = Omit<StoredValidation, 'areas'>;

/** Gives the cells that a reference of a rule means; null if it is none. */
export type RangeReader = (reference: string) => { readonly range: Area; readonly sheetId: number } | null;

/** Longest list, and longest message, that a file may write in the rule itself. */
const LONGEST = 255;

const DATE_OPERATORS: Readonly<Record<string, string>> = {
  AFTER: 'greaterThan',
  BEFORE: 'lessThan',
  ON_OR_AFTER: 'greaterThanOrEqual',
  ON_OR_BEFORE: 'lessThanOrEqual',
};

/** A rule of the store in the words of a file; what a file has no words for becomes a formula that is always true. */
export function fileValidationOf(validation: StoredValidation, sheets: SheetNames): FileValidation {
  const { criterion, allowInvalid, helpText, showDropdown } = validation;
  const prompt = helpText === null ? null : helpText.slice(0, LONGEST);
  const corner = a1Of({ ...(validation.areas[0] ?? { row: 1, column: 1 }), rows: 1, columns: 1 });
  return { ...ruleOf(criterion, sheets, corner), allowInvalid, prompt, showDropdown };
}

type Rule = Pick<FileValidation, 'type' | 'operator' | 'formulas'>;

function ruleOf(criterion: StoredCriterion, sheets: SheetNames, corner: string): Rule {
  const { type, values } = criterion;
  const special = SPECIAL_RULES[type]?.(values, sheets, corner);
  if (special) return special;
  const [, kind, name = ''] = /^(NUMBER|DATE)_(.+)$/.exec(type) ?? [];
  const operator = operators[name] ?? DATE_OPERATORS[name];
  if (kind !== undefined && operator !== undefined) {
    const formulas = values.map((value) => formulaOf(value, sheets));
    return { type: kind === 'DATE' ? 'date' : 'decimal', operator: operator === 'between' ? '' : operator, formulas };
  }
  const words = [type, ...values.map((value) => formulaOf(value, sheets))].join(' ').replace(/"/g, '').slice(0, 200);
  return { type: 'custom', operator: '', formulas: [`LEN("${words}")>0`] };
}

type Values = StoredCriterion['values'];

const SPECIAL_RULES: Readonly<Record<string, (values: Values, sheets: SheetNames, corner: string) => Rule>> = {
  VALUE_IN_LIST: (values) => ({ type: 'list', operator: '', formulas: [listFormula(values)] }),
  VALUE_IN_RANGE: ([range], sheets) => ({ type: 'list', operator: '', formulas: [formulaOf(range, sheets)] }),
  CHECKBOX: (values) => ({
    type: 'list',
    operator: '',
    formulas: [listFormula(values.length > 0 ? values : ['TRUE', 'FALSE'])],
  }),
  CUSTOM_FORMULA: ([formula], sheets) => ({ type: 'custom', operator: '', formulas: [formulaOf(formula, sheets)] }),
  TEXT_CONTAINS: ([text], _, corner) => custom(`ISNUMBER(SEARCH(${quoted(text)},${corner}))`),
  TEXT_DOES_NOT_CONTAIN: ([text], _, corner) => custom(`ISERROR(SEARCH(${quoted(text)},${corner}))`),
  TEXT_EQUAL_TO: ([text], _, corner) => custom(`EXACT(${corner},${quoted(text)})`),
};

function custom(formula: string): Rule {
  return { type: 'custom', operator: '', formulas: [formula] };
}

/** A list in the rule where it fits, else the name under which the local sheet holds it. */
function listFormula(values: Values): string {
  const items = itemsOf(values);
  const joined = items.join(',');
  const fits = joined.length <= LONGEST && items.every((item) => !/[,"]|^\s|\s$/.test(item) && item !== '');
  return fits ? `"${joined}"` : listName(items);
}

/** The lists that rules cannot hold, by the name of their cells in the local sheet. */
export function longListsOf(validations: readonly StoredValidation[]): ReadonlyMap<string, readonly string[]> {
  const lists = validations
    .filter(({ criterion }) => criterion.type === 'VALUE_IN_LIST' || criterion.type === 'CHECKBOX')
    .map(({ criterion }) => itemsOf(criterion.values))
    .filter((items) => items.length > 0 && !listFormula(items).startsWith('"'));
  return new Map(lists.map((items) => [listName(items), items]));
}

/** A name made of the list's content: a sheet that is carried untouched still finds it. */
function listName(items: readonly string[]): string {
  let hash = 0xcbf29ce484222325n;
  for (const character of items.join('\u0001')) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(character.codePointAt(0) ?? 0)) * 0x100000001b3n);
  }
  return `_liste_${hash.toString(16)}`;
}

function itemsOf(values: Values): string[] {
  return values.filter((value): value is StoredValue => typeof value !== 'object').map(String);
}

function formulaOf(value: Values[number] | undefined, sheets: SheetNames): string {
  if (value === undefined) return '';
  if (typeof value === 'object') {
    const place = a1Of(value.range).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
    const sheet = sheets.get(value.sheetId);
    return sheet === undefined ? '#REF!' : `${sheetText(sheet)}!${place}`;
  }
  if (typeof value !== 'string') return String(value).toUpperCase();
  return value.startsWith('=') ? value.slice(1) : quoted(value);
}

function quoted(value: Values[number] | undefined): string {
  return `"${typeof value === 'object' ? '' : String(value ?? '').replace(/"/g, '""')}"`;
}

/** What a validation of a file is known by, wherever it stands. */
export function validationKey(rule: FileValidation): string {
  return JSON.stringify([rule.type, rule.operator, rule.formulas, rule.allowInvalid, rule.prompt, rule.showDropdown]);
}

/** A validation of a file, from its element. */
export function fileValidationFrom(attributes: Attributes, formulas: readonly string[]): FileValidation {
  const type = attributes['type'] ?? 'custom';
  const refuses = isOn(attributes['showErrorMessage']) && (attributes['errorStyle'] ?? 'stop') === 'stop';
  return {
    type,
    ...comparisonOf(type, attributes['operator'] ?? 'between', formulas),
    allowInvalid: !refuses,
    prompt: attributes['prompt'] ?? null,
    showDropdown: !isOn(attributes['showDropDown']),
  };
}

/** LibreOffice writes an operator and a second formula on every rule: those that say nothing are left out. */
function comparisonOf(
  type: string,
  operator: string,
  formulas: readonly string[],
): Pick<Rule, 'operator' | 'formulas'> {
  const alone = type === 'list' || type === 'custom';
  const count = !alone && (operator === 'between' || operator === 'notBetween') ? 2 : 1;
  const kept = formulas.filter((formula) => formula !== '').slice(0, count);
  return { operator: alone || operator === 'between' ? '' : operator, formulas: kept };
}

/** The rule of the store for a file's. */
export function validationRuleOf(rule: FileValidation, rangeOf: RangeReader): ValidationRule {
  const { allowInvalid, prompt, showDropdown } = rule;
  return { criterion: criterionOf(rule, rangeOf), allowInvalid, helpText: prompt, showDropdown };
}

function criterionOf({ type, operator, formulas }: FileValidation, rangeOf: RangeReader): StoredCriterion {
  const [first = ''] = formulas;
  if (type === 'list') {
    const literal = literalOf(first);
    if (first.startsWith('"'))
      return {
        type: 'VALUE_IN_LIST',
        values: String(literal)
          .split(',')
          .map((item) => item.trim()),
      };
    const range = rangeOf(first);
    return range ? { type: 'VALUE_IN_RANGE', values: [range] } : { type: 'CUSTOM_FORMULA', values: [`=${first}`] };
  }
  if (type === 'custom') return { type: 'CUSTOM_FORMULA', values: [`=${first}`] };
  const kind = type === 'date' || type === 'time' ? 'DATE' : 'NUMBER';
  return { type: `${kind}_${wordOf(kind, operator)}`, values: formulas.map(literalOf) };
}

function wordOf(kind: 'DATE' | 'NUMBER', operator: string): string {
  const file = operator === '' ? 'between' : operator;
  const dates = Object.entries(DATE_OPERATORS).find(([, word]) => word === file)?.[0];
  const others = Object.entries(operators).find(([, word]) => word === file)?.[0];
  return (kind === 'DATE' ? dates : undefined) ?? others ?? 'BETWEEN';
}

/** Validations as one element. */
export function validationsXml(validations: readonly StoredValidation[], sheets: SheetNames): string {
  const rules = validations.filter(({ areas }) => areas.length > 0);
  const xml = rules.map((validation) => elementXml(fileValidationOf(validation, sheets), sqrefOf(validation.areas)));
  return rules.length === 0 ? '' : `<dataValidations count="${rules.length}">${xml.join('')}</dataValidations>`;
}

function elementXml(rule: FileValidation, sqref: string): string {
  const attributes = [
    `type="${rule.type}"`,
    rule.operator === '' ? '' : ` operator="${rule.operator}"`,
    ' allowBlank="1"',
    rule.showDropdown ? '' : ' showDropDown="1"',
    rule.allowInvalid ? '' : ' showErrorMessage="1"',
    rule.prompt === null ? '' : ` showInputMessage="1" prompt="${escapeXml(rule.prompt)}"`,
    ` sqref="${sqref}"`,
  ].join('');
  const formulas = rule.formulas.map((text, index) => `<formula${index + 1}>${escapeText(text)}</formula${index + 1}>`);
  return `<dataValidation ${attributes}>${formulas.join('')}</dataValidation>`;
}

function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
