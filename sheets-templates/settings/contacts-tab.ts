import { defineTab } from '../../src/workbook/define-tab';
import { importLotColumn } from '../import-lot-column';

/** Mails that the scheduled refresh sends. */
const mailLabels = { alerts: 'alertes', proofs: 'justificatifs à renouveler' } as const;

/** Who answers for what, and which mails each one receives. */
export const contactsTab = defineTab({
  name: 'Responsables',
  columns: {
    name: { kind: 'text', header: 'Nom', required: true, width: 180 },
    email: { kind: 'text', header: 'E-mail', aliases: ['Courriel', 'Mail'], width: 220 },
    role: { kind: 'text', header: 'Rôle', width: 180 },
    entity: { kind: 'text', header: 'Entité', note: 'Vide : toutes.', width: 140 },
    family: { kind: 'text', header: 'Famille', note: 'Vide : toutes.', width: 140 },
    mails: {
      kind: 'choices',
      header: 'Reçoit',
      choices: mailLabels,
      note: 'Courriels de l’actualisation programmée (« Automatisation… »), séparés par une virgule : alertes, justificatifs à renouveler.',
      width: 260,
    },
    lot: importLotColumn,
  },
});
