import { oethCertificatesTab } from '../../../sheets-templates/inclusion/oeth-certificates-tab';
import { statusProofsTab } from '../../../sheets-templates/inclusion/status-proofs-tab';
import { actionsTab } from '../../../sheets-templates/policy/actions-tab';
import { evidenceTab } from '../../../sheets-templates/policy/evidence-tab';
import { findingsTab } from '../../../sheets-templates/policy/findings-tab';
import { journalTab } from '../../../sheets-templates/records/journal-tab';
import { eventsTab } from '../../../sheets-templates/relations/events-tab';
import { requestsTab } from '../../../sheets-templates/relations/requests-tab';
import { dayOf, dayOfIso, type Day } from '../../model/day';
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
  | 'proofsToValidate'
  | 'certificates'
  | 'evidence'
  | 'events'
  | 'failures';

/** Names of the tabs that Accueil reads for their days, where they stand. */
export const datedTabs: readonly string[] = [
  ...[actionsTab, findingsTab, requestsTab, statusProofsTab, oethCertificatesTab, evidenceTab, eventsTab, journalTab],
].map(({ name }) => name);

const longestLabel = 90;

function shortened(text: string): string {
  return text.length > longestLabel ? `${text.slice(0, longestLabel - 1)}…` : text;
}

/** Last day on which the certificate of a year of payment is due: 15 March of the next one (D5212-7 C. trav.). */
export function certificateDay(year: number): Day | undefined {
  return dayOf(year + 1, 3, 15);
}

/** Reads the days of every tab that has some; a tab that is not there has none. */
export function readDueThings(tabs: Tabs): DueThings {
  const daysIn = <Tab extends TabDefinition>(
    tab: Tab,
    dayIn: (row: RowOf<Tab>) => Day | undefined,
    labelOf: (row: RowOf<Tab>) => string = () => '',
  ): readonly DueThing[] =>
    decodeRows(tab, cellsOf(tabs, tab.name))
      .rows.flatMap(({ row }) => {
        const day = dayIn(row);
        return day === undefined ? [] : [{ day, label: shortened(labelOf(row)) }];
      })
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
    proofs: daysIn(statusProofsTab, ({ state, to }) => (state === 'valid' ? to : undefined)),
    proofsToValidate: daysIn(statusProofsTab, ({ state, from, to }) =>
      state === 'toValidate' ? (from ?? to) : undefined,
    ),
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
