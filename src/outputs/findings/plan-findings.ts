import { findingsTab } from '../../../sheets-templates/policy/findings-tab';
import type { Day } from '../../model/day';
import type { TabCells } from '../../plans/cell';
import type { WorkbookPlan } from '../../plans/workbook-plan';
import type { CheckReport, Finding } from '../../policy/checks/check';
import { findingGone } from '../../text/tender-finding-sentences';
import { appendRows } from '../../workbook/append-rows';
import { decodeRows, type Located } from '../../workbook/decode-rows';
import type { RowOf } from '../../workbook/define-tab';
import { foldText } from '../../workbook/fold-text';
import { rewriteCells } from '../../workbook/rewrite-cells';

type FindingRow = RowOf<typeof findingsTab>;

/** What writing findings depends on. */
export interface FindingsInput<Code extends string> {
  readonly reports: readonly CheckReport<Code>[];
  readonly sentenceOf: (code: Code, count: number) => string;
  /** Checks that run for the first time: what they find was already there. */
  readonly isFirst: (code: Code) => boolean;
  readonly today: Day;
}

/** What makes a line of Points à traiter the only one: rule, entity and year. */
export function findingKeyOf(rule: string, entity: string | undefined, year: number | undefined): string {
  return `${rule.trim().toUpperCase()}\n${foldText(entity ?? '')}\n${year ?? ''}`;
}

function rowsText({ keys, count }: Finding<string>): string {
  const more = count > keys.length ? `… (${count})` : '';
  return keys.join(', ') + more;
}

function nextNumber(rows: readonly Located<FindingRow>[]): number {
  const numbers = rows.map(({ row }) => Number(/(\d+)$/.exec(row.number)?.[1] ?? 0));
  return Math.max(0, ...numbers) + 1;
}

/**
 * The steps that bring Points à traiter up to date: one line per rule, entity and year. Computed columns of known lines
 * change, a person's own columns never do; new lines go under the others. What is found no more keeps its line, at 0. A
 * rule that did not run, or could judge nothing, leaves its lines alone.
 */
export function planFindings<Code extends string>(
  cells: TabCells,
  { reports, sentenceOf, isFirst, today }: FindingsInput<Code>,
): WorkbookPlan {
  const { rows } = decodeRows(findingsTab, cells);
  const known = new Map(
    rows.map((found) => [findingKeyOf(found.row.rule, found.row.entity, found.row.year), found.line]),
  );
  const found = reports.flatMap(({ findings }) => findings);
  const byKey = new Map(found.map((finding) => [findingKeyOf(finding.code, finding.entity, finding.year), finding]));
  const judged = new Set<string>(reports.filter(({ state }) => state === 'computed').map(({ code }) => code));
  const about = (finding: Finding<Code>) => ({
    finding: sentenceOf(finding.code, finding.count),
    ...{ count: finding.count, amount: finding.amount, rows: rowsText(finding) },
  });
  const changes = new Map<number, Partial<FindingRow>>();
  for (const [key, line] of known) {
    const finding = byKey.get(key);
    const gone = { finding: findingGone, count: 0, amount: undefined, rows: undefined };
    if (finding) changes.set(line, about(finding));
    else if (judged.has(key.slice(0, key.indexOf('\n')))) changes.set(line, gone);
  }
  const first = nextNumber(rows);
  const fresh = found.filter(({ code, entity, year }) => !known.has(findingKeyOf(code, entity, year)));
  const added = fresh.map((finding, place) => ({
    ...about(finding),
    number: `P-${String(first + place).padStart(4, '0')}`,
    ...{ rule: finding.code, entity: finding.entity, year: finding.year, foundOn: today },
    ...{ initial: isFirst(finding.code) ? true : undefined, status: 'open' as const },
  }));
  return [
    ...rewriteCells(findingsTab, cells, ['finding', 'count', 'amount', 'rows'], changes),
    ...appendRows(findingsTab, cells, added),
  ];
}
