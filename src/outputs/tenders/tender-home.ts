import { findingsTab } from '../../../sheets-templates/policy/findings-tab';
import { judgeTenders } from '../../facts/tenders/judge-tenders';
import { tenderReminders, type TenderReminders } from '../../facts/tenders/tender-reminders';
import type { Day } from '../../model/day';
import type { HomeSentence } from '../../text/home-sentences';
import { tenderExclusionSentence, tenderHomeSentences, tenderIssueSentence } from '../../text/tender-sentences';
import { decodeRows } from '../../workbook/decode-rows';
import { findingKeyOf } from '../findings/plan-findings';
import { cellsOf, type Sources, type Tabs } from '../read-sources';
import type { TenderChecking } from './check-tenders';

/** What Accueil says of tenders: what to do, then what is good to know. */
export interface TenderHome {
  readonly tasks: readonly HomeSentence[];
  readonly informations: readonly HomeSentence[];
}

const shownIssues = 5;

function reminderLines(reminders: TenderReminders): readonly HomeSentence[] {
  const kinds = ['dueSoon', 'pastDue', 'slow', 'undebriefed', 'ending'] as const satisfies (keyof TenderReminders)[];
  return kinds.flatMap((kind) => {
    const keys = reminders[kind].map(({ key }) => key);
    return keys.length === 0 ? [] : [tenderHomeSentences[kind](keys)];
  });
}

/** Findings of this refresh that nobody has taken on yet: those with a day stand in the calendar. */
function openFindings(tabs: Tabs, { reports }: TenderChecking): number {
  const { rows } = decodeRows(findingsTab, cellsOf(tabs, findingsTab.name));
  const taken = rows.filter(({ row }) => (row.status ?? 'open') !== 'open' || row.dueOn !== undefined);
  const keys = new Set(taken.map(({ row }) => findingKeyOf(row.rule, row.entity, row.year)));
  const found = reports.flatMap(({ findings }) => findings);
  return found.filter(({ code, entity, year }) => !keys.has(findingKeyOf(code, entity, year))).length;
}

/** The lines of Accueil about tenders. */
export function tenderHome(tabs: Tabs, { tenders }: Sources, checking: TenderChecking, today: Day): TenderHome {
  const { reports, choices } = checking;
  const { findings, issues, threshold, notComputable, leftOut } = tenderHomeSentences;
  const open = openFindings(tabs, checking);
  const blind = reports.filter(({ state }) => state === 'notComputable').map(({ code }) => code);
  return {
    tasks: [
      ...reminderLines(tenderReminders(tenders.tenders, today)),
      ...judgeTenders(tenders.tenders)
        .slice(0, shownIssues)
        .map((issue) => issues(tenderIssueSentence(issue))),
      ...choices.issues.map(({ line, value }) => threshold(`ligne ${line}`, value)),
      ...(open === 0 ? [] : [findings(open)]),
    ],
    informations: [
      ...(blind.length === 0 ? [] : [notComputable(blind)]),
      ...tenders.exclusions.map((exclusion) => leftOut(tenderExclusionSentence(exclusion))),
    ],
  };
}
