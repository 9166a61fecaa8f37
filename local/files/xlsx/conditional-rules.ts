import { columnLetters } from '../../store/a1-notation';
import type { Area, CellStyle, StoredConditionalFormat, StoredCriterion } from '../../store/workbook';
import { escapeText, escapeXml } from './cell-text';
import { literalOf, operators, sqrefOf } from './file-areas';
import type { Attributes } from './parse-xml';
import type { StyleTable } from './style-table';

/** A conditional rule as a file says it, its place and its look apart. */
export interface FileCondition {
  readonly type: string;
  readonly operator: string;
  /** For the rules about text, whose words stand beside their formula. */
  readonly text: string;
  readonly formulas: readonly string[];
}

/** Kinds of rule that the store holds; scales, icons, bars and ranks are carried as they stand. */
const KNOWN = new Set(
  'cellIs containsText notContainsText beginsWith endsWith containsBlanks notContainsBlanks expression'.split(' '),
);

/** A `conditionalFormatting` element with the rules alone that the store does not hold; empty if it holds them all. */
export function unknownRulesOf(xml: string): string {
  const kept = xml.replace(/<cfRule\b[^>]*?(?:\/>|>[\s\S]*?<\/cfRule>)/g, (rule) =>
    KNOWN.has(/\btype="(\w+)"/.exec(rule)?.[1] ?? '') ? '' : rule,
  );
  return kept.includes('<cfRule') ? kept : '';
}

const TEXT_RULES: Readonly<
  Record<string, { type: string; operator: string; test: (quoted: string, cell: string, length: number) => string }>
> = {
  TEXT_CONTAINS: {
    type: 'containsText',
    operator: 'containsText',
    test: (quoted, cell) => `NOT(ISERROR(SEARCH(${quoted},${cell})))`,
  },
  TEXT_DOES_NOT_CONTAIN: {
    type: 'notContainsText',
    operator: 'notContains',
    test: (quoted, cell) => `ISERROR(SEARCH(${quoted},${cell}))`,
  },
  TEXT_STARTS_WITH: {
    type: 'beginsWith',
    operator: 'beginsWith',
    test: (quoted, cell, length) => `LEFT(${cell},${length})=${quoted}`,
  },
  TEXT_ENDS_WITH: {
    type: 'endsWith',
    operator: 'endsWith',
    test: (quoted, cell, length) => `RIGHT(${cell},${length})=${quoted}`,
  },
};

const DATE_WORDS: Readonly<Record<string, string>> = {
  AFTER: 'GREATER_THAN',
  BEFORE: 'LESS_THAN',
  EQUAL_TO: 'EQUAL_TO',
};

/** A criterion in the words of a file; what a file has no words for becomes a formula that is never true. */
export function fileConditionOf({ type, values }: StoredCriterion, cell: string): FileCondition {
  const [first] = values;
  const textRule = TEXT_RULES[type];
  if (textRule) {
    const text = typeof first === 'string' ? first : '';
    const formulas = [textRule.test(`"${text.replace(/"/g, '""')}"`, cell, text.length)];
    return { type: textRule.type, operator: textRule.operator, text, formulas };
  }
  if (type === 'CELL_EMPTY') return plain('containsBlanks', [`LEN(TRIM(${cell}))=0`]);
  if (type === 'CELL_NOT_EMPTY') return plain('notContainsBlanks', [`LEN(TRIM(${cell}))>0`]);
  if (type === 'CUSTOM_FORMULA') return plain('expression', [formulaOf(first)]);
  if (type === 'TEXT_EQUAL_TO') return { ...plain('cellIs', [formulaOf(first)]), operator: 'equal' };
  const word = type.replace(/^(NUMBER|DATE)_/, '');
  const operator = operators[DATE_WORDS[word] ?? word];
  if (operator !== undefined && values.every((value) => typeof value !== 'object')) {
    return { ...plain('cellIs', values.map(formulaOf)), operator };
  }
  return plain('expression', [
    `LEN("${[type, ...values.map(formulaOf)].join(' ').replace(/"/g, '').slice(0, 200)}")=0`,
  ]);
}

