import type { Issue } from '../../model/issue';
import { consultationsTab } from '../../../sheets-templates/tenders/consultations-tab';
import { answersOf, type Tender } from './tender';
import { mayFollow, type TenderStatus } from './tender-status';

/** What does not hold together in a tender as it is written. */
export type TenderIssueCode =
  | 'impossible-status'
  | 'awarded-without-holder'
  | 'awarded-early'
  | 'due-before-launch'
  | 'small-over-total'
  | 'counts-differ'
  | 'maximum-without-framework';

/** `detail`: the status before, or the count that the detail gives. */
export type TenderIssue = Issue<TenderIssueCode>;

const { columns } = consultationsTab;

function issueOf(tender: Tender, code: TenderIssueCode, key: keyof typeof columns, detail?: string): TenderIssue {
  return {
    ...{ code, line: tender.line, column: columns[key].header, value: tender.key },
    ...(detail === undefined ? {} : { detail }),
  };
}

function when(holds: boolean, issue: () => TenderIssue): readonly TenderIssue[] {
  return holds ? [issue()] : [];
}

function statusIssues(tender: Tender): readonly TenderIssue[] {
  const { status, seenStatus } = tender.row;
  const from: TenderStatus | undefined = seenStatus;
  const jumps = from !== undefined && status !== undefined && !mayFollow(from, status);
  const early: readonly (TenderStatus | undefined)[] = ['preparing', 'published'];
  const isWon = tender.lots.some(({ holders }) => holders.length > 0);
  return [
    ...when(jumps, () => issueOf(tender, 'impossible-status', 'status', from)),
    ...when(status === 'awarded' && !isWon, () => issueOf(tender, 'awarded-without-holder', 'holders')),
    ...when(isWon && early.includes(status), () => issueOf(tender, 'awarded-early', 'status', status)),
  ];
}

/** Answers that Offres tells, where counts of Consultations tell another number. */
function differingCount({ row, lots }: Tender): number | undefined {
  const told = lots.reduce((sum, lot) => sum + answersOf(lot).length, 0);
  return told > 0 && row.answers !== undefined && row.answers !== told ? told : undefined;
}

function countIssues(tender: Tender): readonly TenderIssue[] {
  const { consulted, smallConsulted = 0, answers, smallAnswers = 0 } = tender.row;
  const told = differingCount(tender);
  return [
    ...when(smallConsulted > (consulted ?? Infinity), () => issueOf(tender, 'small-over-total', 'smallConsulted')),
    ...when(smallAnswers > (answers ?? Infinity), () => issueOf(tender, 'small-over-total', 'smallAnswers')),
    ...when(told !== undefined, () => issueOf(tender, 'counts-differ', 'answers', String(told))),
  ];
}

/** What a person should look at again in each tender, line by line. */
export function judgeTenders(tenders: readonly Tender[]): readonly TenderIssue[] {
  return tenders.flatMap((tender) => {
    const { launchedOn, dueOn, maximum, framework } = tender.row;
    const backwards = launchedOn !== undefined && dueOn !== undefined && dueOn < launchedOn;
    return [
      ...statusIssues(tender),
      ...countIssues(tender),
      ...when(backwards, () => issueOf(tender, 'due-before-launch', 'dueOn')),
      ...when(maximum !== undefined && framework !== true, () =>
        issueOf(tender, 'maximum-without-framework', 'maximum'),
      ),
    ];
  });
}
