import { oethCertificatesTab } from '../../../sheets-templates/inclusion/oeth-certificates-tab';
import { actionsTab } from '../../../sheets-templates/policy/actions-tab';
import { evidenceTab } from '../../../sheets-templates/policy/evidence-tab';
import { findingsTab } from '../../../sheets-templates/policy/findings-tab';
import { journalTab } from '../../../sheets-templates/records/journal-tab';
import { eventsTab } from '../../../sheets-templates/relations/events-tab';
import { requestsTab } from '../../../sheets-templates/relations/requests-tab';
import { dayOf, dayOfIso, type Day } from '../../model/day';
import type { ProofDeadlines } from '../../suppliers/proof-deadlines';
import { decodeRows } from '../../workbook/decode-rows';
import type { RowOf, TabDefinition } from '../../workbook/define-tab';
import { cellsOf, type Tabs } from '../read-sources';

/** Something of the workbook that has its day. */
export interface DueThing {
  readonly day: Day;
  /** What it is, where it is told by itself; '' where it is only counted. */
  readonly label: string;
}

/** Everything in the tabs that has a day, done things left out, the earliest first. */
export type DueThings = Readonly<Record<DueKind, readonly DueThing[]>>;

export type DueKind =
  | 'actions'
  | 'findings'
  | 'requests'
  | 'proofs'
  | 'proofsToJudge'
  | 'certificates'
  | 'evidence'
  | 'events'
  | 'failures';

/** Names of the tabs that Accueil reads for their days, where they stand. */
export const datedTabs: readonly string[] = [
  ...[actionsTab, findingsTab, requestsTab, oethCertificatesTab, evidenceTab, eventsTab, journalTab],
].map(({ name }) => name);

const longestLabel = 90;

function shortened(text: string): string {
  return text.length > longestLabel ? `${text.slice(0, longestLabel - 1)}…` : text;
}

/** Last day on which the certificate of a year of payment is due: 15 March of the next one (D5212-7 C. trav.). */
export function certificateDay(year: number): Day | undefined {
  return dayOf(year + 1, 3, 15);
}

function dueOn(day: Day | undefined, label = ''): readonly DueThing[] {
  return day === undefined ? [] : [{ day, label: shortened(label) }];
}

/**
 * The days of every tab that has some, and of the claims that want someone; a tab that is not there has none. A claim to
 * judge has its day today.
 */
export function readDueThings(tabs: Tabs, { toJudge, expired, soon, later }: ProofDeadlines, today: Day): DueThings {
  const daysIn = <Tab extends TabDefinition>(
    tab: Tab,
    dayIn: (row: RowOf<Tab>) => Day | undefined,
    labelOf: (row: RowOf<Tab>) => string = () => '',
  ): readonly DueThing[] =>
    decodeRows(tab, cellsOf(tabs, tab.name))
      .rows.flatMap(({ row }) => dueOn(dayIn(row), labelOf(row)))
      .sort((one, other) => one.day - other.day);
  return {
    actions: daysIn(
      actionsTab,
      ({ status, dueOn }) => (status === 'done' || status === 'dropped' ? undefined : dueOn),
      ({ number, action }) => (number === undefined ? action : `${number}, ${action}`),
    ),
    findings: daysIn(findingsTab, ({ status, dueOn }) =>
      status === 'done' || status === 'waived' ? undefined : dueOn,
    ),
    requests: daysIn(requestsTab, ({ receivedOn, answeredOn }) => (answeredOn === undefined ? receivedOn : undefined)),
    proofs: [...expired, ...soon, ...later].flatMap(({ proof }) => dueOn(proof.row.to)),
    proofsToJudge: toJudge.flatMap(() => dueOn(today)),
    certificates: daysIn(oethCertificatesTab, ({ receivedOn, year }) =>
      receivedOn === undefined ? certificateDay(year) : undefined,
    ),
    evidence: daysIn(evidenceTab, ({ validUntil }) => validUntil),
    events: daysIn(
      eventsTab,
      ({ date }) => date,
      ({ title, place }) => [title, place].filter((part) => part !== undefined).join(', '),
    ),
    failures: daysIn(journalTab, ({ at, state }) =>
      state === 'failed' ? dayOfIso((at ?? '').slice(0, 10)) : undefined,
    ),
  };
}