function plain(type: string, formulas: readonly string[]): FileCondition {
  return { type, operator: '', text: '', formulas };
}

function formulaOf(value: StoredCriterion['values'][number] | undefined): string {
  if (typeof value === 'object' || value === undefined) return '';
  if (typeof value !== 'string') return String(value).toUpperCase();
  return value.startsWith('=') ? value.slice(1) : `"${value.replace(/"/g, '""')}"`;
}

/** What a condition of a file is known by, wherever it stands. */
export function conditionKey({ type, operator, text, formulas }: FileCondition): string {
  return JSON.stringify([type, operator, text, formulas]);
}

/** A condition of a file, from its element. */
export function fileConditionFrom(attributes: Attributes, formulas: readonly string[]): FileCondition {
  const { type = '', operator = '', text = '' } = attributes;
  return { type, operator, text, formulas };
}

/** The criterion of the store for a file's; undefined for a kind that is carried as it stands. */
export function criterionOfCondition(rule: FileCondition): StoredCriterion | undefined {
  if (!KNOWN.has(rule.type)) return undefined;
  return PLAIN_KINDS[rule.type]?.(rule) ?? comparisonOf(rule);
}

/** Kinds of the file that say their criterion by themselves. */
const PLAIN_KINDS: Readonly<Record<string, (rule: FileCondition) => StoredCriterion>> = {
  containsBlanks: () => ({ type: 'CELL_EMPTY', values: [] }),
  notContainsBlanks: () => ({ type: 'CELL_NOT_EMPTY', values: [] }),
  expression: ({ formulas }) => ({ type: 'CUSTOM_FORMULA', values: [`=${formulas[0] ?? ''}`] }),
};

function comparisonOf(rule: FileCondition): StoredCriterion | undefined {
  const words = Object.entries(TEXT_RULES).find(([, { type }]) => type === rule.type)?.[0];
  if (words !== undefined) return { type: words, values: [rule.text] };
  const operator = Object.entries(operators).find(([, word]) => word === rule.operator)?.[0];
  const values = rule.formulas.map(literalOf);
  const isText = operator === 'EQUAL_TO' && typeof values[0] === 'string' && !values[0].startsWith('=');
  return operator === undefined ? undefined : { type: isText ? 'TEXT_EQUAL_TO' : `NUMBER_${operator}`, values };
}

/** The top left cell of the first area, which the formulas of a rule speak of. */
export function cornerOf(areas: readonly Area[]): string {
  const [area] = areas;
  return area ? `${columnLetters(area.column)}${area.row}` : 'A1';
}

/** Conditional formats, one element each, in their order of priority from `firstPriority`. */
export function conditionalFormatsXml(
  formats: readonly StoredConditionalFormat[],
  numberOf: StyleTable['differentialFormat'],
  firstPriority: number,
): string {
  return formats
    .filter(({ areas }) => areas.length > 0)
    .map(({ areas, criterion, style }, index) => {
      const rule = fileConditionOf(criterion, cornerOf(areas));
      return `<conditionalFormatting sqref="${sqrefOf(areas)}">${ruleXml(rule, numberOf(style), firstPriority + index)}</conditionalFormatting>`;
    })
    .join('');
}

function ruleXml(rule: FileCondition, look: number, priority: number): string {
  const operator = rule.operator === '' ? '' : ` operator="${rule.operator}"`;
  const text = rule.text === '' ? '' : ` text="${escapeXml(rule.text)}"`;
  const formulas = rule.formulas.map((formula) => `<formula>${escapeText(formula)}</formula>`).join('');
  return `<cfRule type="${rule.type}" dxfId="${look}" priority="${priority}"${operator}${text}>${formulas}</cfRule>`;
}

/** The look of a conditional format, from its number in the file. */
export function lookOf(dxfId: string | undefined, differential: readonly CellStyle[]): CellStyle {
  return dxfId === undefined ? {} : (differential[Number(dxfId)] ?? {});
}
