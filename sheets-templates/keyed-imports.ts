import type { TabDefinition } from '../src/workbook/define-tab';
import { oethCertificatesTab } from './inclusion/oeth-certificates-tab';
import { statusProofsTab } from './inclusion/status-proofs-tab';
import { establishmentsTab } from './map/establishments-tab';
import { publishedActivityTab } from './mediation-published/published-activity-tab';
import { actionsTab } from './policy/actions-tab';
import { evidenceTab } from './policy/evidence-tab';
import { policyTab } from './policy/policy-tab';
import { eventsTab } from './relations/events-tab';
import { noticesTab } from './relations/notices-tab';
import { requestsTab } from './relations/requests-tab';
import { surveysTab } from './relations/surveys-tab';
import { contactsTab } from './settings/contacts-tab';
import { entitiesTab } from './settings/entities-tab';
import { familiesTab } from './settings/families-tab';
import { consultationsTab } from './tenders/consultations-tab';
import { offersTab } from './tenders/offers-tab';
import { plannedPurchasesTab } from './tenders/planned-purchases-tab';
import { tenderLotsTab } from './tenders/tender-lots-tab';

/**
 * Small tabs that a file can be imported into, by the type typed on the command line. The template says the rest: `key`
 * tells which row is which, headers and aliases find the columns, kinds read the values.
 */
export const keyedImports = {
  consultations: consultationsTab,
  lots: tenderLotsTab,
  offres: offersTab,
  programmation: plannedPurchasesTab,
  justificatifs: statusProofsTab,
  attestations: oethCertificatesTab,
  etablissements: establishmentsTab,
  actions: actionsTab,
  regles: policyTab,
  preuves: evidenceTab,
  sollicitations: requestsTab,
  informations: noticesTab,
  evenements: eventsTab,
  enquetes: surveysTab,
  'mediation-publiee': publishedActivityTab,
  familles: familiesTab,
  entites: entitiesTab,
  responsables: contactsTab,
} as const satisfies Readonly<Record<string, TabDefinition>>;
