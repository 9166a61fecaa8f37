import { defineTab } from '../../src/workbook/define-tab';
import { importLotColumn } from '../import-lot-column';
import { supplierReference } from '../suppliers-tab';

/** Kinds of suppliers whose contracts reduce the OETH contribution (L5212-10-1 C. trav.). */
const certificateTypeLabels = { EA: 'EA', ESAT: 'ESAT', TIH: 'TIH', EPS: 'EPS' } as const;

/** Yearly certificates asked of EA, ESAT, TIH and EPS, and received from them. */
export const oethCertificatesTab = defineTab({
  name: 'Attestations OETH',
  key: ['supplier', 'siret', 'type', 'year'],
  columns: {
    supplier: {
      kind: 'identifier',
      header: 'Fournisseur',
      refersTo: supplierReference,
      note: 'TIH : sans consentement, un total annuel sans nom, sur une seule ligne.',
      width: 130,
    },
    siret: { kind: 'identifier', header: 'SIRET', width: 130 },
    type: { kind: 'choice', header: 'Type', choices: certificateTypeLabels, required: true, width: 80 },
    year: { kind: 'integer', header: 'Année', note: 'Celle du paiement.', required: true, width: 70 },
    requestedOn: { kind: 'day', header: 'Demandée le', width: 95 },
    receivedOn: { kind: 'day', header: 'Reçue le', note: 'Attendue au plus tard le 15 mars suivant.', width: 95 },
    paid: { kind: 'amount', header: 'Prix HT réglé', width: 120 },
    labourBase: {
      kind: 'amount',
      header: 'Base main-d’œuvre',
      note: 'Prix HT moins matières, sous-traitance, consommations intermédiaires et frais de vente.',
      width: 140,
    },
    deduction: { kind: 'amount', header: 'Déduction avant plafond', note: '30 % de la base.', width: 160 },
    link: { kind: 'text', header: 'Lien', width: 220 },
    lot: importLotColumn,
  },
});
