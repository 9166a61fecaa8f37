import { defineTab } from '../../src/workbook/define-tab';
import { importLotColumn } from '../import-lot-column';
import { supplierReference } from '../suppliers-tab';

/** Where the establishments are that serve you beside the one of Fournisseurs: a purchase that names one has its place. */
export const establishmentsTab = defineTab({
  name: 'Établissements',
  columns: {
    siret: {
      kind: 'identifier',
      header: 'SIRET',
      note: 'Celui que nomment les lignes d’Achats.',
      required: true,
      width: 130,
    },
    supplier: { kind: 'identifier', header: 'Fournisseur', refersTo: supplierReference, width: 130 },
    postalCode: { kind: 'identifier', header: 'Code postal', aliases: ['CP'], width: 90 },
    city: { kind: 'text', header: 'Commune', aliases: ['Ville'], width: 140 },
    department: { kind: 'identifier', header: 'Département', aliases: ['Dép'], width: 105 },
    priorityDistrict: { kind: 'flag', header: 'QPV', width: 60 },
    ruralZone: { kind: 'flag', header: 'FRR', width: 60 },
    zonesSeenOn: { kind: 'day', header: 'Zone relevée le', width: 110 },
    lot: importLotColumn,
  },
});
