import { checksTab } from '../../../sheets-templates/policy/checks-tab';
import type { Day } from '../../model/day';
import type { TabCells } from '../../plans/cell';
import type { WorkbookPlan } from '../../plans/workbook-plan';
import type { CheckReport } from '../../policy/checks/check';
import type { CheckChoices, CheckRow } from '../../policy/checks/read-choices';
import { rewriteCells } from '../../workbook/rewrite-cells';

/** A check without report: off, or on with nothing to look at. */
function unseen({ active }: CheckRow): Partial<CheckRow> {
  const state = active === true ? undefined : 'off';
  return { state, found: undefined, judged: undefined, unknown: undefined, missing: undefined };
}

function stateOf({ state, judged, unknown, needs, findings }: CheckReport<string>): Partial<CheckRow> {
  const found = findings.reduce((sum, { count }) => sum + count, 0);
  const missing = unknown === 0 ? undefined : needs.map(({ tab, header }) => `${tab} › ${header}`).join(', ');
  return { state, found: state === 'computed' ? found : undefined, judged, unknown, missing };
}

/** The steps that tell in Contrôles what each check could see; the day of its first run is written once. */
export function planCheckStates(
  cells: TabCells,
  { rows }: CheckChoices,
  reports: readonly CheckReport<string>[],
  codes: readonly string[],
  today: Day,
): WorkbookPlan {
  const byCode = new Map<string, CheckReport<string>>(reports.map((report) => [report.code, report]));
  const changes = new Map<number, Partial<CheckRow>>();
  for (const code of codes) {
    const row = rows.get(code);
    if (!row) continue;
    const report = byCode.get(code);
    const isFirst = report?.state === 'computed' && row.row.firstOn === undefined;
    changes.set(row.line, { ...(report ? stateOf(report) : unseen(row.row)), ...(isFirst ? { firstOn: today } : {}) });
  }
  return rewriteCells(checksTab, cells, ['state', 'found', 'judged', 'unknown', 'missing', 'firstOn'], changes);
}
