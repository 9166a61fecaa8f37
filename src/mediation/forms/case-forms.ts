import { recommendationsTab } from '../../../sheets-templates/mediator/recommendations-tab';
import type { Route } from '../cases/case';
import { caseTabs } from '../cases/case-tabs';
import type { CaseField, Transition } from '../cases/transitions';

const directOpening: readonly CaseField[] = [
  ...(['receivedOn', 'channel', 'requester', 'supplier', 'subject', 'nextStep', 'nextStepDue'] as const),
];

/** Voie B tracks milestones: no field of its forms can hold what is said before the Médiation des entreprises. */
const nationalOpening: readonly CaseField[] = ['receivedOn', 'supplier', 'nextStepDue'];

/** The opening of a case, in 60 seconds: what is written in Dossiers, beside the declaration of interests. */
export const openingForms = {
  direct: { tab: caseTabs.cases, fields: directOpening, required: ['receivedOn', 'channel', 'requester', 'supplier'] },
  national: { tab: caseTabs.cases, fields: nationalOpening, required: ['receivedOn', 'supplier'] },
} as const;

const qualification: Readonly<Record<Route, readonly CaseField[]>> = {
  direct: [
    ...directOpening,
    ...(['motive', 'facts', 'stake', 'supplierSize', 'priorStepOn', 'priorAnswer', 'otherChannels'] as const),
    ...(['acknowledgedOn', 'firstContactOn', 'complexity', 'handling', 'frame', 'agreementSentOn'] as const),
    ...(['signedBySupplierOn', 'signedByCompanyOn', 'firstMeetingOn', 'agreement', 'closingNoticeOn'] as const),
    ...(['followUpOn', 'executed', 'executionCheckedOn'] as const),
  ],
  national: [...nationalOpening, 'supplierSize', 'motive', 'firstContactOn'],
};

/** The form that qualifies a case, later. */
export function caseForm(route: Route) {
  return { tab: caseTabs.cases, fields: qualification[route], required: ['receivedOn', 'supplier'] } as const;
}

/** The form of a change of status: what it asks for, then what it offers. */
export function transitionForm({ asks, offers }: Pick<Transition, 'asks' | 'offers'>) {
  return { tab: caseTabs.cases, fields: [...asks, ...offers], required: asks } as const;
}

export const declarationForm = {
  tab: caseTabs.declarations,
  fields: ['interest', 'measure'],
  required: ['interest'],
} as const;

export const partyForm = {
  tab: caseTabs.parties,
  fields: [
    ...(['role', 'name', 'organisation', 'siren', 'address', 'position', 'email', 'phone'] as const),
    ...(['canBind', 'informedOn'] as const),
  ],
  required: ['role'],
} as const;

export const exchangeForm = {
  tab: caseTabs.exchanges,
  fields: ['heldOn', 'kind', 'side', 'summary', 'document', 'nature'],
  required: ['heldOn', 'kind', 'side'],
} as const;

export const recommendationForm = {
  tab: recommendationsTab,
  fields: ['issuedOn', 'group', 'text', 'addressee', 'inReport', 'status', 'followedOn'],
  required: ['issuedOn', 'text'],
} as const;
