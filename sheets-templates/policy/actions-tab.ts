import { defineTab } from '../../src/workbook/define-tab';
import { importLotColumn } from '../import-lot-column';
import { supplierReference } from '../suppliers-tab';

const actionTypeLabels = {
  action: 'action',
  support: 'plan d’accompagnement',
  training: 'formation',
} as const;

const actionStatusLabels = { planned: 'à lancer', running: 'en cours', done: 'faite', dropped: 'abandonnée' } as const;

/** What was decided: actions, support plans for a supplier, trainings; each with its owner and its day. */
export const actionsTab = defineTab({
  name: 'Actions',
  columns: {
    number: { kind: 'identifier', header: 'N° d’action', aliases: ['N°'], width: 80 },
    type: { kind: 'choice', header: 'Type', choices: actionTypeLabels, required: true, width: 160 },
    action: { kind: 'text', header: 'Action', required: true, width: 360 },
    rule: {
      kind: 'text',
      header: 'Engagement ou critère',
      aliases: ['Engagement'],
      note: 'Code de « Politique achats », si le module est ouvert.',
      width: 150,
    },
    indicator: {
      kind: 'text',
      header: 'Indicateur',
      refersTo: { tab: 'Indicateurs', columns: ['code'] },
      note: 'Code de l’indicateur que l’action doit faire bouger.',
      width: 100,
    },
    finding: { kind: 'identifier', header: 'Point à traiter', width: 110 },
    supplier: {
      kind: 'identifier',
      header: 'Fournisseur',
      refersTo: supplierReference,
      note: 'Pour un plan d’accompagnement : code, SIREN ou SIRET.',
      width: 130,
    },
    entity: { kind: 'text', header: 'Entité', width: 120 },
    owner: { kind: 'text', header: 'Porteur', aliases: ['Responsable'], width: 150 },
    startedOn: { kind: 'day', header: 'Début', width: 95 },
    dueOn: { kind: 'day', header: 'Échéance', width: 95 },
    status: {
      kind: 'choice',
      header: 'Statut',
      choices: actionStatusLabels,
      colours: { done: ['#e6f4ea', '#0d4f1f'], running: ['#fef7e0', '#5f4b00'], dropped: ['#e8eaed', '#3c4043'] },
      width: 110,
    },
    progress: { kind: 'share', header: 'Avancement', width: 100 },
    doneOn: { kind: 'day', header: 'Fait le', width: 95 },
    participants: { kind: 'integer', header: 'Participants', note: 'Pour une formation.', width: 110 },
    buyers: { kind: 'integer', header: 'dont acheteurs', width: 110 },
    evidence: { kind: 'text', header: 'Preuve', note: 'Lien ou référence.', width: 220 },
    lot: importLotColumn,
  },
});
