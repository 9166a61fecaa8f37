import { defineTab } from '../../src/workbook/define-tab';
import { importLotColumn } from '../import-lot-column';
import { supplierReference } from '../suppliers-tab';

const channelLabels = {
  mail: 'courriel',
  phone: 'téléphone',
  letter: 'courrier',
  form: 'formulaire',
  meeting: 'rencontre',
  portal: 'portail fournisseurs',
} as const;

/** Why a supplier writes to the correspondant; closed, so that nothing of a dispute can be written here. */
const reasonLabels = {
  listing: 'se faire connaître',
  tenders: 'être consulté',
  tenderQuestion: 'question sur une consultation',
  contact: 'trouver un interlocuteur',
  payment: 'suivi d’une facture',
  registration: 'référencement ou pièces demandées',
  inclusion: 'offre ESS ou handicap',
  other: 'autre demande',
} as const;

/** Demands of suppliers to the correspondant, and when they were answered. */
export const requestsTab = defineTab({
  name: 'Sollicitations',
  banner: [
    'Sollicitations des fournisseurs',
    'Un différend ne s’écrit pas ici : dites au fournisseur comment saisir le médiateur, et n’en gardez pas de trace.',
  ],
  columns: {
    number: { kind: 'identifier', header: 'N° de sollicitation', width: 130 },
    receivedOn: { kind: 'day', header: 'Date', aliases: ['Reçue le'], required: true, width: 95 },
    supplier: {
      kind: 'identifier',
      header: 'Fournisseur',
      refersTo: supplierReference,
      note: 'Code, SIREN ou SIRET. Vide : pas encore au panel.',
      width: 130,
    },
    channel: { kind: 'choice', header: 'Canal', choices: channelLabels, width: 140 },
    reason: { kind: 'choice', header: 'Motif', choices: reasonLabels, required: true, width: 240 },
    passedTo: { kind: 'text', header: 'Transmise à', note: 'Un service ou un acheteur.', width: 160 },
    answeredOn: { kind: 'day', header: 'Répondu le', width: 95 },
    lot: importLotColumn,
  },
});
