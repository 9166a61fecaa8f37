import type { casesTab } from '../../../sheets-templates/mediator/cases-tab';
import type { Requirement } from '../../bridge/mediation-codes';
import type { CaseRow, CaseStatus, Route } from './case';

/** A column of Dossiers. */
export type CaseField = keyof typeof casesTab.columns;

/** A way from one status to another. */
export interface Transition {
  readonly to: CaseStatus;
  /** Fields without which the status cannot be taken. */
  readonly asks: readonly CaseField[];
  /** Fields shown beside them. */
  readonly offers: readonly CaseField[];
  readonly needs: readonly Requirement[];
}

interface StatusDefinition {
  readonly route: Route;
  readonly isClosed: boolean;
  readonly next: readonly Transition[];
}

function way(
  to: CaseStatus,
  asks: readonly CaseField[] = [],
  offers: readonly CaseField[] = [],
  needs: readonly Requirement[] = [],
): Transition {
  return { to, asks, offers, needs };
}

const withdrawn = way('withdrawn', ['closedOn'], ['reason', 'closingNoticeOn']);
const lapsed = way('lapsed', ['closedOn', 'reason'], ['closingNoticeOn']);
const refused = way('refused', ['closedOn', 'reason'], ['closingNoticeOn'], ['declaration']);
const redirected = way('redirected', ['closedOn', 'reason', 'redirectedTo'], ['closingNoticeOn']);
const transferred = way(
  'transferred',
  ['closedOn', 'transferConsentOn'],
  ['complexity', 'handling', 'reason', 'transferredOn', 'closingNoticeOn'],
  ['declaration'],
);
const endings = [
  way('fullAgreement', ['closedOn', 'agreement'], ['followUpOn', 'closingNoticeOn']),
  way('partialAgreement', ['closedOn', 'agreement'], ['followUpOn', 'closingNoticeOn']),
  way('noAgreement', ['closedOn'], ['reason', 'closingNoticeOn']),
  withdrawn,
  lapsed,
  transferred,
];
const announced = way('announced', ['closedOn', 'announcedOutcome']);
const closed = (route: Route): StatusDefinition => ({ route, isClosed: true, next: [] });

/**
 * Every status with what may follow it: what is not here is impossible. Voie A asks for the declaration of interests,
 * the prior step and both signatures before a mediation runs; voie B follows the milestones of the ME.
 */
export const statuses: Readonly<Record<CaseStatus, StatusDefinition>> = {
  received: {
    route: 'direct',
    isClosed: false,
    next: [way('examined', ['acknowledgedOn'], ['firstContactOn'], ['declaration']), redirected, withdrawn],
  },
  examined: {
    route: 'direct',
    isClosed: false,
    next: [
      way(
        'running',
        ['admissibilityOn', 'handling', 'frame', 'signedBySupplierOn', 'signedByCompanyOn'],
        ['complexity', 'agreementSentOn', 'firstMeetingOn'],
        ['declaration', 'no-interest', 'prior-step', 'admissible', 'not-transferred'],
      ),
      way(
        'inadmissible',
        ['admissibilityOn', 'closedOn', 'reason'],
        ['closingNoticeOn'],
        ['declaration', 'no-interest'],
      ),
      redirected,
      refused,
      transferred,
      withdrawn,
      lapsed,
    ],
  },
  running: {
    route: 'direct',
    isClosed: false,
    next: [way('suspended', ['suspendedOn', 'suspension'], ['nextStepDue']), ...endings],
  },
  suspended: { route: 'direct', isClosed: false, next: [way('running', [], ['nextStepDue']), ...endings] },
  inadmissible: closed('direct'),
  redirected: closed('direct'),
  refused: closed('direct'),
  transferred: closed('direct'),
  fullAgreement: closed('direct'),
  partialAgreement: closed('direct'),
  noAgreement: closed('direct'),
  withdrawn: closed('direct'),
  lapsed: closed('direct'),
  noticed: { route: 'national', isClosed: false, next: [way('contactsFound', ['contactsFoundOn']), announced] },
  contactsFound: { route: 'national', isClosed: false, next: [way('connected', ['connectedOn']), announced] },
  connected: {
    route: 'national',
    isClosed: false,
    next: [way('accepted', ['answeredOn']), way('declined', ['answeredOn']), announced],
  },
  accepted: { route: 'national', isClosed: false, next: [announced] },
  declined: { route: 'national', isClosed: false, next: [announced] },
  announced: closed('national'),
};

/** Where a case of each route begins. */
export const firstStatus: Readonly<Record<Route, CaseStatus>> = { direct: 'received', national: 'noticed' };

export function isOpen({ status }: Pick<CaseRow, 'status'>): boolean {
  return !statuses[status].isClosed;
}

/** The way from one status to another; undefined where there is none. */
export function transitionBetween(from: CaseStatus, to: CaseStatus): Transition | undefined {
  return statuses[from].next.find((transition) => transition.to === to);
}
