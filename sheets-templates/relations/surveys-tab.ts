import { defineTab } from '../../src/workbook/define-tab';
import { importLotColumn } from '../import-lot-column';

const surveyTopicLabels = {
  overall: 'satisfaction générale',
  upstream: 'échanges en amont',
  contract: 'relations contractuelles',
  relation: 'relation fournisseurs',
  payment: 'délais de paiement',
  responsibility: 'exigences RSE',
} as const;

/** Surveys of suppliers and yearly barometers: totals, never one supplier's answer. */
export const surveysTab = defineTab({
  name: 'Enquêtes',
  key: ['year', 'survey', 'topic', 'population'],
  columns: {
    year: { kind: 'integer', header: 'Année', required: true, width: 70 },
    survey: { kind: 'text', header: 'Enquête', required: true, width: 220 },
    source: {
      kind: 'choice',
      header: 'Source',
      choices: { own: 'notre enquête', pact: 'baromètre Pacte PME', other: 'autre' },
      width: 170,
    },
    topic: { kind: 'choice', header: 'Thème', choices: surveyTopicLabels, width: 190 },
    population: {
      kind: 'choice',
      header: 'Population',
      choices: { small: 'TPE et PME', all: 'tous les fournisseurs' },
      width: 160,
    },
    sent: { kind: 'integer', header: 'Envoyées', width: 90 },
    answers: { kind: 'integer', header: 'Réponses', width: 90 },
    verySatisfied: { kind: 'integer', header: 'Très satisfaits', width: 110 },
    satisfied: { kind: 'integer', header: 'Satisfaits', width: 95 },
    link: { kind: 'text', header: 'Lien', width: 220 },
    lot: importLotColumn,
  },
});
