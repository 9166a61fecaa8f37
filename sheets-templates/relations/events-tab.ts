import { defineTab } from '../../src/workbook/define-tab';
import { importLotColumn } from '../import-lot-column';

const eventTypeLabels = {
  reverseFair: 'salon ou rencontre inversés',
  sourcing: 'sourcing',
  fair: 'salon',
  training: 'formation',
  talk: 'sensibilisation',
  club: 'réunion de fournisseurs',
} as const;

const topicLabels = {
  small: 'TPE et PME',
  inclusion: 'ESS et inclusion',
  mediation: 'médiation',
  responsible: 'achats responsables',
  payment: 'délais de paiement',
} as const;

/** Meetings, trainings and talks: who came, and what followed. */
export const eventsTab = defineTab({
  name: 'Événements',
  key: ['date', 'type', 'title'],
  columns: {
    date: { kind: 'day', header: 'Date', required: true, width: 95 },
    type: { kind: 'choice', header: 'Type', choices: eventTypeLabels, required: true, width: 200 },
    topic: { kind: 'choice', header: 'Thème', choices: topicLabels, width: 160 },
    title: { kind: 'text', header: 'Intitulé', width: 280 },
    place: { kind: 'text', header: 'Lieu', width: 140 },
    entity: { kind: 'text', header: 'Entité', width: 120 },
    participants: { kind: 'integer', header: 'Participants', width: 110 },
    buyers: { kind: 'integer', header: 'dont acheteurs', width: 110 },
    small: { kind: 'integer', header: 'dont TPE-PME', width: 110 },
    consulted: { kind: 'integer', header: 'TPE-PME consultées ensuite', width: 190 },
    followUp: { kind: 'text', header: 'Suites', width: 280 },
    lot: importLotColumn,
  },
});
