import type { TabDefinition } from '../src/workbook/define-tab';
import { oethCertificatesTab } from './inclusion/oeth-certificates-tab';
import { opportunitiesTab } from './inclusion/opportunities-tab';
import { statusProofsTab } from './inclusion/status-proofs-tab';
import { establishmentsTab } from './map/establishments-tab';
import { mapTab } from './map/map-tab';
import { publishedActivityTab } from './mediation-published/published-activity-tab';
import { checksTab } from './policy/checks-tab';
import { evidenceTab } from './policy/evidence-tab';
import { findingsTab } from './policy/findings-tab';
import { policyTab } from './policy/policy-tab';
import { eventsTab } from './relations/events-tab';
import { noticesTab } from './relations/notices-tab';
import { requestsTab } from './relations/requests-tab';
import { surveysTab } from './relations/surveys-tab';
import { consultationsTab } from './tenders/consultations-tab';
import { offersTab } from './tenders/offers-tab';
import { plannedPurchasesTab } from './tenders/planned-purchases-tab';
import { tenderLotsTab } from './tenders/tender-lots-tab';

/** A part of the work that a correspondant opens when ready for it. */
export interface ModuleDefinition {
  /** Name typed on the command line. */
  readonly code: string;
  readonly label: string;
  readonly purpose: string;
  readonly tabs: readonly TabDefinition[];
}

/** Modules in the order of the menu; a module is on where a tab stands that it shares with no other. */
export const modules: readonly ModuleDefinition[] = [
  {
    code: 'marches',
    label: 'Accès aux marchés',
    purpose: 'Suivre les consultations, et voir si les TPE et PME y sont consultées, répondent et gagnent.',
    tabs: [consultationsTab, tenderLotsTab, offersTab, plannedPurchasesTab, findingsTab, checksTab],
  },
  {
    code: 'ess',
    label: 'ESS et inclusion',
    purpose:
      'Prouver la qualité des fournisseurs inclusifs, recueillir les attestations OETH, trouver où acheter plus.',
    tabs: [statusProofsTab, oethCertificatesTab, opportunitiesTab],
  },
  {
    code: 'politique',
    label: 'Politique et label',
    purpose:
      'Confronter les achats à vos règles et à la charte, traiter les points relevés, réunir les preuves du label.',
    tabs: [policyTab, evidenceTab, findingsTab, checksTab],
  },
  {
    code: 'relation',
    label: 'Relation fournisseurs',
    purpose: 'Informer les fournisseurs, répondre à leurs sollicitations, garder trace des rencontres et des enquêtes.',
    tabs: [requestsTab, noticesTab, eventsTab, surveysTab],
  },
  {
    code: 'cartographie',
    label: 'Cartographie',
    purpose: 'Voir le panel par famille, catégorie, inclusion et territoire.',
    tabs: [mapTab, establishmentsTab],
  },
  {
    code: 'mediation-publiee',
    label: 'Médiation (activité publiée)',
    purpose: 'Recevoir les totaux que le médiateur publie une fois l’an. Aucun dossier.',
    tabs: [publishedActivityTab],
  },
];
