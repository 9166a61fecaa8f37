import { defineTab } from '../../src/workbook/define-tab';
import {
  caseStatusLabels,
  motiveLabels,
  routeLabels,
  supplierSizeLabels,
  announcedOutcomeLabels,
} from './case-choices';

/**
 * A closed case: five years of what must be kept (exact dates, the agreement, who signed), then nothing but the columns
 * from `year` on, which name nobody.
 */
export const archiveTab = defineTab({
  name: 'Archive',
  columns: {
    number: { kind: 'identifier', header: 'N° de dossier', computed: true, width: 100 },
    supplier: { kind: 'text', header: 'Fournisseur', confidential: true, width: 180 },
    agreement: { kind: 'text', header: 'Accord (termes)', confidential: true, width: 320 },
    receivedOn: { kind: 'day', header: 'Saisine le', width: 95 },
    signedOn: { kind: 'day', header: 'Accord d’entrée signé le', width: 120 },
    closedOn: { kind: 'day', header: 'Clôture le', width: 95 },
    closingNoticeOn: { kind: 'day', header: 'Fin notifiée par écrit le', width: 120 },
    limitationOn: { kind: 'day', header: 'Prescription non acquise avant le', width: 160 },
    archivedOn: { kind: 'day', header: 'Archivé le', width: 95 },
    purgeOn: { kind: 'day', header: 'À purger le', note: 'Cinq ans après la clôture.', width: 95 },
    year: { kind: 'integer', header: 'Année', width: 70 },
    route: { kind: 'choice', header: 'Voie', choices: routeLabels, width: 170 },
    status: { kind: 'choice', header: 'Statut', choices: caseStatusLabels, width: 190 },
    announcedOutcome: { kind: 'choice', header: 'Issue annoncée', choices: announcedOutcomeLabels, width: 130 },
    motive: { kind: 'choice', header: 'Catégorie', choices: motiveLabels, width: 220 },
    supplierSize: { kind: 'choice', header: 'Taille du fournisseur', choices: supplierSizeLabels, width: 140 },
    isAdmissible: { kind: 'flag', header: 'Recevable', width: 90 },
    isEngaged: { kind: 'flag', header: 'Médiation engagée', width: 120 },
    contactDelay: { kind: 'integer', header: 'Premier contact (jours ouvrés)', width: 130 },
    duration: { kind: 'integer', header: 'Durée (jours)', width: 100 },
    durationFromReceipt: { kind: 'integer', header: 'Durée depuis la saisine (jours)', width: 140 },
  },
});
