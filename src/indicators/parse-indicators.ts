import { indicatorsTab, measureLabels, unitLabels } from '../../sheets-templates/indicators-tab';
import { parseScope, scopeKeyOf, wholeScope, type Scope } from '../law/scope';
import type { Issue } from '../model/issue';
import type { TabCells } from '../plans/cell';
import type { DecodeCode } from '../workbook/codecs/codec';
import { decodeRows, type Located } from '../workbook/decode-rows';
import type { RowOf } from '../workbook/define-tab';
import type { IndicatorDefinition } from './definition';
import { isOverWhole } from './evaluate-figure';
import { isPartOf } from './is-part-of';
import { canMeasure, unitOfMeasure } from './measures/about-measures';
import { parseTargets, parseValue } from './parse-target';

type IndicatorRow = RowOf<typeof indicatorsTab>;

/** What is wrong with a row of Indicateurs; `target-unreadable` and `alert-unreadable` leave the indicator without. */
export type IndicatorIssueCode =
  | DecodeCode
  | 'required'
  | 'duplicate-code'
  | 'share-without-whole'
  | 'whole-without-share'
  | 'unit-of-other-measure'
  | 'not-a-part'
  | 'population-of-other-measure'
  | 'scope-unreadable'
  | 'scope-not-declared'
  | 'target-unreadable'
  | 'alert-unreadable';

export type IndicatorIssue = Issue<IndicatorIssueCode>;

const { columns } = indicatorsTab;
type ColumnKey = keyof typeof columns;

function issueOf(
  code: IndicatorIssueCode,
  { line, row }: Located<IndicatorRow>,
  key: ColumnKey,
  detail?: string,
): IndicatorIssue {
  const value = row[key];
  return {
    ...{ code, line, column: columns[key].header, value: value === undefined ? '' : String(value) },
    ...(detail === undefined ? {} : { detail }),
  };
}

/** The unit that goes with a measure: a rate is compared with another one, nothing else is. */
function unitMisfitOf(located: Located<IndicatorRow>): IndicatorIssue | undefined {
  const { measure, relativeTo, unit } = located.row;
  const ofMeasure = unitOfMeasure(measure);
  const expected = ofMeasure === 'share' ? 'ratio' : relativeTo === undefined ? ofMeasure : 'share';
  if (isOverWhole(unit) && relativeTo === undefined) return issueOf('share-without-whole', located, 'relativeTo');
  if (unit === expected) return undefined;
  const code =
    relativeTo === undefined || unit === 'ratio' || expected === 'ratio'
      ? 'unit-of-other-measure'
      : 'whole-without-share';
  return issueOf(code, located, 'unit', unitLabels[expected]);
}

/** What does not fit between measure, population, whole and unit; undefined where all does. */
function misfitOf(located: Located<IndicatorRow>): IndicatorIssue | undefined {
  const { measure, population, relativeTo } = located.row;
  if (!canMeasure(measure, population)) {
    return issueOf('population-of-other-measure', located, 'population', measureLabels[measure]);
  }
  const unit = unitMisfitOf(located);
  if (unit || relativeTo === undefined) return unit;
  return isPartOf(population, relativeTo) ? undefined : issueOf('not-a-part', located, 'relativeTo');
}

/** The scope that a row names, among those declared; an issue where it is none. */
function scopeOfRow(located: Located<IndicatorRow>, declared: readonly Scope[]): Scope | IndicatorIssue {
  const text = located.row.scope ?? '';
  const scope = parseScope(text);
  if (!scope) return issueOf('scope-unreadable', located, 'scope');
  if (scope.name === '') return wholeScope;
  const found = declared.find((other) => scopeKeyOf(other) === scopeKeyOf(scope));
  return found ?? issueOf('scope-not-declared', located, 'scope', scope.name);
}

/** Targets and alert threshold of a row; what cannot be read is left out with an issue. */
function goalsOf(located: Located<IndicatorRow>) {
  const { row } = located;
  const targets = parseTargets(row.targets ?? '', row.unit);
  const alert = row.alert === undefined ? undefined : parseValue(row.alert, row.unit);
  const issues: IndicatorIssue[] = [];
  if (!targets) issues.push(issueOf('target-unreadable', located, 'targets'));
  if (row.alert !== undefined && alert === undefined) issues.push(issueOf('alert-unreadable', located, 'alert'));
  return { targets: targets ?? { always: undefined, byYear: new Map<number, number>() }, alert, issues };
}

/** A row as a definition, and what is wrong with it; no definition where it cannot be computed. */
function parseRow(
  located: Located<IndicatorRow>,
  declared: readonly Scope[],
): { definition?: IndicatorDefinition; issues: readonly IndicatorIssue[] } {
  const { line, row } = located;
  const misfit = misfitOf(located);
  if (misfit) return { issues: [misfit] };
  const scope = scopeOfRow(located, declared);
  if ('line' in scope) return { issues: [scope] };
  const { targets, alert, issues } = goalsOf(located);
  const definition = {
    ...{ line, code: row.code.trim(), label: row.label, active: row.active === true },
    ...{ measure: row.measure, population: row.population, relativeTo: row.relativeTo },
    ...{ scope, unit: row.unit, direction: row.direction, targets, alert, reference: row.reference ?? '' },
  };
  return { definition, issues };
}

/** Indicators of the tab, built in and the user's by the same road; of two rows with one code the first counts. */
export function parseIndicators(
  cells: TabCells,
  declared: readonly Scope[],
): { definitions: readonly IndicatorDefinition[]; issues: readonly IndicatorIssue[] } {
  const decoded = decodeRows(indicatorsTab, cells);
  const definitions = new Map<string, IndicatorDefinition>();
  const issues: IndicatorIssue[] = [...decoded.issues];
  for (const located of decoded.rows) {
    const code = located.row.code.trim().toUpperCase();
    if (definitions.has(code)) {
      issues.push(issueOf('duplicate-code', located, 'code'));
      continue;
    }
    const parsed = parseRow(located, declared);
    issues.push(...parsed.issues);
    if (parsed.definition) definitions.set(code, parsed.definition);
  }
  return { definitions: [...definitions.values()], issues };
}
