import { defineTab } from '../../src/workbook/define-tab';
import { importLotColumn } from '../import-lot-column';

/** Documents that prove a practice to the evaluator of the label; at most fifty are advised. */
export const evidenceTab = defineTab({
  name: 'Preuves',
  columns: {
    number: { kind: 'identifier', header: 'N° de preuve', required: true, note: '50 preuves au plus.', width: 100 },
    rule: {
      kind: 'text',
      header: 'Engagement ou critère',
      aliases: ['Règle', 'Critère'],
      refersTo: { tab: 'Politique achats', columns: ['code'] },
      required: true,
      width: 150,
    },
    title: { kind: 'text', header: 'Titre', required: true, width: 300 },
    shows: {
      kind: 'choice',
      header: 'Montre',
      choices: { commitment: 'un engagement', practice: 'une pratique', result: 'un résultat' },
      width: 130,
    },
    datedOn: { kind: 'day', header: 'Date du document', width: 120 },
    validUntil: { kind: 'day', header: 'Valable jusqu’au', width: 120 },
    place: { kind: 'text', header: 'Où la trouver', note: 'Lien, ou page et paragraphe.', width: 260 },
    owner: { kind: 'text', header: 'Responsable', width: 150 },
    shareable: { kind: 'flag', header: 'Diffusable', width: 95 },
    lot: importLotColumn,
  },
});
