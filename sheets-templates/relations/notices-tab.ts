import { defineTab } from '../../src/workbook/define-tab';
import { importLotColumn } from '../import-lot-column';
import { supplierReference } from '../suppliers-tab';

/** How suppliers learn of the nomination; the first ones reach all of them at once. */
const noticeChannelLabels = {
  page: 'page fournisseurs',
  terms: 'CGA ou CCAP',
  order: 'bon de commande',
  tenderFile: 'dossier de consultation',
  signature: 'signature de courriel',
  letter: 'courrier',
  mail: 'courriel',
} as const;

const noticeStateLabels = { planned: 'prévu', sent: 'envoyé', proven: 'prouvé', failed: 'échec' } as const;

/** Channels by which suppliers were told whom to ask, each with its proof; then the notices sent one by one. */
export const noticesTab = defineTab({
  name: 'Information fournisseurs',
  key: ['channel', 'supplier', 'subject', 'since'],
  columns: {
    channel: { kind: 'choice', header: 'Canal', choices: noticeChannelLabels, required: true, width: 180 },
    supplier: {
      kind: 'identifier',
      header: 'Fournisseur',
      refersTo: supplierReference,
      note: 'Vide : le canal touche tous les fournisseurs.',
      width: 130,
    },
    subject: {
      kind: 'choice',
      header: 'Objet',
      choices: { correspondant: 'correspondant PME', mediator: 'médiateur', both: 'les deux' },
      width: 150,
    },
    version: { kind: 'text', header: 'Version du modèle', width: 130 },
    batch: { kind: 'identifier', header: 'Envoi', note: 'Numéro de la série d’envois.', width: 110 },
    since: { kind: 'day', header: 'Date', aliases: ['Depuis le'], width: 95 },
    state: {
      kind: 'choice',
      header: 'État',
      choices: noticeStateLabels,
      colours: { proven: ['#e6f4ea', '#0d4f1f'], failed: ['#fce8e6', '#7f1d1d'] },
      width: 100,
    },
    proof: { kind: 'text', header: 'Preuve', note: 'Lien, référence ou copie datée.', width: 260 },
    lot: importLotColumn,
  },
});
