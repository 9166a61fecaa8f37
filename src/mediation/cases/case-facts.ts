import { motiveGroups } from '../../../sheets-templates/mediator/case-choices';
import { civilOf } from '../../model/day';
import { workingDaysBetween } from '../../model/working-days';
import type { CaseFacts, CaseRow, CaseStatus, OutcomeGroup } from './case';
import { entryDayOf } from './reminders';

/** How a closed case ended; undefined for the statuses of open ones. */
const outcomes: Readonly<Record<CaseStatus, OutcomeGroup | undefined>> = {
  received: undefined,
  examined: undefined,
  running: undefined,
  suspended: undefined,
  inadmissible: 'other',
  redirected: 'other',
  refused: 'other',
  transferred: 'other',
  fullAgreement: 'agreement',
  partialAgreement: 'agreement',
  noAgreement: 'noAgreement',
  withdrawn: 'other',
  lapsed: 'other',
  noticed: undefined,
  contactsFound: undefined,
  connected: undefined,
  accepted: undefined,
  declined: undefined,
  announced: 'other',
};

const announcedGroups: Readonly<Record<NonNullable<CaseRow['announcedOutcome']>, OutcomeGroup>> = {
  agreement: 'agreement',
  partial: 'agreement',
  noAgreement: 'noAgreement',
  withdrawn: 'other',
  unknown: 'other',
};

/** How a case ended; undefined while it is open. */
export function outcomeOf(status: CaseStatus, announcedOutcome: CaseRow['announcedOutcome']): OutcomeGroup | undefined {
  return status === 'announced' && announcedOutcome ? announcedGroups[announcedOutcome] : outcomes[status];
}

/** Decided by hand, or by what followed; undefined while nothing was decided. */
function admissibilityOf(row: CaseRow): boolean | undefined {
  if (row.route === 'national') return undefined;
  if (row.status === 'inadmissible') return false;
  return row.admissibilityOn === undefined ? undefined : true;
}

/** The size as a publication groups it. */
export function sizeGroupOf(size: CaseRow['supplierSize']): CaseFacts['size'] {
  if (size === undefined || size === 'unknown') return undefined;
  return size === 'TPE' || size === 'PME' ? 'small' : 'other';
}

/** What figures and publications may know of a case. */
export function factsOfCase(row: CaseRow): CaseFacts {
  const { route, status, motive, receivedOn, firstContactOn, closedOn } = row;
  const entry = entryDayOf(row);
  const outcome = outcomeOf(status, row.announcedOutcome);
  return {
    year: civilOf(receivedOn).year,
    ...{ route, status, motive },
    group: motive === undefined ? undefined : motiveGroups[motive],
    size: sizeGroupOf(row.supplierSize),
    outcome,
    isAdmissible: admissibilityOf(row),
    isEngaged: entry !== undefined || (route === 'national' && (status === 'accepted' || outcome === 'agreement')),
    contactDelay: firstContactOn === undefined ? undefined : workingDaysBetween(receivedOn, firstContactOn),
    duration: closedOn === undefined || entry === undefined ? undefined : closedOn - entry,
    durationFromReceipt: closedOn === undefined ? undefined : closedOn - receivedOn,
  };
}
