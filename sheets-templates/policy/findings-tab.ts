import { defineTab } from '../../src/workbook/define-tab';

const findingStatusLabels = {
  open: 'à traiter',
  running: 'en cours',
  done: 'traité',
  waived: 'dérogation motivée',
} as const;

/** One line per rule, entity and year, with the rows behind it; never one per invoice. */
export const findingsTab = defineTab({
  name: 'Points à traiter',
  columns: {
    number: { kind: 'identifier', header: 'N° du point', required: true, computed: true, width: 110 },
    rule: {
      kind: 'text',
      header: 'Règle',
      refersTo: { tab: 'Contrôles', columns: ['code'] },
      required: true,
      computed: true,
      width: 90,
    },
    finding: { kind: 'text', header: 'Constat', computed: true, width: 380 },
    entity: { kind: 'text', header: 'Entité', computed: true, width: 130 },
    year: { kind: 'integer', header: 'Année', computed: true, width: 70 },
    count: { kind: 'integer', header: 'Lignes', computed: true, width: 70 },
    amount: { kind: 'amount', header: 'Montant HT', computed: true, width: 120 },
    rows: {
      kind: 'text',
      header: 'Lignes concernées',
      note: 'Les 200 premières ; le nombre est exact.',
      computed: true,
      width: 260,
    },
    foundOn: { kind: 'day', header: 'Constaté le', computed: true, width: 95 },
    initial: {
      kind: 'flag',
      header: 'État initial',
      note: 'Oui : déjà là au premier contrôle.',
      computed: true,
      width: 90,
    },
    owner: { kind: 'text', header: 'Responsable', width: 150 },
    dueOn: { kind: 'day', header: 'Échéance', width: 95 },
    status: {
      kind: 'choice',
      header: 'Statut',
      choices: findingStatusLabels,
      colours: {
        open: ['#fce8e6', '#7f1d1d'],
        running: ['#fef7e0', '#5f4b00'],
        done: ['#e6f4ea', '#0d4f1f'],
        waived: ['#e8eaed', '#3c4043'],
      },
      width: 150,
    },
    waiver: { kind: 'text', header: 'Motif de la dérogation', width: 260 },
    doneOn: { kind: 'day', header: 'Traité le', width: 95 },
  },
});
