import { dayOfSerial, type Day } from '../../model/day';
import { renewalNotice } from '../../suppliers/proof-deadlines';
import { dueSentences } from '../../text/home-due-sentences';
import type { DueKind, DueThing, DueThings } from './due-things';
import type { HomeLine } from './home-line';

/** Days before its day from which a thing is work of the week. */
const noticeDays = {
  actions: 7,
  findings: 7,
  proofs: renewalNotice,
  certificates: 75,
  evidence: 60,
} as const satisfies Partial<Record<DueKind, number>>;

/** Days that a supplier may wait for an answer. */
const answerDays = 7;
const failureDays = 7;

/** The line of some things of one kind, at the day of the first; none where there is none. */
function lineOf(
  things: readonly DueThing[],
  sentence: (count: number) => HomeLine,
  state: 'late' | 'todo',
): readonly HomeLine[] {
  const [first] = things;
  return first ? [{ ...sentence(things.length), when: first.day, state }] : [];
}

function isLateOn(today: Day, grace = 0): (thing: DueThing) => boolean {
  return ({ day }) => day + grace < today;
}

/** What the days of the tabs ask to be done this week, late things first. */
export function dueTasks(due: DueThings, today: Day): readonly HomeLine[] {
  const kinds = ['actions', 'findings', 'proofs', 'certificates', 'evidence'] as const;
  const near = (kind: (typeof kinds)[number]): readonly DueThing[] =>
    due[kind].filter(({ day }) => day >= today && day <= dayOfSerial(today + noticeDays[kind]));
  const recent = due.failures.filter(({ day }) => day >= dayOfSerial(today - failureDays));
  return [
    ...kinds.flatMap((kind) => lineOf(due[kind].filter(isLateOn(today)), dueSentences.late[kind], 'late')),
    ...lineOf(due.requests.filter(isLateOn(today, answerDays)), dueSentences.late.requests, 'late'),
    ...lineOf(recent, dueSentences.failures, 'late'),
    ...kinds.flatMap((kind) => lineOf(near(kind), dueSentences.near[kind], 'todo')),
    ...lineOf(due.proofsToJudge, dueSentences.proofsToJudge, 'todo').map((line) => ({
      ...line,
      when: undefined,
    })),
  ];
}
