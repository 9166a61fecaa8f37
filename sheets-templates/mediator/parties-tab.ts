import { defineTab } from '../../src/workbook/define-tab';

/** Who a person is in a case; the decision maker can bind the company. */
export const partyRoleLabels = {
  supplier: 'fournisseur',
  supplierAdviser: 'conseil du fournisseur',
  buyer: 'acheteur',
  internalClient: 'client interne',
  decisionMaker: 'décideur',
  national: 'Médiation des entreprises',
  other: 'autre',
} as const;

/** People and bodies of each case. The highest revision of an identifier counts, up to that of its case. */
export const partiesTab = defineTab({
  name: 'Parties',
  columns: {
    number: {
      kind: 'identifier',
      header: 'N° de dossier',
      refersTo: { tab: 'Dossiers', columns: ['number'] },
      required: true,
      width: 100,
    },
    id: { kind: 'identifier', header: 'N° de la partie', required: true, computed: true, width: 100 },
    role: { kind: 'choice', header: 'Rôle', choices: partyRoleLabels, required: true, width: 160 },
    name: { kind: 'text', header: 'Nom', confidential: true, width: 180 },
    organisation: { kind: 'text', header: 'Organisme', confidential: true, width: 180 },
    siren: { kind: 'identifier', header: 'SIREN', confidential: true, width: 100 },
    address: { kind: 'text', header: 'Adresse', confidential: true, width: 220 },
    position: { kind: 'text', header: 'Fonction', confidential: true, width: 160 },
    email: { kind: 'text', header: 'E-mail', confidential: true, width: 200 },
    phone: { kind: 'identifier', header: 'Téléphone', confidential: true, width: 120 },
    canBind: { kind: 'flag', header: 'Peut engager', width: 90 },
    informedOn: { kind: 'day', header: 'Notice d’information remise le', width: 140 },
    removed: { kind: 'flag', header: 'Retirée', computed: true, width: 80 },
    revision: { kind: 'integer', header: 'Révision', computed: true, width: 80 },
  },
});
